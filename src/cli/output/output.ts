import { constants, type Stats } from 'node:fs'
import { access, type FileHandle, open, rename, rm, stat } from 'node:fs/promises'
import { dirname } from 'node:path'
import { OutputError } from '../../errors.js'
import { systemReason, writeReason } from '../errors/system-reason.js'
import { rejectInvalidName } from '../input/byte-path.js'
import type { TextOutput } from './descriptor-output.js'
import { newDraft, removeDeadDrafts } from './draft.js'
import { isSame, statIfThere, targetOf } from './target.js'

/**
 * Writes a text to a file, completely or not at all.
 *
 * The text is written to a new file next to the target, which it then replaces. Links are followed; an existing file
 * keeps its mode and, where the system allows, its owner. Anything but a regular file (/dev/stderr, a named pipe) is
 * written to directly.
 *
 * @throws OutputError with a one-line message
 */
export async function writeFileWhole(path: string, text: string): Promise<void> {
  try {
    rejectInvalidName(path)
    // First by its own name: the system may refuse to follow a link planted by another user.
    const before = await statIfThere(path)
    const target = await targetOf(path)
    if (before && !(await isReplaceable(before, target))) await writeInPlace(path, text)
    else await replace(target, text, before)
  } catch (error) {
    throw new OutputError(`cannot write ${path}: ${writeReason(error)}`, { cause: error })
  }
}

/** Tests whether the target is the file that was found: /dev/stdout may lead to a file that no longer has a name. */
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
  // A read-only file must not be replaced, even if its folder is writable.
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

/** Copies owner and mode of the old file to the new one, as far as the system allows. */
async function makeLike({ uid, gid, mode }: Stats, file: FileHandle): Promise<void> {
  const made = await file.stat()
  let isKept = made.uid === uid && made.gid === gid
  const changeOwner = (owner: number) =>
    file.chown(owner, gid).then(
      () => true,
      () => false,
    )
  if (!isKept) isKept = await changeOwner(uid)
  if (!isKept) await changeOwner(made.uid)
  // Without the same owner, setuid and setgid are dropped.
  await file.chmod(mode & (isKept ? 0o7777 : 0o777))
}

/**
 * Checks, before any text is processed, that a file can be written.
 *
 * @param whole written by `writeFileWhole`, not line by line
 * @throws OutputError with a one-line message
 */
export async function assertWritable(path: string, whole: boolean): Promise<void> {
  try {
    rejectInvalidName(path)
    const there = await statIfThere(path)
    if (there?.isDirectory()) throw Object.assign(new Error(), { code: 'EISDIR' })
    if (there) await access(path, constants.W_OK)
    // it is replaced by a new file in the same folder
    if (!there || (there.isFile() && whole)) {
      await access(dirname(await targetOf(path)), constants.W_OK)
    }
  } catch (error) {
    throw new OutputError(`cannot write ${path}: ${writeReason(error)}`, { cause: error })
  }
}

/**
 * Writes a text to standard output and waits until it is written. A reader that closes early, like `head`, is not an
 * error.
 *
 * @returns whether the output is still read
 * @throws OutputError with a one-line message
 */
export async function writeStream(stream: TextOutput, text: string): Promise<boolean> {
  try {
    ignoreErrorEvents(stream)
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

const listened = new WeakSet<TextOutput>()

/** Each write receives its own error; without a listener, the 'error' event after it would end the process. */
function ignoreErrorEvents(stream: TextOutput): void {
  if (listened.has(stream)) return
  listened.add(stream)
  stream.on('error', () => {})
}
