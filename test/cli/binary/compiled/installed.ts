import { spawnSync } from 'node:child_process'
import {
  chmodSync,
  cpSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  realpathSync,
  rmSync,
} from 'node:fs'
import { createRequire } from 'node:module'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { afterAll } from 'vitest'
import { article } from '../support/command.js'

const root = fileURLToPath(new URL('../../../..', import.meta.url))

type Environment = Readonly<Record<string, string>>

export interface Ended {
  readonly code: number | null
  readonly signal: string | null
  readonly out: string
  readonly err: string
}

/** The result of a successful run with this output. */
export const well = (out: string): Ended => ({ code: 0, signal: null, out, err: '' })

/** An installed copy of the package in a temporary folder, with its own home folder and caches. */
export class Installed {
  readonly folder: string
  readonly package: string
  readonly home: string
  readonly temporary: string
  /** Folder in which the command keeps its compiled code. */
  readonly cache: string

  constructor(readonly node: string = process.execPath) {
    this.folder = realpathSync(mkdtempSync(join(tmpdir(), 'quote-extract-compiled-')))
    this.package = join(this.folder, 'node_modules', 'quote-extract')
    this.home = join(this.folder, 'home')
    this.temporary = join(this.folder, 'tmp')
    this.cache = join(this.home, '.cache', 'quote-extract')
    for (const part of ['bin', 'dist/cli', 'package.json'])
      cpSync(join(root, part), join(this.package, part), { recursive: true })
    for (const name of readdirSync(join(root, 'dist')))
      if (name.startsWith('weights-'))
        cpSync(join(root, 'dist', name), join(this.package, 'dist', name))
    mkdirSync(this.temporary)
    this.renewHome()
    afterAll(() => rmSync(this.folder, { recursive: true }))
  }

  /** Replaces the home with an empty one. */
  renewHome(): void {
    rmSync(this.home, { recursive: true, force: true })
    mkdirSync(this.home, { mode: 0o700 })
    chmodSync(this.folder, 0o700)
  }

  /** Runs the command with an article on standard input. */
  run(args: readonly string[] = ['-f', 'jsonl'], environment: Environment = {}): Ended {
    return this.execute([join(this.package, 'bin/quote-extract.js'), ...args], environment)
  }

  /** Runs a Node script. */
  execute(args: readonly string[], environment: Environment = {}): Ended {
    return this.#spawn(this.node, args, environment)
  }

  /** Runs a shell command. */
  shell(line: string): Ended {
    return this.#spawn('bash', ['-c', line], {})
  }

  #spawn(file: string, args: readonly string[], environment: Environment): Ended {
    const { XDG_CACHE_HOME: _, NODE_COMPILE_CACHE: __, NODE_OPTIONS: ___, ...env } = process.env
    const child = spawnSync(file, args, {
      input: article,
      encoding: 'utf8',
      env: { ...env, HOME: this.home, TMPDIR: this.temporary, ...environment },
    })
    return { code: child.status, signal: child.signal, out: child.stdout, err: child.stderr }
  }

  /** The file whose compiled code is kept. */
  get commandLine(): string {
    return createRequire(import.meta.url).resolve(join(this.package, 'dist/cli'))
  }

  /** Names of the kept files. */
  kept(): string[] {
    try {
      return readdirSync(this.cache)
    } catch {
      return []
    }
  }
}
