/**
 * Paths whose names are bytes and not UTF-8, as old archives have them. Node reads names as UTF-8 and puts
 * U+FFFD for what is not, on the command line and in folders: the file is found again by how its name reads.
 */
import { isUtf8 } from 'node:buffer'
import { readFileSync } from 'node:fs'
import { readdir, stat } from 'node:fs/promises'
import { InputError } from '../../errors.js'

const REPLACED = '\uFFFD'
const SLASH = Buffer.from('/')

/**
 * The path to give to the system for one that Node has read: itself, nearly always.
 *
 * @throws InputError where two files read alike, and for a folder, which can be searched by no such name
 */
export async function bytePath(path: string): Promise<string | Buffer> {
  if (!path.includes(REPLACED)) return path
  const found = await pathsThatReadAs(path)
  const [only] = found
  if (only === undefined) return path
  if (found.length > 1) {
    throw new InputError(
      `cannot read ${path}: its name is not in UTF-8, and ${found.length} files look alike; rename them`,
    )
  }
  if (isUtf8(only)) return path
  if ((await stat(only).catch(() => undefined))?.isDirectory()) {
    throw new InputError(
      `cannot read ${path}: it is a folder whose name is not in UTF-8; rename it`,
    )
  }
  return only
}

async function pathsThatReadAs(path: string): Promise<Buffer[]> {
  const [first = '', ...others] = path.split('/')
  // An absolute path begins with an empty part, which is the root.
  let found: Buffer[] = first === '' ? [Buffer.from('')] : await entriesOf(Buffer.from('.'), first)
  for (const part of others) {
    const next = await Promise.all(
      found.map(async (folder) => {
        const inside = await entriesOf(Buffer.concat([folder, SLASH]), part)
        return inside.map((name) => Buffer.concat([folder, SLASH, name]))
      }),
    )
    found = next.flat()
  }
  return found
}

/** The names in a folder that Node reads so. */
async function entriesOf(folder: Buffer, name: string): Promise<Buffer[]> {
  if (!name.includes(REPLACED)) return [Buffer.from(name)]
  const names = await readdir(folder, { encoding: 'buffer' }).catch(() => [])
  return names.filter((bytes) => bytes.toString() === name)
}

/**
 * Refuses to write a file whose name was given in other bytes than UTF-8: Node would make another one.
 *
 * @throws an error with the code that systems have for it
 */
export function refuseOtherBytes(path: string): void {
  if (path.includes(REPLACED) && !isUtf8(commandLine())) {
    throw Object.assign(new Error('not in UTF-8'), { code: 'EILSEQ' })
  }
}

/** The bytes that this process was started with, where the system tells. */
function commandLine(): Buffer {
  try {
    return readFileSync('/proc/self/cmdline')
  } catch {
    return Buffer.alloc(0)
  }
}
