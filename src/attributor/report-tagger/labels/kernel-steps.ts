/** The steps of the Viterbi algorithm in the kernel. */
import { FEATURE_MODULE, withKernel } from '../kernel/wasm-kernel.js'
import { LABELS } from './labels.js'
import { type Advance, FREE, type Moves } from './plain-steps.js'

const L = LABELS.length
/** Number of labels that the kernel is written for. */
const KERNEL_LABELS = 27
/** Most tokens at a time. */
const MOST_TOKENS = 256

/** Returns null if WebAssembly is not available. */
export const kernelSteps = (moves: Moves): Advance | null =>
  L !== KERNEL_LABELS
    ? null
    : withKernel(FEATURE_MODULE, (kernel): Advance => {
        const { loops } = kernel
        const movesAt = kernel.put(inOrder(moves))
        const rowsAt = kernel.allocate((1 + MOST_TOKENS) * L * Float32Array.BYTES_PER_ELEMENT)
        const fromAt = kernel.allocate(MOST_TOKENS * L)
        // the memory does not grow any more, so these views stay valid
        const rowsThere = new Float32Array(kernel.buffer, rowsAt, (1 + MOST_TOKENS) * L)
        const fromThere = new Uint8Array(kernel.buffer, fromAt, MOST_TOKENS * L)
        return (rows, count, from) => {
          for (let t = 0; t < count; t += MOST_TOKENS) {
            const size = Math.min(MOST_TOKENS, count - t)
            rowsThere.set(rows.subarray(t * L, (t + 1 + size) * L))
            loops.advance(rowsAt, size, fromAt, movesAt)
            // the next part begins with the last of these rows
            rows.set(rowsThere.subarray(size * L, (1 + size) * L), (t + size) * L)
            from.set(fromThere.subarray(0, size * L), t * L)
          }
        }
      })

/** The moves as the kernel reads them, and room for the scores before a token. */
function inOrder({ scores, least, most }: Moves): Float64Array {
  const move = (before: number, label: number): number => scores[(before + 1) * L + label] as number
  const labels = [...LABELS.keys()]
  const inside = labels.filter((label) => !FREE.includes(label))
  return Float64Array.from([
    ...labels.flatMap((before) => [...FREE].map((label) => move(before, label))),
    ...least,
    ...most,
    ...inside.map((label) => move(label - 1, label)),
    ...inside.map((label) => move(label, label)),
    ...labels.map(() => 0),
  ])
}
