import { readFileSync, rmSync, statSync, writeFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { join } from 'node:path'
import { Script } from 'node:vm'
import { describe, expect, it } from 'vitest'
import { Installed } from './installed.js'
import { nodes } from './nodes.js'

interface Sealed {
  readonly seal: (madeFrom: readonly (string | Buffer)[], code: Buffer) => Buffer
  readonly unseal: (madeFrom: readonly (string | Buffer)[], sealed: Buffer) => Buffer | null
}
const { seal, unseal }: Sealed = createRequire(import.meta.url)('../../../../bin/sealed.js')

/** Returns a copy with one bit flipped. */
const flipped = (bytes: Buffer, at: number, bit: number): Buffer => {
  const copy = Buffer.from(bytes)
  copy.writeUInt8(copy.readUInt8(at) ^ (1 << bit), at)
  return copy
}

describe('sealed code', () => {
  const source = Buffer.from('(function () { return "We will open the bridge" })')
  const madeFrom = ['v20.19.0', 'x64', source]
  const code = new Script(source.toString()).createCachedData()
  const sealed = seal(madeFrom, code)

  it('can be unsealed', () => {
    expect(unseal(madeFrom, sealed)?.equals(code)).toBe(true)
  })

  it('is rejected with any one bit flipped', () => {
    const taken = [...sealed.keys()].flatMap((at) =>
      [0, 1, 2, 3, 4, 5, 6, 7].filter((bit) => unseal(madeFrom, flipped(sealed, at, bit)) !== null),
    )
    expect(taken).toEqual([])
  })

  it('is rejected if truncated to any length, or extended', () => {
    const taken = [...sealed.keys()].filter((end) => unseal(madeFrom, sealed.subarray(0, end)))
    expect(taken).toEqual([])
    expect(unseal(madeFrom, Buffer.concat([sealed, Buffer.of(0)]))).toBeNull()
  })

  it.each([
    [['v22.0.0', 'x64', source]],
    [['v20.19.0', 'arm64', source]],
    [['v20.19.0x', '64', source]],
    [['v20.19.0', 'x64', '--no-opt', source]],
    [['v20.19.0', 'x64', flipped(source, 30, 0)]],
  ])('is rejected for anything it was not made from', (other) => {
    expect(unseal(other, sealed)).toBeNull()
  })
})

describe.each(nodes)('damaged code, Node %s', (_, node) => {
  const installed = new Installed(node)
  const normal = installed.run()
  const [name = ''] = installed.kept()
  const file = join(installed.cache, name)
  const whole = readFileSync(file)

  const spread = [...Array(12).keys()].map((part) => Math.floor((part * whole.length) / 12) + part)
  it.each([...new Set([0, 31, 32, 33, 40, 60, ...spread, whole.length - 1])])(
    'only costs time: byte %i flipped',
    (at) => {
      writeFileSync(file, flipped(whole, at, at % 8))
      expect(installed.run()).toEqual(normal)
      expect(statSync(file).size).toBeGreaterThan(whole.length / 2)
    },
  )

  it.each([0, 1, 31, 32, 33, 1000, whole.length - 1])(
    'only costs time: truncated to %i bytes',
    (end) => {
      writeFileSync(file, whole.subarray(0, end))
      expect(installed.run()).toEqual(normal)
      expect(statSync(file).size).toBeGreaterThan(whole.length / 2)
    },
  )

  it('is replaced if V8 rejects it, although intact', () => {
    const plant = join(import.meta.dirname, 'plant.cjs')
    rmSync(file)
    const planted = installed.execute([plant, installed.package, installed.cache, 'rejected'])
    expect(planted.out.trim()).toBe(file)
    expect(statSync(file).size).toBeLessThan(whole.length / 2)
    expect(installed.run()).toEqual(normal)
    expect(statSync(file).size).toBeGreaterThan(whole.length / 2)
  })
})
