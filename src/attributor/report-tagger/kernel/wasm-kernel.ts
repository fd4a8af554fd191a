/**
 * The tagger's inner loops in WebAssembly, two 64-bit floats or eight 16-bit numbers at a time (scripts/kernel-text.ts and
 * scripts/feature-kernel-text.ts).
 * The sums are the same as in the TypeScript loops, which remain for environments where WebAssembly is missing or
 * forbidden, for example by a page's security policy. Browsers compile modules below 4 KB synchronously in the main thread.
 */
import { type EncodedBytes, fromBase64 } from '../../../models/base64.js'
import { FEATURE_KERNEL_CODE } from './feature-kernel-code.js'
import { KERNEL_CODE } from './net-kernel-code.js'

interface Memory {
  readonly buffer: ArrayBuffer
  /** Grows by pages of 64 KB; views of the previous buffer become empty. */
  grow(pages: number): number
}

interface WithMemory {
  readonly memory: Memory
}

/** Loops of the network. All parameters except counts, `unit` and `reach` are addresses in bytes. */
export interface NetLoops extends WithMemory {
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

/** `columns` is the address of a buffer, `steps` and `features` those of lists of offsets into it; `groups` are of four tokens. */
type JoinColumns = (
  columns: number,
  steps: number,
  count: number,
  to: number,
  stride: number,
  groups: number,
) => void
type HashColumns = (
  columns: number,
  features: number,
  count: number,
  rows: number,
  template: number,
  shift: number,
  groups: number,
) => void

/** Loops of feature programs and the linear model. Names of addresses in bytes are plural. */
export interface FeatureLoops extends WithMemory {
  readonly pairColumns: JoinColumns
  readonly mixColumns: JoinColumns
  readonly pairBuckets: HashColumns
  readonly mixBuckets: HashColumns
  /** Steps of the Viterbi algorithm for the `count` rows after the first. */
  advance(rows: number, count: number, from: number, moves: number): void
  /** Moves `count` rows of `width` bytes, at most 32, to rows of 32 bytes that may begin before them. */
  spreadRows(rows: number, width: number, to: number, count: number): void
  sumRows(
    table: number,
    rows: number,
    count: number,
    units: number,
    to: number,
    length: number,
  ): void
}

/** A module as it is shipped. */
export interface KernelModule<Loops extends WithMemory> {
  readonly code: string
  /** Only for the type. */
  readonly loops?: Loops
}

export const NET_MODULE: KernelModule<NetLoops> = { code: KERNEL_CODE }
export const FEATURE_MODULE: KernelModule<FeatureLoops> = { code: FEATURE_KERNEL_CODE }

interface WebAssemblyApi {
  Module: new (bytes: Uint8Array) => object
  Instance: new (module: object) => { readonly exports: unknown }
}

const PAGE = 65536
/** Memory limit in bytes: paragraphs that need more are left to the TypeScript loops. */
const MAX_BYTES = 64 * 1024 * 1024

/** One instance with its memory. Allocated parts are never freed. */
export class Kernel<Loops extends WithMemory> {
  readonly loops: Loops
  #allocated = 0

  constructor(loops: Loops) {
    this.loops = loops
  }

  get buffer(): ArrayBuffer {
    return this.loops.memory.buffer
  }

  /** Allocates memory and returns its address. */
  allocate(bytes: number): number {
    const at = this.#allocated
    this.#allocated += Math.ceil(bytes / 16) * 16
    if (!this.holds(0)) throw new RangeError('the weights do not fit')
    return at
  }

  /** Copies numbers into the memory and returns their address. */
  put(values: Int8Array | Int32Array | Float32Array | Float64Array): number {
    const at = this.allocate(values.byteLength)
    const bytes = new Uint8Array(values.buffer, values.byteOffset, values.byteLength)
    new Uint8Array(this.buffer).set(bytes, at)
    return at
  }

  /** Decodes bytes into the memory and returns their address. */
  decode({ length, decodeTo }: EncodedBytes): number {
    const at = this.allocate(length)
    decodeTo(new Uint8Array(this.buffer, at, length))
    return at
  }

  /** Returns whether the memory has room for more bytes after the allocated ones; grows it if necessary. */
  holds(bytes: number): boolean {
    const end = this.#allocated + bytes
    if (end > MAX_BYTES) return false
    const { memory } = this.loops
    if (end <= memory.buffer.byteLength) return true
    try {
      memory.grow(Math.ceil((end - memory.buffer.byteLength) / PAGE))
      return true
    } catch {
      return false
    }
  }

  /** Address of the first byte after the allocated ones. */
  get free(): number {
    return this.#allocated
  }
}

/** The modules compiled so far; null if they cannot be compiled. */
let compiled: Map<string, object> | null = new Map()

/** Calls `prepare` with a new instance of a module and returns its result; null if WebAssembly is not available. */
export function withKernel<T, Loops extends WithMemory>(
  { code }: KernelModule<Loops>,
  prepare: (kernel: Kernel<Loops>) => T,
): T | null {
  const api = (globalThis as { WebAssembly?: WebAssemblyApi }).WebAssembly
  if (!api || !compiled) return null
  try {
    const module = compiled.get(code) ?? new api.Module(fromBase64(code))
    compiled.set(code, module)
    return prepare(new Kernel(new api.Instance(module).exports as Loops))
  } catch {
    // no SIMD support, WebAssembly forbidden, or out of memory
    compiled = null
    return null
  }
}
