import { readdirSync, readFileSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { describe, expect, it } from 'vitest'

const root = resolve(import.meta.dirname, '../../../..')
const read = (...path: readonly string[]): string => readFileSync(join(root, ...path), 'utf8')
const notices = read('dist/THIRD-PARTY-LICENSES.txt')

describe('dist/THIRD-PARTY-LICENSES.txt', () => {
  it.each(['chalk', 'commander', 'zod', 'linkedom', 'lossless-json', 'compromise'])(
    'has the notice of %s, parts of which are bundled',
    (name) => {
      const folder = join('node_modules', name)
      const { version } = JSON.parse(read(folder, 'package.json'))
      const file = readdirSync(join(root, folder)).find((entry) => /^licen[cs]e/i.test(entry)) ?? ''
      expect(notices.includes(`\n${name} ${version} (`)).toBe(true)
      expect(notices.includes(read(folder, file).trim())).toBe(true)
    },
  )

  it('has the notice of WordNet, whose examples the weights were learned from', () => {
    expect(notices.includes('\nWordNet 3.1 (')).toBe(true)
    expect(notices.includes('WordNet 3.0 Copyright 2006 by Princeton University.')).toBe(true)
  })

  it('names no development package, and none that the installer adds', () => {
    expect(notices.match(/^(esbuild|vitest|typescript|tinypool) /gm)).toBeNull()
  })
})
