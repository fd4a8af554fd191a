import { randomUUID } from 'node:crypto'
import { constants } from 'node:fs'
import { access, open, readlink, realpath, rename, rm, stat } from 'node:fs/promises'
import { basename, dirname, join, resolve } from 'node:path'
import { OutputError } from '../../errors.js'
import { systemReason, writeReason } from '../errors/system-reason.js'

/**
 * Writes a text to a file: whole or not at all.
 *
 * The text goes to a new file beside the target, which takes its place at the end; a link is followed,
 * an existing file keeps its mode. What is no regular file (/dev/stderr, a named pipe) is written to as it is.
 *
 * @throws OutputError with one line on why it could not be written
 */
export async function writeFileWhole(path: string, text: string): Promise<void> {
  try {
    const target = await realpath(path).catch(() => path)
    const before = await stat(target).catch(() => undefined)
    if (before && !before.isFile()) await writeInPlace(target, text)
    else await replace(target, text, before && before.mode & 0o7777)
  } catch (error) {
    throw new OutputError(`cannot write ${path}: ${writeReason(error)}`, { cause: error })
  }
}

async function writeInPlace(path: string, text: string): Promise<void> {
  const file = await open(path, 'w')
  try {
    await file.writeFile(text)
  } finally {
    await file.close()
  }
}

async function replace(target: string, text: string, mode: number | undefined): Promise<void> {
  // A file that may not be written to is not replaced either, though its folder would allow it.
  if (mode !== undefined) await (await open(target, 'r+')).close()
  const draft = join(dirname(target), `.${basename(target).slice(0, 100)}.${randomUUID()}.tmp`)
  try {
    const file = await open(draft, 'wx')
    try {
      if (mode !== undefined) await file.chmod(mode)
      await file.writeFile(text)
      await file.sync()
    } finally {
      await file.close()
    }
    await rename(draft, target)
  } catch (error) {
    await rm(draft, { force: true })
    throw error
  }
}

/**
 * Makes sure, before any work is done, that a file can be written later.
 *
 * @param whole by `writeFileWhole`, not line by line
 * @throws OutputError with one line on why it cannot
 */
export async function assertWritable(path: string, whole: boolean): Promise<void> {
  try {
    const target = await targetOf(path)
    const there = await stat(target).catch(() => undefined)
    if (there?.isDirectory()) throw Object.assign(new Error(), { code: 'EISDIR' })
    if (there) await access(target, constants.W_OK)
    // a file of its own beside it takes its place
    if (!there || (there.isFile() && whole)) await access(dirname(target), constants.W_OK)
  } catch (error) {
    throw new OutputError(`cannot write ${path}: ${writeReason(error)}`, { cause: error })
  }
}

/** Where a path leads, through links, though there may be no such file yet. */
async function targetOf(path: string, links = 0): Promise<string> {
  const folder = await realpath(dirname(path)).catch(() => dirname(path))
  const place = join(folder, basename(path))
  const link = links < MOST_LINKS ? await readlink(place).catch(() => undefined) : undefined
  return link === undefined ? resolve(place) : targetOf(resolve(folder, link), links + 1)
}

/** As many as systems follow. */
const MOST_LINKS = 40

/** Whether two paths lead to one place, be there a file yet or not. */
export async function isSamePlace(one: string, other: string): Promise<boolean> {
  const [a, b] = await Promise.all([targetOf(one), targetOf(other)])
  return a === b || isSameFile(one, other)
}

/** Whether two paths lead to the same existing file. */
export async function isSameFile(one: string, other: string): Promise<boolean> {
  const [a, b] = await Promise.all([one, other].map((path) => stat(path).catch(() => undefined)))
  return a !== undefined && b !== undefined && a.dev === b.dev && a.ino === b.ino && a.isFile()
}

/**
 * Writes a text to standard output and waits until it is taken. A reader that goes away early, as
 * `head` does, is no error.
 *
 * @returns whether somebody reads it
 * @throws OutputError with one line on why it could not be written
 */
export async function writeStream(stream: NodeJS.WritableStream, text: string): Promise<boolean> {
  try {
    listenForErrors(stream)
    await new Promise<void>((done, fail) => {
      stream.write(text, (error) => (error ? fail(error) : done()))
    })
    return true
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException
    if (code === 'EPIPE' || code === 'ERR_STREAM_DESTROYED') return false
    throw new OutputError(`cannot write to standard output: ${systemReason(error)}`, {
      cause: error,
    })
  }
}

const listened = new WeakSet<NodeJS.WritableStream>()

/** Each write is told of its own error; the event that follows would end the process if nobody listened. */
function listenForErrors(stream: NodeJS.WritableStream): void {
  if (listened.has(stream)) return
  listened.add(stream)
  stream.on('error', () => {})
}
