import { afterEach, describe, expect, it, vi } from 'vitest'
import type { Kernel } from '../../src/kernel/kernel.js'
import { createPlainKernel } from '../../src/kernel/plain-kernel.js'
import { createWasmKernel } from '../../src/kernel/wasm-kernel.js'
import { createRandom } from '../support/random.js'
import { gelu } from '../support/reference.js'

const BYTES = 65536
/** Addresses of what goes in and what comes out. */
const [A, B, C, D, E, OUT] = [0, 8192, 16384, 20480, 24576, 32768]

/** Calls a function in both kernels with the same numbers in memory; returns both memories. */
function inBoth(call: (kernel: Kernel) => void, spread = 1): readonly ArrayBuffer[] {
  return [createWasmKernel(BYTES) as Kernel, createPlainKernel(BYTES)].map((kernel) => {
    const random = createRandom(7)
    const floats = new Float32Array(kernel.buffer)
    for (let i = 0; i < OUT / 4; i++) floats[i] = random() * spread
    call(kernel)
    return kernel.buffer
  })
}

const shortsOf = (buffer: ArrayBuffer, at: number, count: number): readonly number[] => [
  ...new Int16Array(buffer, at, count),
]
const floatsOf = (buffer: ArrayBuffer, at: number, count: number): readonly number[] => [
  ...new Float32Array(buffer, at, count),
]

function expectClose(buffers: readonly ArrayBuffer[], at: number, count: number, within: number) {
  const [fast, plain] = buffers.map((buffer) => floatsOf(buffer, at, count))
  const apart = fast?.map((value, i) => Math.abs(value - (plain?.[i] as number))) ?? []
  expect(plain?.some((value) => value !== 0)).toBe(true)
  expect(Math.max(...apart)).toBeLessThan(within)
}

/** Integers may differ by 1 where floats are rounded differently. */
function expectSameIntegers(buffers: readonly ArrayBuffer[], at: number, count: number) {
  const [fast, plain] = buffers.map((buffer) => shortsOf(buffer, at, count))
  const apart = fast?.map((value, i) => Math.abs(value - (plain?.[i] as number))) ?? []
  expect(plain?.some((value) => value !== 0)).toBe(true)
  expect(Math.max(...apart)).toBeLessThanOrEqual(1)
  expect(apart.filter((difference) => difference > 0).length).toBeLessThan(count / 50)
}

