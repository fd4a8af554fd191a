/** The kernel's memory: the tensors of the file, then the buffers of one window. */
import { COLUMN_BLOCK, type Kernel } from '../kernel/kernel.js'
import type { Sizes, WeightsHeader } from '../weights/file.js'

/** Addresses of buffers, in bytes. Rows of floats follow one another unless a stride is given. */
export interface Buffers {
  /** The vectors of the pieces: rows of `width` floats. */
  readonly x: number
  /** What a layer adds to them. */
  readonly y: number
  /** Queries, keys and values, or the inside of a layer's second half: rows of up to `inner` floats. */
  readonly wide: number
  /** Rows as integers, and their scales. */
  readonly integers: number
  readonly scales: number
  readonly queries: number
  readonly queryScales: number
  readonly keys: number
  readonly keyScales: number
  /** Keys of one head, interleaved. */
  readonly headKeys: number
  /** Values of all heads, interleaved, and the scales of their columns. */
  readonly values: number
  readonly valueScales: number
  /** Attention of some rows of one head: floats, then integers with their scales. */
  readonly attention: number
  readonly shares: number
  readonly shareScales: number
  /** Rows of the heads, one per quoted span or mention. */
  readonly spanHidden: number
  readonly spanQueries: number
  /** Scores of types, one row per mention. */
  readonly mentionTypes: number
  /** Zeros: no bias. */
  readonly zeros: number
  /** Widened columns of a matrix. */
  readonly panel: number
}

/** Rows of attention that are computed at a time. */
export const ATTENTION_ROWS = 32
/** 16-bit integers of a matrix that are widened at a time: they stay in the processor's nearest cache. */
export const PANEL = 12288
/** Quoted spans or mentions whose heads are computed at a time. */
export const SPAN_ROWS = 32

export const roundUp = (count: number, step: number): number => Math.ceil(count / step) * step

/** Numbers that the heads read of a span, per number of a piece. */
export const SPAN_PARTS = 6

/** Pointers of a span: first and last piece of its source, name of the speaker. */
export const POINTERS = 3

/** Numbers of a piece that the pointers read: a key for each, then a score for each. */
export const keyWidth = ({ key }: Sizes): number => roundUp(POINTERS * (key + 1), COLUMN_BLOCK)

/** Numbers of a piece that the pointer to antecedents reads: a key, then a score. */
export const antecedentKeyWidth = ({ key }: Sizes): number => roundUp(key + 1, COLUMN_BLOCK)

/** Numbers of a mention from which its type is read. */
export const typeWidth = ({ types }: Sizes): number => roundUp(types, COLUMN_BLOCK)

/** Numbers of a piece from which its label is read. */
export const labelWidth = ({ labels }: Sizes): number => roundUp(labels, COLUMN_BLOCK)

/** Lays the buffers out after the tensors. */
export function layOut({ sizes, tensorBytes }: WeightsHeader): { buffers: Buffers; bytes: number } {
  let bytes = 0
  const take = (size: number): number => {
    const at = roundUp(bytes, 64)
    bytes = at + size
    return at
  }
  take(tensorBytes)
  const { width, inner } = sizes
  const rows = roundUp(sizes.length, COLUMN_BLOCK)
  const features = SPAN_PARTS * width
  const wide = Math.max(rows * inner, rows * 3 * width, SPAN_ROWS * features)
  const buffers = {
    x: take(rows * width * 4),
    y: take(rows * Math.max(width, keyWidth(sizes), labelWidth(sizes)) * 4),
    wide: take(wide * 4),
    integers: take(wide * 2),
    scales: take(Math.max(rows, SPAN_ROWS) * 4),
    queries: take(rows * width * 2),
    queryScales: take(rows * 4),
    keys: take(rows * width * 2),
    keyScales: take(rows * 4),
    headKeys: take(rows * (width / sizes.heads) * 2),
    values: take(rows * width * 2),
    valueScales: take(width * 4),
    attention: take(ATTENTION_ROWS * rows * 4),
    shares: take(ATTENTION_ROWS * rows * 2),
    shareScales: take(ATTENTION_ROWS * 4),
    spanHidden: take(SPAN_ROWS * 2 * Math.max(width, sizes.mentionInner) * 4),
    spanQueries: take(SPAN_ROWS * POINTERS * sizes.key * 4),
    mentionTypes: take(SPAN_ROWS * typeWidth(sizes) * 4),
    zeros: take(Math.max(rows, width) * 4),
    panel: take(Math.max(PANEL, COLUMN_BLOCK * Math.max(inner, features)) * 2),
  }
  return { buffers, bytes: roundUp(bytes, 64) }
}

/** A network's memory with its kernel and views. */
export interface Memory {
  readonly kernel: Kernel
  readonly sizes: Sizes
  readonly buffers: Buffers
  readonly floats: Float32Array
  readonly bytes: Int8Array
  /** Address of a tensor. */
  at(tensor: string): number
}
