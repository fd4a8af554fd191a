/** Makes the file of a lock, of several runs that try by one only, be there one that a killed run left or not. */
import { randomUUID } from 'node:crypto'
import { writeFileSync } from 'node:fs'
import { link, readFile, rename, rm } from 'node:fs/promises'
import { setTimeout as wait } from 'node:timers/promises'
import { type Holder, parseHolder } from './holder.js'

/** How often a lock that holds nothing yet is read again: its run is just about to write it, or was killed there. */
const PATIENCE = 10

/** How often one that goes as it is read is tried again; then it is something else, such as a link to nothing. */
const MOST_TRIES = 100

/**
 * @param own what the file tells, like no other
 * @param refuse throws when the holder still runs
 * @returns false where no file can be made
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
    if (holder || times >= PATIENCE) await takeAway(lock, written)
    else await wait(50)
  }
}

/** At once, so that a lock that holds nothing is rare; undefined where there is one. */
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

/** Of folders. Where there is none, who opens the output will say so. */
const UNWRITABLE = new Set(['EACCES', 'EPERM', 'EROFS', 'ENOENT', 'ENOTDIR'])

const codeOf = (error: unknown) => (error as NodeJS.ErrnoException).code

/** By its name to another one, which only one run can do. What is not the lock that was read goes back. */
async function takeAway(lock: string, written: string): Promise<void> {
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