describe('both kernels', () => {
  it('multiply integers', () => {
    const buffers = inBoth((kernel) => {
      const random = createRandom(3)
      const shorts = new Int16Array(kernel.buffer)
      for (let i = 0; i < 8 * 24; i++) shorts[A / 2 + i] = random() * 7000
      for (let i = 0; i < 16 * 20; i++) shorts[B / 2 + i] = random() * 127
      kernel.multiply(A, 48, C, B, D, E, OUT, 80, 8, 16, 20)
    })
    expectClose(buffers, OUT, 160, 0.5)
    expect(floatsOf(buffers[0] as ArrayBuffer, OUT + 64, 4)).toEqual([0, 0, 0, 0])
  })

  it('add the largest products that there may be without overflow', () => {
    const [fast] = inBoth((kernel) => {
      new Int16Array(kernel.buffer).fill(-7000, A / 2, A / 2 + 2304)
      new Int16Array(kernel.buffer).fill(127, B / 2, B / 2 + 8 * 512)
      new Float32Array(kernel.buffer).fill(1, C / 4, C / 4 + 16)
      new Float32Array(kernel.buffer).fill(0, D / 4, D / 4 + 16)
      kernel.multiply(A, 0, C, B, C, D, OUT, 32, 4, 8, 512)
    })
    expect(floatsOf(fast as ArrayBuffer, OUT, 1)[0]).toBe(-7000 * 127 * 512)
    expect(7000 * 127 * 2304).toBeLessThan(2 ** 31)
  })

  it('widen bytes', () => {
    const buffers = inBoth((kernel) => {
      new Int8Array(kernel.buffer).set([-128, 127, -1, 0, 5], A)
      kernel.widen(A, OUT, 48)
    })
    expect(shortsOf(buffers[0] as ArrayBuffer, OUT, 48)).toEqual(
      shortsOf(buffers[1] as ArrayBuffer, OUT, 48),
    )
    expect(shortsOf(buffers[0] as ArrayBuffer, OUT, 5)).toEqual([-128, 127, -1, 0, 5])
  })

  it('quantize rows', () => {
    const buffers = inBoth((kernel) => {
      new Float32Array(kernel.buffer).fill(0, A / 4 + 40, A / 4 + 72)
      kernel.quantize(A, 160, OUT, 64, B, 3, 32)
    }, 30)
    expectSameIntegers(buffers, OUT, 96)
    expectClose(buffers, B, 3, 1e-6)
    for (const buffer of buffers) {
      expect(Math.max(...shortsOf(buffer, OUT, 32).map(Math.abs))).toBe(7000)
      expect(shortsOf(buffer, OUT + 64, 32)).toEqual(Array(32).fill(0))
      expect(floatsOf(buffer, B + 4, 1)).toEqual([0])
    }
  })

  it('normalise rows', () => {
    const buffers = inBoth((kernel) => kernel.addNorm(A, B, C, D, 5, 32), 10)
    expectClose(buffers, A, 160, 1e-4)
  })

  it('compute GELU', () => {
    const buffers = inBoth((kernel) => kernel.gelu(A, 400), 8)
    expectClose(buffers, A, 400, 1e-5)
    const [input] = inBoth(() => {}, 8)
    floatsOf(input as ArrayBuffer, A, 400).forEach((x, i) => {
      expect(floatsOf(buffers[0] as ArrayBuffer, A, 400)[i]).toBeCloseTo(gelu(x), 5)
    })
  })

  it('compute the softmax of rows, with zeros after it', () => {
    const buffers = inBoth((kernel) => kernel.softmax(A, 128, OUT, 64, 4, 19, 24), 12)
    expectSameIntegers(buffers, OUT, 4 * 32)
    for (const buffer of buffers) {
      expect(shortsOf(buffer, OUT + 38, 5)).toEqual([0, 0, 0, 0, 0])
      const sum = shortsOf(buffer, OUT, 19).reduce((a, b) => a + b)
      expect(Math.abs(sum - 32767)).toBeLessThan(10)
    }
  })

  it('compute the softmax of scores that are far apart', () => {
    const buffers = inBoth((kernel) => kernel.softmax(A, 32, OUT, 16, 1, 8, 8), 5000)
    expect(shortsOf(buffers[0] as ArrayBuffer, OUT, 8)).toEqual(
      shortsOf(buffers[1] as ArrayBuffer, OUT, 8),
    )
  })

  it('interleave rows', () => {
    const buffers = inBoth((kernel) => kernel.interleaveRows(A, 48, OUT, 16, 16))
    const [fast, plain] = buffers.map((buffer) => shortsOf(buffer, OUT, 256))
    const input = shortsOf(buffers[0] as ArrayBuffer, A, 400)
    expect(fast).toEqual(plain)
    // Row 9, numbers 4 and 5: second block, third pair, second column.
    expect(fast?.slice(128 + 2 * 16 + 2, 128 + 2 * 16 + 4)).toEqual(
      input.slice(9 * 24 + 4, 9 * 24 + 6),
    )
  })

  it('interleave columns as integers', () => {
    const buffers = inBoth((kernel) => kernel.interleaveColumns(A, 144, OUT, B, 6, 16))
    expectSameIntegers(buffers, OUT, 96)
    expectClose(buffers, B, 16, 1e-6)
  })
})

describe('createWasmKernel', () => {
  afterEach(() => {
    vi.unstubAllGlobals()
  })

  it('returns null without WebAssembly', () => {
    vi.stubGlobal('WebAssembly', undefined)
    expect(createWasmKernel(BYTES)).toBeNull()
  })

  it('returns null where it is forbidden', () => {
    vi.stubGlobal('WebAssembly', {
      Module: class {
        constructor() {
          throw new Error('blocked by the content security policy')
        }
      },
      Memory: class {
        constructor() {
          throw new Error('blocked by the content security policy')
        }
      },
    })
    expect(createWasmKernel(BYTES)).toBeNull()
  })
})
