import type { Span } from '../extraction/records.js'
import type { GoldArticle, Pair } from '../score/gold.js'
import type { Corrected } from './corrected.js'

/**
 * Turns a corrected extraction into an annotated article, as `quote-extract score` reads it. Quotes without a speaker are
 * those whose speaker nobody can identify; rejected marks report no speech.
 *
 * @param text the text that offsets refer to
 */
export function goldOf(id: string, text: string, corrected: Corrected): GoldArticle {
  const { quotes, speakers } = corrected.extraction
  const quoted = [
    ...quotes.flatMap((quote, attribution) =>
      quote.quoted.map(({ start, end }) => ({
        start,
        end,
        attribution,
        speaker: quote.speaker?.id ?? null,
      })),
    ),
    ...corrected.rejected.map(({ start, end }) => ({ start, end, attribution: null })),
  ]
  return {
    id,
    text,
    attributions: quotes.map(({ speaker, cue, content }) => ({
      source: pairs(speaker?.mention),
      cue: pairs(cue),
      content: content.map(pairOf),
    })),
    quoted: quoted.sort((a, b) => a.start - b.start),
    speakers: speakers.map(({ id, name, aliases, named, kind }) => ({
      id,
      name,
      aliases,
      named,
      kind,
    })),
  }
}

const pairs = (span: Span | null | undefined) => (span ? [pairOf(span)] : [])
const pairOf = ({ start, end }: Span): [...Pair] => [start, end]
