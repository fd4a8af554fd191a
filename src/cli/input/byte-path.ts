/**
 * Paths with names that are not valid UTF-8, as in old archives. Node decodes names as UTF-8, with U+FFFD for invalid
 * bytes, on the command line and in folders; the file is found again by searching for a name that decodes the same.
 */
import { isUtf8 } from 'node:buffer'
import { readFileSync } from 'node:fs'
import { readdir, stat } from 'node:fs/promises'
import { InputError } from '../../errors.js'

const REPLACED = '\uFFFD'
const SLASH = Buffer.from('/')

/**
 * Returns the path to pass to the system for a path decoded by Node: nearly always the path itself.
 *
 * @throws InputError if two names decode the same, and for a folder, which cannot be searched by such a name
 */
export async function bytePath(path: string): Promise<string | Buffer> {
  if (!path.includes(REPLACED)) return path
  const found = await pathsDecodedAs(path)
  const [only] = found
  if (only === undefined) return path
  if (found.length > 1) {
    throw new InputError(
      `cannot read ${path}: its name is not valid UTF-8, and ${found.length} files match it; rename them`,
    )
  }
  if (isUtf8(only)) return path
  if ((await stat(only).catch(() => undefined))?.isDirectory()) {
    throw new InputError(`cannot read ${path}: the folder's name is not valid UTF-8; rename it`)
  }
  return only
}

async function pathsDecodedAs(path: string): Promise<Buffer[]> {
  const [first = '', ...others] = path.split('/')
  // An absolute path starts with an empty part: the root.
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

/** Names in a folder that Node decodes as `name`. */
async function entriesOf(folder: Buffer, name: string): Promise<Buffer[]> {
  if (!name.includes(REPLACED)) return [Buffer.from(name)]
  const names = await readdir(folder, { encoding: 'buffer' }).catch(() => [])
  return names.filter((bytes) => bytes.toString() === name)
}

/**
 * Rejects an output file whose name on the command line is not valid UTF-8: Node would create another file.
 *
 * @throws an error with the system's code for it, EILSEQ
 */
export function rejectInvalidName(path: string): void {
  if (path.includes(REPLACED) && !isUtf8(commandLine())) {
    throw Object.assign(new Error('not in UTF-8'), { code: 'EILSEQ' })
  }
}

/** Bytes of the command line of this process; empty where the system does not expose them. */
function commandLine(): Buffer {
  try {
    return readFileSync('/proc/self/cmdline')
  } catch {
    return Buffer.alloc(0)
  }
}
