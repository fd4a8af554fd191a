/** Serialises the learnt network: vectors as signed bytes, the rest as 32-bit floats. */

import type { NetData } from '../../src/attributor/report-tagger/scoring/net-data.js'
import { toBase64 } from '../../src/models/base64.js'
import type { Net } from './net.js'

/** Share of the values that fit into the range; the few larger ones are clipped. */
const KEPT = 0.9999

export function quantiseNet(net: Net, bits: number): NetData {
  const { embeddings, unit: scale, transitions, bias, layers, output, outputBias } = net
  const sizes = embeddings.map(Math.abs).sort()
  const unit = (sizes[Math.floor((sizes.length - 1) * KEPT)] ?? 1) / 127
  const bytes = Int8Array.from(embeddings, (value) =>
    Math.max(-127, Math.min(127, Math.round(value / unit))),
  )
  const tables = [
    transitions,
    bias,
    ...layers.flatMap((layer) => [layer.weights, layer.bias]),
    output,
    outputBias,
  ]
  const view = new DataView(
    new ArrayBuffer(tables.reduce((sum, { length }) => sum + length, 0) * 4),
  )
  let at = 0
  for (const table of tables)
    for (const value of table) {
      view.setFloat32(at, value, true)
      at += 4
    }
  return {
    bits,
    unit: Number((unit * scale).toPrecision(6)),
    embeddings: toBase64(new Uint8Array(bytes.buffer)),
    dense: toBase64(new Uint8Array(view.buffer)),
  }
}
