/** Files that hold no text as it is: recognized by their first bytes, with the command that makes text of them. */

export interface FileType {
  /** "a PDF" */
  readonly what: string
  /** What to do about the file named FILE. */
  readonly advice: string
}

const piped = (what: string, command: string): FileType => ({
  what,
  advice: `run ${command} | quote-extract`,
})

const pandoc = (what: string) => piped(what, 'pandoc -t plain FILE')
const image = piped('an image', 'tesseract FILE -')
const recording: FileType = {
  what: 'a recording',
  advice: 'transcribe it first, for example with whisper FILE',
}
const unpacked = (what: string, command: string): FileType => ({
  what,
  advice: `unpack it with ${command}, and name the folder`,
})

/** Types by the bytes at an offset, written as Latin-1. */
const TYPES: readonly (readonly [offset: number, bytes: string, type: FileType])[] = [
  [0, '%PDF-', piped('a PDF', 'pdftotext FILE -')],
  [0, '{\\rtf', pandoc('an RTF document')],
  [0, '\xd0\xcf\x11\xe0', piped('an old Word, Excel or PowerPoint document', 'antiword FILE')],
  [0, '%!PS', piped('a PostScript file', 'ps2ascii FILE')],
  [0, 'BZh', piped('a bzip2 file', 'bzcat FILE')],
  [0, '\xfd7zXZ\0', piped('an xz file', 'xzcat FILE')],
  [0, '\x28\xb5\x2f\xfd', piped('a Zstandard file', 'zstdcat FILE')],
  [0, '7z\xbc\xaf\x27\x1c', unpacked('a 7-Zip archive', '7z x FILE')],
  [0, 'Rar!\x1a\x07', unpacked('a RAR archive', 'unrar x FILE')],
  [257, 'ustar', unpacked('a tar archive', 'tar -xf FILE')],
  [0, '\x89PNG\r\n', image],
  [0, '\xff\xd8\xff', image],
  [0, 'GIF8', image],
  [0, 'II*\0', image],
  [0, 'MM\0*', image],
  [8, 'WEBP', image],
  [4, 'ftypheic', image],
  [4, 'ftypavif', image],
  [4, 'ftyp', recording],
  [0, 'ID3', recording],
  [0, '\xff\xfb', recording],
  [0, '\xff\xf3', recording],
  [0, 'OggS', recording],
  [0, 'fLaC', recording],
  [8, 'WAVE', recording],
  [8, 'AVI ', recording],
  [0, '\x1aE\xdf\xa3', recording],
]

/** Types of zip archives, by the name of a file in them. */
const ARCHIVES: readonly (readonly [entry: RegExp, type: FileType])[] = [
  [/^META-INF\/container\.xml$/, pandoc('an EPUB')],
  [/^content\.xml$/, pandoc('an OpenDocument file')],
  [/^xl\/workbook/, { what: 'an Excel workbook', advice: 'save its texts as JSON Lines' }],
  [/^ppt\/presentation/, { what: 'a PowerPoint presentation', advice: 'save it as PDF or text' }],
]

/** Finds the type of a file from its first bytes; null if it may be text. */
export function fileTypeOf(bytes: Uint8Array): FileType | null {
  const start = Buffer.from(bytes.buffer, bytes.byteOffset, Math.min(bytes.length, 512))
  const text = start.toString('latin1')
  return TYPES.find(([offset, magic]) => text.startsWith(magic, offset))?.[2] ?? null
}

/** Finds the type of a zip archive from the names of the files in it. */
export const archiveType = (entries: readonly string[]): FileType =>
  ARCHIVES.find(([entry]) => entries.some((name) => entry.test(name)))?.[1] ??
  unpacked('a zip archive', 'unzip FILE -d FOLDER')

/** "X is a PDF: run pdftotext X - | quote-extract" */
export const describeType = ({ what, advice }: FileType, name: string): string =>
  `${name} is ${what}: ${advice.replace('FILE', name === 'standard input' ? 'FILE' : quoted(name))}`

/** A path as it is written on the command line of a shell. */
export const quoted = (path: string): string =>
  /^[\w./@%+=:,-]+$/.test(path) ? path : `'${path.replaceAll("'", "'\\''")}'`
