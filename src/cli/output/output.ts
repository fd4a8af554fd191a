import { constants, type Stats } from 'node:fs'
import { access, type FileHandle, open, rename, rm, stat } from 'node:fs/promises'
import { dirname } from 'node:path'
import { OutputError } from '../../errors.js'
import { systemReason, writeReason } from '../errors/system-reason.js'
import { refuseOtherBytes } from '../input/byte-path.js'
import { newDraft, removeDeadDrafts } from './draft.js'
import { isSame, statIfThere, targetOf } from './target.js'

/**
 * Writes a text to a file: whole or not at all.
 *
 * The text goes to a new file beside the target, which takes its place at the end; a link is followed,
 * an existing file keeps its mode and, where the system allows, its owner. What is not a regular file
 * (/dev/stderr, a named pipe) is written to as it is.
 *
 * @throws OutputError with one line on why it could not be written
 */
export async function writeFileWhole(path: string, text: string): Promise<void> {
  try {
    refuseOtherBytes(path)
    // By its own name first: the system may refuse to follow a link that another user planted.
    const before = await statIfThere(path)
    const target = await targetOf(path)
    if (before && !(await isReplaceable(before, target))) await writeInPlace(path, text)
    else await replace(target, text, before)
  } catch (error) {
    throw new OutputError(`cannot write ${path}: ${writeReason(error)}`, { cause: error })
  }
}

/** Whether it is a file under this name: /dev/stdout leads to one that may have no name any more. */
async function isReplaceable(before: Stats, target: string): Promise<boolean> {
  const there = before.isFile() && (await stat(target).catch(() => undefined))
  return there ? isSame(there, before) : false
}

async function writeInPlace(path: string, text: string): Promise<void> {
  const file = await open(path, 'w')
  try {
    await file.writeFile(text)
  } finally {
    await file.close()
  }
}

async function replace(target: string, text: string, before: Stats | undefined): Promise<void> {
  // A file that may not be written to is not replaced either, though its folder would allow it.
  if (before) await (await open(target, 'r+')).close()
  const folder = dirname(target)
  await removeDeadDrafts(folder)
  const draft = await newDraft(folder)
  try {
    const file = await open(draft, 'wx')
    try {
      if (before) await makeLike(before, file)
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

/** Gives a new file the owner and the mode of the one before it, as far as the system allows. */
async function makeLike({ uid, gid, mode }: Stats, file: FileHandle): Promise<void> {
  const made = await file.stat()
  let isKept = made.uid === uid && made.gid === gid
  const give = (owner: number) =>
    file.chown(owner, gid).then(
      () => true,
      () => false,
    )
  if (!isKept) isKept = await give(uid)
  if (!isKept) await give(made.uid)
  // To run as the owner is not ours to pass on where it is another one.
  await file.chmod(mode & (isKept ? 0o7777 : 0o777))
}

/**
 * Makes sure, before any work is done, that a file can be written later.
 *
 * @param whole by `writeFileWhole`, not line by line
 * @throws OutputError with one line on why it cannot
 */
export async function assertWritable(path: string, whole: boolean): Promise<void> {
  try {
    refuseOtherBytes(path)
    const there = await statIfThere(path)
    if (there?.isDirectory()) throw Object.assign(new Error(), { code: 'EISDIR' })
    if (there) await access(path, constants.W_OK)
    // a file of its own beside it takes its place
    if (!there || (there.isFile() && whole)) {
      await access(dirname(await targetOf(path)), constants.W_OK)
    }
  } catch (error) {
    throw new OutputError(`cannot write ${path}: ${writeReason(error)}`, { cause: error })
  }
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
