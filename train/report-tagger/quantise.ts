/** Quantises the learnt weights to signed bytes: a quarter of the size, without a measurable loss of accuracy. */

import { LABELS } from '../../src/attributor/report-tagger/labels/labels.js'
import type { CrfData } from '../../src/attributor/report-tagger/scoring/crf-scores.js'
import { toBase64 } from '../../src/models/base64.js'
import type { Crf } from './crf.js'

const L = LABELS.length
/** Share of the weights that fit into the range; the few larger ones are clipped. */
const KEPT = 0.99995

export function quantise({ emissions, transitions }: Crf): Omit<CrfData, 'bits'> {
  const units = LABELS.map((_, label) => {
    const sizes: number[] = []
    for (let i = label; i < emissions.length; i += L) {
      const size = Math.abs(emissions[i] as number)
      if (size > 0) sizes.push(size)
    }
    sizes.sort((a, b) => a - b)
    const greatest = sizes[Math.floor((sizes.length - 1) * KEPT)] ?? 1
    return Number((greatest / 127).toPrecision(6))
  })
  const bytes = new Int8Array(emissions.length)
  for (let i = 0; i < bytes.length; i++) {
    const value = Math.round((emissions[i] as number) / (units[i % L] as number))
    bytes[i] = Math.max(-127, Math.min(127, value))
  }
  return {
    units,
    transitions: [...transitions].map((w) => Number(w.toFixed(3))),
    emissions: toBase64(new Uint8Array(bytes.buffer)),
  }
}
