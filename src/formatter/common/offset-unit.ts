/** Offsets in other units than UTF-16 code units. */
import type { Quote } from '../../extraction/records.js'
import { byteOffsets } from './byte-offsets.js'
import { codePointsBefore } from './code-points.js'
import type { Article } from './formatter.js'
import type { OffsetUnit } from './offset-units.js'

/** Returns an article whose extraction has its offsets in another unit, and says so in `offsets`. */
export function inUnit(article: Article, unit: OffsetUnit): Article {
  if (unit === 'utf-16') return article
  const { extraction, text } = article
  const convert = unit === 'byte' ? byteOffsets(text) : codePointsBefore(text)
  const { source, quotes, speakers, ...rest } = extraction
  const converted = quotes.map((quote) => inOffsets(quote, convert))
  return {
    ...article,
    extraction: { source, offsets: unit, ...rest, quotes: converted, speakers },
  }
}

function inOffsets(quote: Quote, convert: (offset: number) => number): Quote {
  const placed = <T extends { start: number; end: number }>(span: T): T => ({
    ...span,
    start: convert(span.start),
    end: convert(span.end),
  })
  const { content, quoted, speaker, cue, evidence } = quote
  return {
    ...quote,
    content: content.map(placed),
    quoted: quoted.map(placed),
    speaker: speaker && { ...speaker, mention: speaker.mention && placed(speaker.mention) },
    cue: cue && placed(cue),
    ...(evidence && { evidence: { ...evidence, candidates: evidence.candidates.map(placed) } }),
  }
}
