/** Where a path leads that is written to, through links, though there may be no such file yet. */
import type { Stats } from 'node:fs'
import { readlink, realpath, stat } from 'node:fs/promises'
import { basename, dirname, join, resolve } from 'node:path'

/** As many as systems follow. */
const MOST_LINKS = 40

/**
 * The place itself, links in its folder and its name followed: also a link that leads to no file yet.
 *
 * @throws the system's own error for links that lead in a circle
 */
export async function targetOf(path: string, links = 0): Promise<string> {
  if (links > MOST_LINKS) throw Object.assign(new Error('too many links'), { code: 'ELOOP' })
  const folder = await realpath(dirname(path)).catch(() => dirname(path))
  const place = join(folder, basename(path))
  const link = await readlink(place).catch(() => undefined)
  return link === undefined ? resolve(place) : targetOf(resolve(folder, link), links + 1)
}

/** What is there; undefined for nothing, an error for what cannot be reached. */
export function statIfThere(path: string): Promise<Stats | undefined> {
  return stat(path).catch((error) => {
    if (error.code === 'ENOENT') return undefined
    throw error
  })
}

/** Whether two paths lead to one place, be there a file yet or not. */
export async function isSamePlace(one: string, other: string): Promise<boolean> {
  const [a, b] = await Promise.all(
    [one, other].map((path) => targetOf(path).catch(() => resolve(path))),
  )
  return a === b || isSameFile(one, other)
}

/** Whether two paths lead to the same existing file. */
export async function isSameFile(one: string | Buffer, other: string): Promise<boolean> {
  const [a, b] = await Promise.all([one, other].map((path) => stat(path).catch(() => undefined)))
  return a !== undefined && b !== undefined && isSame(a, b) && a.isFile()
}

export const isSame = (one: Stats, other: Stats): boolean =>
  one.dev === other.dev && one.ino === other.ino
