/** Resolves links in the path of an output file that may not exist yet. */
import type { Stats } from 'node:fs'
import { readlink, realpath, stat } from 'node:fs/promises'
import { basename, dirname, join, resolve } from 'node:path'

/** Maximum links followed, as in operating systems. */
const MOST_LINKS = 40

/**
 * Resolves all links in the folder and name of a path, including a link to a file that does not exist yet.
 *
 * @throws an error with the system's code for a loop of links, ELOOP
 */
export async function targetOf(path: string, links = 0): Promise<string> {
  if (links > MOST_LINKS) throw Object.assign(new Error('too many links'), { code: 'ELOOP' })
  const folder = await realpath(dirname(path)).catch(() => dirname(path))
  const place = join(folder, basename(path))
  const link = await readlink(place).catch(() => undefined)
  return link === undefined ? resolve(place) : targetOf(resolve(folder, link), links + 1)
}

/** Returns the status of a path; undefined if nothing is there. Throws if it cannot be reached. */
export function statIfThere(path: string): Promise<Stats | undefined> {
  return stat(path).catch((error) => {
    if (error.code === 'ENOENT') return undefined
    throw error
  })
}

/** Tests whether two paths lead to the same place, even if no file exists there yet. */
export async function isSamePlace(one: string, other: string): Promise<boolean> {
  const [a, b] = await Promise.all(
    [one, other].map((path) => targetOf(path).catch(() => resolve(path))),
  )
  return a === b || isSameFile(one, other)
}

/** Tests whether two paths lead to the same existing file. */
export async function isSameFile(one: string | Buffer, other: string): Promise<boolean> {
  const [a, b] = await Promise.all([one, other].map((path) => stat(path).catch(() => undefined)))
  return a !== undefined && b !== undefined && isSame(a, b) && a.isFile()
}

export const isSame = (one: Stats, other: Stats): boolean =>
  one.dev === other.dev && one.ino === other.ino
