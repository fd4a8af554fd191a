/**
 * Files that are written beside the one whose place they take. Their names tell which process writes them, so
 * that what a killed run left can be told from what another is writing.
 */
import { createHash, randomBytes } from 'node:crypto'
import { readdir, readlink, rm } from 'node:fs/promises'
import { hostname } from 'node:os'
import { join } from 'node:path'

/** The drafts of this process. */
const own = new Set<string>()

/** The path of a new draft in a folder. */
export async function newDraft(folder: string): Promise<string> {
  const name = `.quote-extract-${await machine()}-${process.pid}-${randomBytes(6).toString('hex')}.tmp`
  own.add(name)
  return join(folder, name)
}

/** Removes the drafts of processes of this machine that are gone. What cannot be removed stays. */
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
    // a folder that may be written to but not listed, or another's draft
  }
}

function isGone(id: number): boolean {
  // a draft of an earlier process that had our number
  if (id === process.pid) return true
  try {
    process.kill(id, 0)
    return false
  } catch (error) {
    return (error as NodeJS.ErrnoException).code === 'ESRCH'
  }
}

/** Process numbers mean something on one machine, and in one container of it. */
async function machine(): Promise<string> {
  const container = await readlink('/proc/self/ns/pid').catch(() => '')
  return createHash('sha256').update(`${hostname()} ${container}`).digest('hex').slice(0, 8)
}
