// What the reader of a message can do about it.
const reasons = new Map([
  ['ENOENT', 'there is no such file or folder; check the path'],
  ['EISDIR', 'it is a directory; name the files in it'],
  ['ENOTDIR', 'a part of its path is not a directory; check the path'],
  ['EACCES', 'permission denied; change its mode or its owner'],
  ['EPERM', 'permission denied; change its mode or its owner'],
  ['ELOOP', 'its links lead in a circle; name the file itself'],
  ['EROFS', 'the file system is read-only; choose another place'],
  ['ENOSPC', 'no space is left on the device; free some or choose another place'],
])

/** Why the system refused to write a file. */
export const writeReason = (error: unknown): string =>
  writeReasons.get((error as NodeJS.ErrnoException).code ?? '') ?? systemReason(error)

const writeReasons = new Map([
  ['EISDIR', 'it is a directory; name a file in it'],
  ['EILSEQ', 'its name is not in UTF-8; name another file'],
])

/** Says in a few words why the system refused to read or write. */
export function systemReason(error: unknown): string {
  const { code, message } = error as NodeJS.ErrnoException
  // Node: "EMFILE: too many open files, open 'x'"
  return (
    reasons.get(code ?? '') ??
    String(message)
      .replace(/^[A-Z0-9]+: /, '')
      .replace(/, \w+( '.*')?$/, '')
  )
}
