/**
 * `npm run bench:types -- GOLD.jsonl`: precision, recall and F1 of sources, cues and contents by type of attribution:
 * direct (all of the content is between quotation marks), mixed (part of it) or indirect (none of it).
 */

import type { Quote } from '../../src/extraction/records.js'
import type { Extraction } from '../../src/extraction/schema.js'
import { extractQuotes } from '../../src/indirect.js'
import { acts } from '../../src/lexicon/verbs/acts.js'
import type { GoldArticle, GoldAttribution, Pair } from '../../src/score/gold.js'
import { matchRanges, trimEdges } from '../../src/score/match.js'
import { type Role, roles } from '../../src/score/roles.js'
import { goldOfArgument } from '../gold.js'

type Type = Quote['type']
const types: readonly Type[] = ['direct', 'mixed', 'indirect']

const articles = goldOfArgument('npm run bench:types -- GOLD.jsonl').map(
  (gold): readonly [GoldArticle, Extraction] => [
    gold,
    extractQuotes(gold.text, { indirect: true, acts }),
  ],
)

/** Type of an attribution, from the letters and digits of its content between quotation marks. */
function typeOf({ text, quoted }: GoldArticle, { content }: GoldAttribution): Type {
  let inside = 0
  let all = 0
  for (const [start, end] of content) {
    for (let i = start; i < end; i++) {
      if (!/[\p{L}\p{N}]/u.test(text.charAt(i))) continue
      all++
      if (quoted.some((q) => q.start <= i && i < q.end)) inside++
    }
  }
  if (inside === 0) return 'indirect'
  return inside === all ? 'direct' : 'mixed'
}

const spansOf = (quote: Quote, role: Role): Pair[] => {
  const spans =
    role === 'content' ? quote.content : [role === 'cue' ? quote.cue : quote.speaker?.mention]
  return spans.flatMap((span) => (span ? [[span.start, span.end] as const] : []))
}

/** Share of the gold or predicted spans of one type that match a span on the other side, whatever its type there. */
function share(role: Role, type: Type, least: number, of: 'gold' | 'predicted'): number {
  let found = 0
  let all = 0
  for (const [gold, { quotes }] of articles) {
    const trimmed = (ranges: readonly Pair[]) => {
      const each = ranges.map((range) => trimEdges(gold.text, range)).filter(([s, e]) => e > s)
      return [...new Map(each.map((range) => [range.join(), range])).values()]
    }
    const mine =
      of === 'gold'
        ? gold.attributions.filter((a) => typeOf(gold, a) === type).flatMap((a) => a[role])
        : quotes.filter((q) => q.type === type).flatMap((q) => spansOf(q, role))
    const theirs =
      of === 'gold'
        ? quotes.flatMap((q) => spansOf(q, role))
        : gold.attributions.flatMap((a) => a[role])
    const own = trimmed(mine)
    all += own.length
    found += matchRanges(own, trimmed(theirs), least).size
  }
  return all === 0 ? Number.NaN : found / all
}

const percent = (value: number): string => (100 * value).toFixed(1).padStart(6)
console.log('type      role     exact:  P      R     F1   half:   P      R     F1')
for (const type of types) {
  for (const role of roles) {
    const cells = [1, 0.5].map((least) => {
      const precision = share(role, type, least, 'predicted')
      const recall = share(role, type, least, 'gold')
      const f1 = (2 * precision * recall) / (precision + recall)
      return `${percent(precision)} ${percent(recall)} ${percent(f1)}`
    })
    console.log(`${type.padEnd(9)} ${role.padEnd(8)} ${cells[0]}   ${cells[1]}`)
  }
}
