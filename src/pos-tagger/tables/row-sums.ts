/**
 * Sums of the rows of many features, the inner loop of the tagger: in WebAssembly, all sixteen parts of speech at a time
 * and compiled before its first use; the TypeScript loop of `addWeights` does the same where WebAssembly is missing or
 * forbidden, for example by a page's security policy.
 */
import { fromBase64 } from '../../models/base64.js'
import { ROW_KERNEL_CODE } from './row-kernel-code.js'
import { addWeights, ROW, type Table } from './weight-rows.js'

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

export const rowSums = (table: Table): RowSums => kernelRowSums(table) ?? plainRowSums(table)

/** Uses the TypeScript loop. */
export function plainRowSums(table: Table): RowSums {
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
  sum(features: number, count: number, shift: number, to: number): void
}

interface WebAssemblyApi {
  Module: new (bytes: Uint8Array) => object
  Instance: new (module: object) => { readonly exports: unknown }
}

const PAGE = 65536
const INT = Int32Array.BYTES_PER_ELEMENT

/** Uses the kernel, scripts/row-kernel-text.ts; returns null if it cannot run. */
export function kernelRowSums({ packed, shift }: Table): RowSums | null {
  const api = (globalThis as { WebAssembly?: WebAssemblyApi }).WebAssembly
  if (!api) return null
  try {
    const module = new api.Module(fromBase64(ROW_KERNEL_CODE))
    const { memory, sum } = new api.Instance(module).exports as Kernel
    const at = Math.ceil(packed.byteLength / 16) * 16
    const to = at + MOST * INT
    memory.grow(Math.ceil((to + ROW * INT) / PAGE))
    new Int32Array(memory.buffer).set(packed)
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
