/**
 * One run at a time writes to a file that grows line by line. A file next to it tells who does. It is removed at the end;
 * one that a killed run left is seen to be so, and taken away.
 */
import { createHash, randomUUID } from 'node:crypto'
import { readFile, rm, stat, utimes } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { basename, dirname, join } from 'node:path'
import { OutputError } from '../../errors.js'
import { writeReason } from '../errors/system-reason.js'
import { targetOf } from '../output/target.js'
import { claim } from './claim.js'
import { type Holder, isRunning, ownHolder } from './holder.js'

/** The holder touches its lock this often, for those who cannot see its process: on another host, in another container. */
const BEAT = 15_000

/** They take one for left that was not touched for so long. */
const LEFT_AFTER = 120_000

/**
 * Locks files until the run ends. What is no regular file, such as a pipe or a terminal, is not locked.
 *
 * @returns what unlocks them
 * @throws OutputError in one line when another run writes one of them
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
    // for a file that may be written in a folder that may not
    join(tmpdir(), `quote-extract-${hashOf(target)}.lock`),
  ]
  const self = await ownHolder()
  const own = `${JSON.stringify({ ...self, run: randomUUID() })}\n`
  try {
    for (const lock of places) {
      const made = await claim(lock, own, (holder) => refuseIfHeld(path, holder, self, lock))
      if (made) return hold(lock, own)
    }
  } catch (error) {
    if (error instanceof OutputError) throw error
    throw new OutputError(`cannot write ${path}: ${writeReason(error)}`, { cause: error })
  }
  return async () => {}
}

const hashOf = (text: string) => createHash('sha256').update(text).digest('hex').slice(0, 16)

/** A name has at most 255 bytes. */
const shortened = (name: string) => (Buffer.byteLength(name) <= 200 ? name : hashOf(name))

/** Keeps a lock until it is released. */
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
    `${path} is being written by another run (process ${holder.pid}${where}): wait until it ends, or name another file`,
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
