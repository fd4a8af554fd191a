/** Creates a lock file atomically: of several runs, only one succeeds, even if a killed run left its lock. */
import { randomUUID } from 'node:crypto'
import { writeFileSync } from 'node:fs'
import { link, readFile, rename, rm } from 'node:fs/promises'
import { setTimeout as wait } from 'node:timers/promises'
import { type Holder, parseHolder } from './holder.js'

/** Retries for an empty lock: its run is about to write it, or was killed before. */
const PATIENCE = 10

/** Retries for a lock that disappears while it is read; after that it must be something else, such as a broken link. */
const MOST_TRIES = 100

/**
 * Claims a lock.
 *
 * @param own unique content of the lock file
 * @param refuse throws if the holder is still running
 * @returns false if the file cannot be created
 */
export async function claim(
  lock: string,
  own: string,
  refuse: (holder: Holder) => Promise<void>,
): Promise<boolean> {
  for (let times = 0; ; times++) {
    const made = create(lock, own)
    if (made !== undefined) return made
    let written: string
    try {
      written = await readFile(lock, 'utf8')
    } catch (error) {
      if (codeOf(error) === 'ENOENT' && times < MOST_TRIES) continue
      throw error
    }
    const holder = parseHolder(written)
    if (holder) await refuse(holder)
    if (holder || times >= PATIENCE) await removeLock(lock, written)
    else await wait(50)
  }
}

/** Creates and writes the file in one call, so that empty locks are rare; returns undefined if it exists. */
function create(lock: string, own: string): boolean | undefined {
  try {
    writeFileSync(lock, own, { flag: 'wx' })
    return true
  } catch (error) {
    const code = codeOf(error)
    if (code === 'EEXIST') return undefined
    if (UNWRITABLE.has(code ?? '')) return false
    throw error
  }
}

/** Error codes of the folder; a missing one is reported when the output is opened. */
const UNWRITABLE = new Set(['EACCES', 'EPERM', 'EROFS', 'ENOENT', 'ENOTDIR'])

const codeOf = (error: unknown) => (error as NodeJS.ErrnoException).code

/** Removes a lock by renaming it, which only one run can do. If it is no longer the lock that was read, puts it back. */
async function removeLock(lock: string, written: string): Promise<void> {
  const aside = `${lock}.${randomUUID()}`
  try {
    await rename(lock, aside)
  } catch (error) {
    if (codeOf(error) === 'ENOENT') return
    throw error
  }
  if ((await readFile(aside, 'utf8')) !== written) await link(aside, lock).catch(() => {})
  await rm(aside, { force: true })
}
