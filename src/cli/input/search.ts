/** Finds the files that match a pattern, ordered by code units: the same on every machine. */
import { type Dirent, readdir } from 'node:fs'
import { stat } from 'node:fs/promises'
import { isAbsolute, relative, resolve, sep } from 'node:path'

export interface Found {
  /** Path of a file; with an error, of a folder that could not be read. */
  readonly path: string
  readonly error?: unknown
}

/**
 * Finds regular files and links to them, and broken links, so that they are reported. Links to folders are not followed
 * during the search, because they may form loops or lead to files found anyway, unless the pattern names them.
 *
 * @param folder folder to search, and base of the paths; the pattern is then case-insensitive
 */
export async function search(pattern: string, folder?: string): Promise<Found[]> {
  const base = folder ?? '.'
  const { glob } = await import('tinyglobby')
  const { unreadable, links, readFolder } = watchedReading()
  const absolute = isAbsolute(pattern)
  const files = await glob(pattern, {
    cwd: base,
    absolute,
    caseSensitiveMatch: folder === undefined,
    expandDirectories: false,
    fs: { readdir: readFolder },
  })
  const found: Found[] = []
  for (const path of files) {
    const place = resolve(base, path)
    if (!links.has(place) || (await mayBeFile(place))) found.push({ path })
  }
  for (const [place, error] of unreadable) {
    const path = absolute ? place : relative(base, place)
    found.push({ path: path.split(sep).join('/') || '.', error })
  }
  return found.sort((a, b) => (a.path < b.path ? -1 : 1))
}

/** `readdir` for the crawler, which by itself ignores unreadable folders and follows links to folders. */
function watchedReading() {
  const unreadable = new Map<string, unknown>()
  const links = new Set<string>()
  const readFolder = (
    folder: string,
    _: unknown,
    then: (error: unknown, entries?: readonly Dirent[]) => void,
  ): void =>
    readdir(folder, { withFileTypes: true }, (error, entries) => {
      if (error && !isGone(error)) unreadable.set(resolve(folder), error)
      for (const entry of entries ?? []) {
        if (!entry.isSymbolicLink()) continue
        links.add(resolve(folder, entry.name))
        entry.isSymbolicLink = () => false
        entry.isFile = () => true
      }
      then(error, entries)
    })
  return { unreadable, links, readFolder: readFolder as typeof readdir }
}

/** The folder does not exist: the pattern matches nothing there. */
const isGone = ({ code }: NodeJS.ErrnoException) => code === 'ENOENT' || code === 'ENOTDIR'

/** Tests whether a link leads to a regular file, or to a target that cannot be examined. */
const mayBeFile = (path: string): Promise<boolean> =>
  stat(path).then(
    (there) => there.isFile(),
    () => true,
  )
