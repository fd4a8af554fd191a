/** What the command line names, file by file: folders and patterns stand for the files in them. */
import { stat } from 'node:fs/promises'
import { isAbsolute } from 'node:path'
import { InputError } from '../../errors.js'
import type { InputKind } from './kind.js'

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

export async function expandInputs(paths: readonly string[], kind: InputKind): Promise<Expanded> {
  const inputs: (string | InputError)[] = []
  let expanded = false
  for (const path of paths) {
    const found = path === '-' ? undefined : await filesOf(path, kind)
    if (found) expanded = true
    inputs.push(...[found ?? path].flat())
  }
  return { inputs, expanded }
}

/** The files that a folder or a pattern stands for; undefined for a file, or for what there is not. */
async function filesOf(path: string, kind: InputKind): Promise<string[] | InputError | undefined> {
  const there = await stat(path).catch(() => undefined)
  if (there?.isDirectory()) {
    const files = await search(wanted[kind], path)
    const prefix = path.replace(/[/\\]+$/, '') || '/'
    const joined = files.map((file) => (prefix === '/' ? `/${file}` : `${prefix}/${file}`))
    if (joined.length > 0) return joined
    return new InputError(
      `${path} holds no ${kind === 'auto' ? 'text' : kind} file: it is searched for ${extensions(kind)}`,
    )
  }
  if (there || !/[*?[\]{}()!]/.test(path)) return undefined
  // On Windows a backslash parts folders; in a pattern it would take the meaning of the next sign away.
  const pattern = process.platform === 'win32' ? path.replaceAll('\\', '/') : path
  const { isDynamicPattern } = await import('tinyglobby')
  if (!isDynamicPattern(pattern)) return undefined
  const files = await search(pattern)
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

/** In the order of their code units: the same on every machine. Links to folders are not followed: they may go round. */
async function search(pattern: string, folder?: string): Promise<string[]> {
  const { glob } = await import('tinyglobby')
  const files = await glob(pattern, {
    ...(folder !== undefined && { cwd: folder }),
    absolute: isAbsolute(pattern),
    caseSensitiveMatch: folder === undefined,
    expandDirectories: false,
    followSymbolicLinks: false,
  })
  return files.sort()
}
