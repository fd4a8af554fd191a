/** What the command line names, file by file: folders and patterns stand for the files in them. */
import { stat } from 'node:fs/promises'
import { InputError } from '../../errors.js'
import type { InputKind } from './kind.js'
import { isOwnOutput } from './own-output.js'
import { cannotRead } from './read.js'
import { type Found, search } from './search.js'

export interface Expanded {
  /** Paths in order, `-` for standard input; an error in the place of what stands for nothing. */
  readonly inputs: readonly (string | InputError)[]
  /** Whether a folder or a pattern was named, which may hold any number. */
  readonly expanded: boolean
}

/** What a folder is searched for, by what is to be read. */
const wanted: Readonly<Record<InputKind, string>> = {
  auto: '**/*.{txt,text,html,htm,xhtml,jsonl,ndjson}',
  text: '**/*.{txt,text}',
  html: '**/*.{html,htm,xhtml}',
  jsonl: '**/*.{jsonl,ndjson}',
}

/**
 * @param written files that the run writes: a folder or pattern stands for its texts, not for what was made of them
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
    // not by push(...): a call takes no more arguments than fit on the stack
    for (const input of [found ?? path].flat()) inputs.push(input)
  }
  return { inputs, expanded }
}

/** The files that a folder or a pattern stands for; undefined for a file, or for what there is not. */
async function filesOf(
  path: string,
  kind: InputKind,
  written: readonly string[],
): Promise<(string | InputError)[] | InputError | undefined> {
  const there = await stat(path).catch(() => undefined)
  if (there?.isDirectory()) {
    const files = await inputsOf(await search(wanted[kind], path), written, inFolder(path))
    if (files.length > 0) return files
    return new InputError(
      `${path} holds no ${kind === 'auto' ? 'text' : kind} file: it is searched for ${extensions(kind)}`,
    )
  }
  if (there || !/[*?[\]{}()!]/.test(path)) return undefined
  // On Windows a backslash parts folders; in a pattern it would take the meaning of the next sign away.
  const pattern = process.platform === 'win32' ? path.replaceAll('\\', '/') : path
  const { isDynamicPattern } = await import('tinyglobby')
  if (!isDynamicPattern(pattern)) return undefined
  const files = await inputsOf(await search(pattern), written)
  return files.length > 0
    ? files
    : new InputError(`no file matches ${path}: check the pattern, in quotation marks`)
}

const extensions = (kind: InputKind) =>
  wanted[kind]
    .slice('**/*.{'.length, -1)
    .replaceAll(',', ', ')
    .replace(/^/, '.')
    .replaceAll(', ', ', .')

/** "news/a.txt" for "a.txt" in "news/" */
function inFolder(folder: string): (path: string) => string {
  const prefix = folder.replace(/[/\\]+$/, '')
  return (path) => (path === '.' ? prefix || '/' : `${prefix}/${path}`)
}

/**
 * What was found, in order, with an error in the place of a folder that cannot be read. Without what an earlier run has
 * written to the same place; an article there stays: it must not be written over.
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

/** The same for two paths that lead to one file. */
async function identityOf(path: string): Promise<string> {
  const there = await stat(path).catch(() => undefined)
  return there ? `${there.dev}:${there.ino}` : path
}
