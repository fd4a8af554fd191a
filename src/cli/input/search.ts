/** The files that match a pattern, in the order of their code units: the same on every machine. */
import { lstat } from 'node:fs/promises'
import { dirname, isAbsolute, join, posix } from 'node:path'

/**
 * Links to files are files. Links to folders inside of what is searched are not followed: they may go round, or lead
 * to what is read anyway; one that the pattern names was meant.
 *
 * @param folder where a pattern starts, and where the paths count from; upper and lower case are then alike
 */
export async function search(pattern: string, folder?: string): Promise<string[]> {
  const { glob } = await import('tinyglobby')
  const files = await glob(pattern, {
    ...(folder !== undefined && { cwd: folder }),
    absolute: isAbsolute(pattern),
    caseSensitiveMatch: folder === undefined,
    expandDirectories: false,
  })
  const isLink = rememberLinks(folder)
  const named = staticFolder(pattern)
  const kept: string[] = []
  for (const file of files.sort()) {
    const folders = await Promise.all(foldersOf(file, named).map(isLink))
    if (!folders.includes(true)) kept.push(file)
  }
  return kept
}

/** The folders of a file below one that holds it. */
function foldersOf(file: string, below: string): string[] {
  const folders: string[] = []
  for (let at = dirname(file); at !== below && at !== dirname(at); at = dirname(at))
    folders.push(at)
  return folders
}

/** "news" of "./news/*.txt", "." of "*.txt" */
function staticFolder(pattern: string): string {
  const parts = posix.normalize(pattern).split('/')
  const magic = parts.findIndex((part) => /[*?[\]{}()!]/.test(part))
  return parts.slice(0, magic).join('/') || (isAbsolute(pattern) ? '/' : '.')
}

/** Whether a folder is a link; each is asked for once. */
function rememberLinks(folder = ''): (path: string) => Promise<boolean> {
  const known = new Map<string, Promise<boolean>>()
  return (path) => {
    let link = known.get(path)
    if (!link) {
      link = lstat(isAbsolute(path) ? path : join(folder, path)).then((there) =>
        there.isSymbolicLink(),
      )
      known.set(path, link)
    }
    return link
  }
}
