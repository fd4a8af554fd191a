import { readFileSync } from 'node:fs'
import type { QuotationModel, ScoredRange } from '../../src/models/quotation-model.js'

/** A scored range as the Python side writes it: start, end, probability. */
type Triple = readonly [number, number, number]

interface ReadSpan {
  /** Half-open, in UTF-16 code units. */
  readonly s: number
  readonly e: number
  readonly none: number
  readonly src: readonly Triple[]
  readonly name: readonly Triple[]
}

const rangesOf = (triples: readonly Triple[]): ScoredRange[] =>
  triples.map(([start, end, probability]) => ({ start, end, probability }))

/** Nothing is known of a span that was not read. */
const UNKNOWN: ReadSpan = { s: 0, e: 0, none: 0.1, src: [], name: [] }

/** Reads a file of readings, one {"id", "spans"} per line, as one model per article. */
export function readReadings(path: string): Map<string, QuotationModel> {
  const lines = readFileSync(path, 'utf8').split('\n').filter(Boolean)
  return new Map(
    lines.map((line) => {
      const { id, spans } = JSON.parse(line) as { id: string; spans: ReadSpan[] }
      const model: QuotationModel = {
        name: 'readings',
        read: (_, asked) => ({
          spans: asked.map(({ start, end }) => {
            const found =
              spans.find(({ s }) => s === start) ??
              spans.find(({ s, e }) => s < end && start < e) ??
              UNKNOWN
            return { nobody: found.none, sources: rangesOf(found.src), names: rangesOf(found.name) }
          }),
          labels: null,
          mentions: null,
        }),
      }
      return [id, model]
    }),
  )
}
