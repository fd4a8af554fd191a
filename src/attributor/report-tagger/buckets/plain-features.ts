/** Runs a feature program in TypeScript, where the kernel is not available. */
import { mix, pair } from '../../../models/hash.js'
import type { FeatureProgram } from '../features/feature-program.js'
import { copyColumns, layoutOf, MOST_TOKENS, STRIDE } from './feature-buffer.js'
import type { FeatureRunner } from './feature-runner.js'

/** Hashes a feature; its highest bits are the bucket. */
function bucket(template: number, value: number): number {
  const h = pair(value, Math.imul(template, 0xc2b2ae35))
  return Math.imul(h ^ (h >>> 13), 0x27d4eb2f)
}

/** @param bits the buckets are numbered from 0 to 2^bits - 1 */
export function plainFeatures(program: FeatureProgram, bits: number): FeatureRunner {
  const { offsetOf, rows, size } = layoutOf(program)
  const buffer = new Int32Array(size)
  const steps = program.steps.map((values) => values.map(offsetOf) as [number, number])
  const features = program.features.map(offsetOf)
  const count = features.length
  const shift = 32 - bits
  const [join, hash] = program.combine === 'pair' ? [pair, bucket] : [mix, mix]
  return {
    rows: buffer.subarray(rows),
    run(document, columns, first, end) {
      copyColumns(program, document, columns, first, end, buffer)
      const length = Math.min(end - first, MOST_TOKENS)
      let to = offsetOf({ from: 'step', index: 0, shift: 0 })
      for (const [left, right] of steps) {
        for (let i = 0; i < length; i++)
          buffer[to + i] = join(buffer[left + i] as number, buffer[right + i] as number)
        to += STRIDE
      }
      for (let k = 0; k < count; k++) {
        const from = features[k] as number
        const template = program.firstTemplate + k
        for (let i = 0; i < length; i++)
          buffer[rows + i * count + k] = hash(template, buffer[from + i] as number) >>> shift
      }
    },
  }
}
