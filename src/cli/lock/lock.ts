/**
 * Ensures that only one run at a time writes to a file that grows line by line. A lock file next to it names the holder
 * and is removed at the end of the run; the lock of a killed run is recognized and removed.
 */
import { createHash, randomUUID } from 'node:crypto'
import { lstat, readFile, rm, stat, utimes } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { basename, dirname, join } from 'node:path'
import { OutputError } from '../../errors.js'
import { writeReason } from '../errors/system-reason.js'
import { targetOf } from '../output/target.js'
import { claim } from './claim.js'
import { type Holder, isRunning, ownHolder } from './holder.js'

/** Interval at which the holder touches its lock, for runs that cannot see its process, on another host or in a container. */
const BEAT = 15_000

/** Age after which such runs consider a lock abandoned. */
const LEFT_AFTER = 120_000

/**
 * Locks files until the run ends. Anything but a regular file, such as a pipe or a terminal, is not locked.
 *
 * @returns a function that unlocks them
 * @throws OutputError if another run is writing one of them
 */
export async function lockOutputs(paths: readonly string[]): Promise<() => Promise<void>> {
  const releases: (() => Promise<void>)[] = []
  const releaseAll = async () => {
    for (const release of releases) await release()
  }
  try {
    for (const path of paths) releases.push(await lockOutput(path))
  } catch (error) {
    await releaseAll()
    throw error
  }
  return releaseAll
}

async function lockOutput(path: string): Promise<() => Promise<void>> {
  const target = await targetOf(path).catch((error: unknown) => {
    throw new OutputError(`cannot write ${path}: ${writeReason(error)}`, { cause: error })
  })
  const there = await stat(target).catch(() => undefined)
  if (there && !there.isFile()) return async () => {}
  const places = [
    join(dirname(target), `.${shortened(basename(target))}.lock`),
    // for a writable file in a folder that is not writable
    join(tmpdir(), `quote-extract-${hashOf(target)}.lock`),
  ]
  const self = await ownHolder()
  const own = `${JSON.stringify({ ...self, run: randomUUID() })}\n`
  for (const lock of places) {
    try {
      const made = await claim(lock, own, (holder) => refuseIfHeld(path, holder, self, lock))
      if (made) return hold(lock, own)
    } catch (error) {
      if (error instanceof OutputError) throw error
      const reason = (await isTaken(lock))
        ? `its lock ${lock} is not a regular file; remove it`
        : writeReason(error)
      throw new OutputError(`cannot write ${path}: ${reason}`, { cause: error })
    }
  }
  return async () => {}
}

/** Whether something else has the name of the lock: a directory, or a symbolic link that leads nowhere. */
const isTaken = (lock: string): Promise<boolean> =>
  lstat(lock).then(
    (there) => !there.isFile(),
    () => false,
  )

const hashOf = (text: string) => createHash('sha256').update(text).digest('hex').slice(0, 16)

/** File names are limited to 255 bytes. */
const shortened = (name: string) => (Buffer.byteLength(name) <= 200 ? name : hashOf(name))

/** Keeps a lock alive; returns a function that releases it. */
function hold(lock: string, own: string): () => Promise<void> {
  const beat = setInterval(() => touch(lock), BEAT).unref()
  return async () => {
    clearInterval(beat)
    if ((await readFile(lock, 'utf8').catch(() => '')) === own) await rm(lock, { force: true })
  }
}

async function refuseIfHeld(
  path: string,
  holder: Holder,
  self: Holder,
  lock: string,
): Promise<void> {
  if (!(await holds(holder, self, lock))) return
  const where = holder.space === self.space ? '' : ` on ${holder.host}`
  throw new OutputError(
    `${path} is being written by another run (process ${holder.pid}${where}): wait for it to finish, or choose another file`,
  )
}

async function holds(holder: Holder, self: Holder, lock: string): Promise<boolean> {
  if (holder.space === self.space) return isRunning(holder)
  const { mtimeMs } = await stat(lock).catch(() => ({ mtimeMs: 0 }))
  return Date.now() - mtimeMs < LEFT_AFTER
}

const touch = (lock: string) => {
  const now = new Date()
  return utimes(lock, now, now).catch(() => {})
}
