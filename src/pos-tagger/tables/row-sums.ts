/**
 * Sums of the rows of many features, the inner loop of the tagger: in WebAssembly, all sixteen parts of speech at a time
 * and compiled before its first use; the TypeScript loops of `readTable` and `addWeights` do the same where WebAssembly is missing
 * or forbidden, for example by a page's security policy.
 */
import { fromBase64 } from '../../models/base64.js'
import { ROW_KERNEL_CODE } from './row-kernel-code.js'
import {
  addWeights,
  BIAS,
  ROW,
  readTable,
  type TableData,
  tableLength,
  writeCodes,
} from './weight-rows.js'

/** Adder of rows with its input and output buffers. */
export interface RowSums {
  /** Hashes of the features, written by the caller. */
  readonly features: Int32Array
  /** Result of `sum`, by part of speech; each weight is biased by 128. */
  readonly sums: Int16Array
  /** Sums the weights of the first `count` features. */
  sum(count: number): void
}

/** Maximum number of features per sum. */
const MOST = 64

export const rowSums = (data: TableData): RowSums => kernelRowSums(data) ?? plainRowSums(data)

/** Uses the TypeScript loops. */
export function plainRowSums(data: TableData): RowSums {
  const table = readTable(data)
  const features = new Int32Array(MOST)
  const total = new Int32Array(ROW)
  const sums = new Int16Array(ROW)
  const sum = (count: number): void => {
    total.fill(0)
    addWeights(table, features, count, total)
    sums.set(total)
  }
  return { features, sums, sum }
}

interface Kernel {
  readonly memory: { readonly buffer: ArrayBuffer; grow(pages: number): number }
  /** All parameters but `count` and `shift` are addresses in bytes; the table is at 0. */
  unpack(text: number, end: number): void
  sum(features: number, count: number, shift: number, to: number): void
}

interface WebAssemblyApi {
  Module: new (bytes: Uint8Array) => object
  Instance: new (module: object) => { readonly exports: unknown }
}

const PAGE = 65536
const INT = Int32Array.BYTES_PER_ELEMENT

/** Uses the kernel, scripts/row-kernel-text.ts; returns null if it cannot run. */
export function kernelRowSums({ bits, weights }: TableData): RowSums | null {
  const api = (globalThis as { WebAssembly?: WebAssemblyApi }).WebAssembly
  if (!api) return null
  try {
    const module = new api.Module(fromBase64(ROW_KERNEL_CODE))
    const { memory, sum, unpack } = new api.Instance(module).exports as Kernel
    const size = tableLength(bits)
    const at = Math.ceil(size / 16) * 16
    const to = at + MOST * INT
    const text = to + ROW * INT
    const end = text + weights.length
    memory.grow(Math.ceil(end / PAGE))
    new Uint8Array(memory.buffer, 0, size).fill(BIAS)
    writeCodes(weights, new Uint8Array(memory.buffer, text, weights.length))
    unpack(text, end)
    const shift = 32 - bits
    return {
      features: new Int32Array(memory.buffer, at, MOST),
      sums: new Int16Array(memory.buffer, to, ROW),
      sum: (count) => sum(at, count, shift, to),
    }
  } catch {
    // no SIMD support, WebAssembly forbidden, or out of memory
    return null
  }
}
