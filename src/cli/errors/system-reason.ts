// Reason and remedy by error code.
const reasons = new Map([
  ['ENOENT', 'no such file or folder; check the path'],
  ['EISDIR', 'is a directory; name the files in it'],
  ['ENOTDIR', 'part of the path is not a directory; check the path'],
  ['EACCES', 'permission denied; check its owner and mode'],
  ['EPERM', 'permission denied; check its owner and mode'],
  ['ELOOP', 'its symbolic links form a loop; name the file itself'],
  ['EROFS', 'the file system is read-only; choose another location'],
  ['ENOSPC', 'no space left on the device; free some, or choose another location'],
])

/** Describes why a file could not be written. */
export const writeReason = (error: unknown): string =>
  writeReasons.get((error as NodeJS.ErrnoException).code ?? '') ?? systemReason(error)

const writeReasons = new Map([
  ['EISDIR', 'is a directory; name a file in it'],
  ['EILSEQ', 'its name is not valid UTF-8; choose another name'],
])

/** Describes why the system refused to read or write, with a remedy if known. */
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
