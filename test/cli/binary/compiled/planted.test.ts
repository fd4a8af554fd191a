import { execFileSync } from 'node:child_process'
import {
  chmodSync,
  chownSync,
  lstatSync,
  mkdirSync,
  readFileSync,
  renameSync,
  rmSync,
  symlinkSync,
} from 'node:fs'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { beforeEach, describe, expect, it } from 'vitest'
import { Installed, well } from './installed.js'
import { nodes } from './nodes.js'

const plant = fileURLToPath(new URL('plant.cjs', import.meta.url))
const ANOTHER = 65_534
const isRoot = process.getuid?.() === 0

describe.each(nodes)('code that another user may have planted, Node %s', (_, node) => {
  const installed = new Installed(node)
  const normal = installed.run(undefined, { NODE_DISABLE_COMPILE_CACHE: '1' })
  const cache = installed.cache
  let file = ''
  beforeEach(() => {
    installed.renewHome()
    file = installed.execute([plant, installed.package, cache]).out.trim()
  })

  it('would run in the user’s own folder, which makes the tests below meaningful', () => {
    expect(installed.run()).toEqual(well('PLANTED\n'))
  })

  /** Moves a path away and replaces it with a link to it. */
  const linkTo = (path: string): void => {
    renameSync(path, `${path}.moved`)
    symlinkSync(`${path}.moved`, path)
  }

  it.each<[string, () => void]>([
    ['that all users may write', () => chmodSync(file, 0o666)],
    ['that the group may write', () => chmodSync(file, 0o660)],
    ['that all users may read', () => chmodSync(file, 0o644)],
    ['that is a link', () => linkTo(file)],
  ])('does not run: a file %s, which is replaced', (_name, spoil) => {
    spoil()
    expect(installed.run()).toEqual(normal)
    const status = lstatSync(file)
    expect([status.isFile(), status.mode & 0o777]).toEqual([true, 0o600])
    expect(installed.run()).toEqual(normal)
  })

  it('does not run: a file of another user, which is replaced', ({ skip }) => {
    skip(!isRoot)
    chownSync(file, ANOTHER, ANOTHER)
    expect(installed.run()).toEqual(normal)
    expect(lstatSync(file).uid).toBe(process.getuid?.())
  })

  it.each<[string, () => void]>([
    ['a named pipe', () => void execFileSync('mkfifo', [file])],
    ['a folder', () => mkdirSync(join(file, 'folder'), { recursive: true })],
    ['a link to a device', () => symlinkSync('/dev/zero', file)],
    ['a link to nothing', () => symlinkSync('nothing', file)],
  ])('does not block a run: %s in its place', (_name, put) => {
    rmSync(file)
    put()
    expect(installed.run()).toEqual(normal)
    expect(lstatSync(file).isFile()).toBe(true)
  })

  const folders = [cache, dirname(cache), installed.home]
  it.each<[string, () => void, boolean?]>([
    ['that all users may write', () => chmodSync(cache, 0o777)],
    ['that the group may write', () => chmodSync(cache, 0o770)],
    ['that is a link', () => linkTo(cache)],
    ['in a folder that all users may write', () => chmodSync(dirname(cache), 0o777)],
    ['in a folder that the group may write', () => chmodSync(dirname(cache), 0o775)],
    ['in a home that all users may write', () => chmodSync(installed.home, 0o777)],
    ['below a folder that all users may write', () => chmodSync(installed.folder, 0o777)],
    ['of another user', () => chownSync(cache, ANOTHER, ANOTHER), true],
    ['in a folder of another user', () => chownSync(dirname(cache), ANOTHER, ANOTHER), true],
    ['in the home of another user', () => chownSync(installed.home, ANOTHER, ANOTHER), true],
  ])('neither runs nor is replaced in a folder %s', (_name, spoil, asRoot) => {
    if (asRoot && !isRoot) return
    const planted = readFileSync(file)
    spoil()
    const before = folders.map((folder) => lstatSync(folder).mtimeMs)
    expect(installed.run()).toEqual(normal)
    expect(readFileSync(file)).toEqual(planted)
    expect(folders.map((folder) => lstatSync(folder).mtimeMs)).toEqual(before)
  })

  it('writes nothing into the home of another user', ({ skip }) => {
    skip(!isRoot)
    installed.renewHome()
    chownSync(installed.home, ANOTHER, ANOTHER)
    expect(installed.run()).toEqual(normal)
    expect(installed.kept()).toEqual([])
    expect(lstatSync(installed.home, { throwIfNoEntry: false })?.nlink).toBe(2)
  })
})
