import {
  mkdirSync,
  readdirSync,
  readFileSync,
  statSync,
  symlinkSync,
  utimesSync,
  writeFileSync,
} from 'node:fs'
import { join } from 'node:path'
import { beforeEach, describe, expect, it } from 'vitest'
import { Installed, well } from './installed.js'
import { nodes } from './nodes.js'

const PERMISSIONS = 0o777

describe.each(nodes)('compiled code, Node %s', (_, node) => {
  const installed = new Installed(node)
  const off = { NODE_DISABLE_COMPILE_CACHE: '1' }
  const normal = installed.run(undefined, off)
  beforeEach(() => installed.renewHome())

  it('is not kept if the cache is disabled', () => {
    expect(normal).toEqual(well(expect.stringContaining('Mara Lind')))
    expect(installed.run(undefined, off)).toEqual(normal)
    expect(readdirSync(installed.home)).toEqual([])
  })

  it('is kept by the first run, for this user only, and the next run prints the same', () => {
    expect(installed.run()).toEqual(normal)
    const [name = '', ...others] = installed.kept()
    expect([name, others]).toEqual([expect.stringMatching(/^cli-\w+-v.*\.bin$/), []])
    expect(statSync(installed.cache).mode & PERMISSIONS).toBe(0o700)
    expect(statSync(join(installed.cache, name)).mode & PERMISSIONS).toBe(0o600)
    expect(installed.run()).toEqual(normal)
  })

  it('is kept in $XDG_CACHE_HOME, even through a link', () => {
    const [xdg, link] = [join(installed.home, 'xdg'), join(installed.home, 'link')]
    mkdirSync(xdg)
    symlinkSync(xdg, link)
    expect(installed.run(undefined, { XDG_CACHE_HOME: link })).toEqual(normal)
    expect(readdirSync(join(xdg, 'quote-extract'))).toHaveLength(1)
    expect(readdirSync(installed.home)).toEqual(['link', 'xdg'])
  })

  it('is kept nowhere else: not in the shared temporary folder, not next to the package', () => {
    installed.run()
    expect(readdirSync(installed.temporary)).toEqual([])
    expect(readdirSync(join(installed.folder, 'node_modules'))).toEqual(['quote-extract'])
  })

  it('is renewed if most is missing: a run for the version compiles a fraction', () => {
    installed.run(['--version'])
    const [name = ''] = installed.kept()
    const before = statSync(join(installed.cache, name)).size
    expect(installed.run()).toEqual(normal)
    expect(statSync(join(installed.cache, name)).size).toBeGreaterThan(2 * before)
    installed.run(['--version'])
    expect(statSync(join(installed.cache, name)).size).toBeGreaterThan(2 * before)
  })

  it('is discarded after a change to the source, even of the same length', () => {
    const file = installed.commandLine
    const before = readFileSync(file, 'utf8')
    const help = installed.run(['--help'])
    expect(help.out).toContain('Exit codes')
    writeFileSync(file, before.replaceAll('Exit codes', 'EXIT CODES'))
    const changed = installed.run(['--help'])
    writeFileSync(file, before)
    expect(changed).toEqual(well(help.out.replaceAll('Exit codes', 'EXIT CODES')))
  })

  it('is kept for each set of Node’s options', () => {
    installed.run()
    const options = { NODE_OPTIONS: '--max-old-space-size=900 --stack-trace-limit=5' }
    expect(installed.run(undefined, options)).toEqual(normal)
    expect(installed.run(undefined, options)).toEqual(normal)
    expect(installed.kept()).toHaveLength(2)
  })

  it('is limited to eight files, without drafts of killed runs', () => {
    installed.run()
    const [name = ''] = installed.kept()
    const past = new Date('2024-05-01')
    for (const old of [...Array(10).keys()].map((index) => `cli-${index}.bin`).concat('x.tmp')) {
      writeFileSync(join(installed.cache, old), 'old')
      utimesSync(join(installed.cache, old), past, past)
    }
    writeFileSync(join(installed.cache, 'fresh.tmp'), 'of a run that is about to finish')
    installed.run(undefined, { NODE_OPTIONS: '--stack-trace-limit=5' })
    const kept = installed.kept()
    expect(kept.filter((file) => file.endsWith('.bin'))).toHaveLength(8)
    expect(kept).toContain(name)
    expect(kept.filter((file) => file.endsWith('.tmp'))).toEqual(['fresh.tmp'])
  })

  it.each([
    ['a missing home', { HOME: '/nowhere/at/all' }],
    ['no home', { HOME: '' }],
    ['a relative home', { HOME: 'home', XDG_CACHE_HOME: 'cache' }],
    ['a file as the folder', { XDG_CACHE_HOME: process.execPath }],
    ['a folder that cannot contain files', { XDG_CACHE_HOME: '/proc/self' }],
  ])('is not needed: %s', (_name, environment) => {
    expect(installed.run(undefined, environment)).toEqual(normal)
    expect(installed.kept()).toEqual([])
  })

  it('is not needed: a file size limit', () => {
    const line = `ulimit -f 10; exec ${node} ${installed.package}/bin/quote-extract.js -f jsonl`
    expect(installed.shell(line)).toEqual(normal)
    expect(installed.kept()).toEqual([])
  })
})
