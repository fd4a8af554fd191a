/** Expands folders and patterns on the command line to files. */
import { stat as statWithCallback } from 'node:fs'
import { promisify } from 'node:util'
import { InputError } from '../../errors.js'
import { webAddressError } from './foreign/web-address.js'
import type { InputKind } from './kind.js'
import { isOwnOutput } from './own-output.js'
import { cannotRead } from './read.js'
import { type Found, search } from './search.js'

export interface Expanded {
  /** Paths in order, `-` for standard input, with an error for each folder or pattern that matches nothing. */
  readonly inputs: readonly (string | InputError)[]
  /** Whether a folder or pattern was named, which may match any number of files. */
  readonly expanded: boolean
}

/** Extensions to search folders for, by kind of input; each may be followed by ".gz". */
const wanted: Readonly<Record<InputKind, readonly string[]>> = {
  auto: ['txt', 'text', 'html', 'htm', 'xhtml', 'md', 'markdown', 'jsonl', 'ndjson'],
  text: ['txt', 'text'],
  html: ['html', 'htm', 'xhtml'],
  markdown: ['md', 'markdown'],
  jsonl: ['jsonl', 'ndjson'],
}

/** Every run needs it: loading `node:fs/promises` takes longer. */
const stat = promisify(statWithCallback)

const patternFor = (kind: InputKind) => `**/*.{${wanted[kind].join(',')}}{,.gz}`

/**
 * Expands the inputs to files, in order.
 *
 * @param written files written by the run: left out of folders and patterns if an earlier run wrote them
 */
export async function expandInputs(
  paths: readonly string[],
  kind: InputKind,
  written: readonly string[] = [],
): Promise<Expanded> {
  const inputs: (string | InputError)[] = []
  let expanded = false
  for (const path of paths) {
    const found = path === '-' ? undefined : await filesOf(path, kind, written)
    if (found) expanded = true
    // not push(...input): the stack limits the number of arguments
    for (const input of [found ?? path].flat()) inputs.push(input)
  }
  return { inputs, expanded }
}

/** Returns the files of a folder or pattern; undefined for a file, or for a path that does not exist. */
async function filesOf(
  path: string,
  kind: InputKind,
  written: readonly string[],
): Promise<(string | InputError)[] | InputError | undefined> {
  const there = await stat(path).catch(() => undefined)
  if (there?.isDirectory()) {
    const files = await inputsOf(await search(patternFor(kind), path), written, inFolder(path))
    if (files.length > 0) return files
    return new InputError(
      `${path} contains no ${kind === 'auto' ? 'text' : kind} files (${extensions(kind)}): name the files to read`,
    )
  }
  if (there) return undefined
  const address = webAddressError(path)
  if (address) return address
  if (!/[*?[\]{}()!]/.test(path)) return undefined
  // On Windows a backslash separates folders; in a pattern it would escape the next character.
  const pattern = process.platform === 'win32' ? path.replaceAll('\\', '/') : path
  const { isDynamicPattern } = await import('tinyglobby')
  if (!isDynamicPattern(pattern)) return undefined
  const files = await inputsOf(await search(pattern), written)
  return files.length > 0
    ? files
    : new InputError(`no file matches ${path}: check the pattern, and put it in quotation marks`)
}

const extensions = (kind: InputKind) => wanted[kind].map((name) => `.${name}`).join(', ')

/** Prefixes paths with their folder: "a.txt" in "news/" → "news/a.txt". */
function inFolder(folder: string): (path: string) => string {
  const prefix = folder.replace(/[/\\]+$/, '')
  return (path) => (path === '.' ? prefix || '/' : `${prefix}/${path}`)
}

/**
 * Returns the paths found, in order, with an error for each folder that cannot be read. Leaves out the output of an
 * earlier run that this run replaces; an article there is kept, so that it is not overwritten.
 */
async function inputsOf(
  found: readonly Found[],
  written: readonly string[],
  named: (path: string) => string = (path) => path,
): Promise<(string | InputError)[]> {
  const outputs = new Set<string>()
  for (const path of written) if (await isOwnOutput(path)) outputs.add(await identityOf(path))
  const inputs: (string | InputError)[] = []
  for (const { path: place, error } of found) {
    const path = named(place)
    if (error) inputs.push(cannotRead(path, error))
    else if (outputs.size === 0 || !outputs.has(await identityOf(path))) inputs.push(path)
  }
  return inputs
}

/** Returns the same string for two paths to one file. */
export async function identityOf(path: string): Promise<string> {
  const there = await stat(path).catch(() => undefined)
  return there ? `${there.dev}:${there.ino}` : path
}
