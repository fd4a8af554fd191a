/** The files that match a pattern, in the order of their code units: the same on every machine. */
import { type Dirent, readdir } from 'node:fs'
import { stat } from 'node:fs/promises'
import { isAbsolute, relative, resolve, sep } from 'node:path'

export interface Found {
  /** Of a file; of a folder that could not be read, where there is an error. */
  readonly path: string
  readonly error?: unknown
}

/**
 * Regular files and links to them; links to nothing as well, since somebody meant them to be read. Links to folders
 * inside of what is searched are not followed: they may go round, or lead to what is read anyway; one that the pattern
 * names was meant.
 *
 * @param folder where a pattern starts, and where the paths count from; upper and lower case are then alike
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

/** The crawler reads folders by this: it would pass over what cannot be read, and would follow links to folders. */
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

/** There is no such folder: a pattern matches nothing there. */
const isGone = ({ code }: NodeJS.ErrnoException) => code === 'ENOENT' || code === 'ENOTDIR'

/** Whether a link leads to a regular file, or nobody can tell. */
const mayBeFile = (path: string): Promise<boolean> =>
  stat(path).then(
    (there) => there.isFile(),
    () => true,
  )
