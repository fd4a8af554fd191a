/**
 * The tagger's inner loops in WebAssembly, two floats or eight small numbers at a time (scripts/kernel-text.ts): the
 * same sums as the TypeScript loops, which stay for where it is missing or forbidden, as by a page's security policy.
 * Below 4 KB, browsers let it compile at once in the main thread.
 */
import { fromBase64 } from '../../../models/base64.js'
import { KERNEL_CODE } from './wasm-kernel-code.js'

interface Memory {
  readonly buffer: ArrayBuffer
  /** By pages of 64 KB; arrays over the buffer of before are empty then. */
  grow(pages: number): number
}

/** All parameters but numbers of things are addresses in bytes. */
interface Loops {
  readonly memory: Memory
  sumRows(table: number, rows: number, count: number, to: number): void
  embed(
    table: number,
    rows: number,
    unit: number,
    bias: number,
    to: number,
    marks: number,
    length: number,
  ): void
  convolve(
    from: number,
    marks: number,
    to: number,
    toMarks: number,
    weights: number,
    bias: number,
    reach: number,
    length: number,
  ): void
  score(from: number, weights: number, bias: number, to: number, length: number): void
}

interface WebAssemblyApi {
  Module: new (bytes: Uint8Array) => object
  Instance: new (module: object) => { readonly exports: unknown }
}

const PAGE = 65536
/** Most bytes of memory: paragraphs that need more are left to the loops in TypeScript. */
const MOST_BYTES = 64 * 1024 * 1024

/** One instance with its memory, of which whoever made it takes parts and never gives them back. */
export class Kernel {
  readonly loops: Loops
  #taken = 0

  constructor(loops: Loops) {
    this.loops = loops
  }

  get buffer(): ArrayBuffer {
    return this.loops.memory.buffer
  }

  /** The address of so many bytes. */
  take(bytes: number): number {
    const at = this.#taken
    this.#taken += Math.ceil(bytes / 16) * 16
    if (!this.holds(0)) throw new RangeError('the weights do not fit')
    return at
  }

  /** The address of a copy of the numbers. */
  put(values: Int8Array | Float64Array): number {
    const at = this.take(values.byteLength)
    const bytes = new Uint8Array(values.buffer, values.byteOffset, values.byteLength)
    new Uint8Array(this.buffer).set(bytes, at)
    return at
  }

  /** Whether so many bytes lie behind what was taken, the memory having grown where it was too small. */
  holds(bytes: number): boolean {
    const end = this.#taken + bytes
    if (end > MOST_BYTES) return false
    const { memory } = this.loops
    if (end <= memory.buffer.byteLength) return true
    try {
      memory.grow(Math.ceil((end - memory.buffer.byteLength) / PAGE))
      return true
    } catch {
      return false
    }
  }

  /** Where the bytes begin that `holds` speaks of. */
  get free(): number {
    return this.#taken
  }
}

/** Undefined before the first use, null where it cannot be compiled. */
let compiled: object | null | undefined

/** What `prepare` makes of a new instance; null where there is none. */
export function withKernel<T>(prepare: (kernel: Kernel) => T): T | null {
  const api = (globalThis as { WebAssembly?: WebAssemblyApi }).WebAssembly
  if (!api || compiled === null) return null
  try {
    compiled ??= new api.Module(fromBase64(KERNEL_CODE))
    return prepare(new Kernel(new api.Instance(compiled).exports as Loops))
  } catch {
    // no WebAssembly of vectors, none allowed, or no memory left
    compiled = null
    return null
  }
}
