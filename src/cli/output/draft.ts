/**
 * Drafts: files written next to the file that they replace. Their names contain the id of the writing process, which
 * distinguishes drafts left by killed runs from those still being written.
 */
import { createHash, randomBytes } from 'node:crypto'
import { readdir, readlink, rm } from 'node:fs/promises'
import { hostname } from 'node:os'
import { join } from 'node:path'

/** Drafts of this process. */
const own = new Set<string>()

/** Returns the path of a new draft in a folder. */
export async function newDraft(folder: string): Promise<string> {
  const name = `.quote-extract-${await machine()}-${process.pid}-${randomBytes(6).toString('hex')}.tmp`
  own.add(name)
  return join(folder, name)
}

/** Removes drafts of dead processes of this machine. Errors are ignored. */
export async function removeDeadDrafts(folder: string): Promise<void> {
  try {
    const pattern = new RegExp(
      `^\\.quote-extract-${await machine()}-(\\d{1,10})-[\\da-f]{12}\\.tmp$`,
    )
    for (const name of await readdir(folder)) {
      const process = pattern.exec(name)?.[1]
      if (process !== undefined && !own.has(name) && isGone(Number(process)))
        await rm(join(folder, name), { force: true })
    }
  } catch {
    // a folder that is writable but not readable, or a draft of another user
  }
}

function isGone(id: number): boolean {
  // a draft of an earlier process with the same id
  if (id === process.pid) return true
  try {
    process.kill(id, 0)
    return false
  } catch (error) {
    return (error as NodeJS.ErrnoException).code === 'ESRCH'
  }
}

/** Identifies the machine and container, within which process ids are unique. */
async function machine(): Promise<string> {
  const container = await readlink('/proc/self/ns/pid').catch(() => '')
  return createHash('sha256').update(`${hostname()} ${container}`).digest('hex').slice(0, 8)
}
