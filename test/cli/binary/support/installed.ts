import { cp, mkdir, rm, symlink } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { afterAll, beforeAll } from 'vitest'

/** Where `quote-extract` is installed. */
export interface Installed {
  /** The folder with `node_modules`. */
  readonly prefix: string
  /** The package's folder. */
  readonly home: string
  readonly binary: string
}

/**
 * Installs the built package without the large model for the tests of a file: in the checkout, a workspace, npm has put that next
 * to it.
 */
export function installAlone(): Installed {
  const prefix = join(tmpdir(), `quote-extract-alone-${process.pid}-${process.hrtime.bigint()}`)
  const home = join(prefix, 'node_modules/quote-extract')
  beforeAll(() => install(home))
  afterAll(() => rm(prefix, { recursive: true, force: true }))
  return { prefix, home, binary: join(home, 'bin/quote-extract.js') }
}

/** Copies the built package to a folder of its name, with zod, its only dependency, next to it. */
export async function install(home: string): Promise<void> {
  await mkdir(home, { recursive: true })
  for (const part of ['package.json', 'bin', 'dist'])
    await cp(part, join(home, part), { recursive: true })
  await symlink(resolve('node_modules/zod'), join(home, '../zod'))
}
