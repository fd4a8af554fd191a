/** Converts the attributor's quotes to the output format: ids, text slices, the list of speakers. */

import type { Entity } from '../attributor/coreference/entities/entity.js'
import type { AttributedQuote } from '../attributor/statements/attributed-quote.js'
import type { Article } from '../document/article.js'
import type { Document, Range } from '../document/document.js'
import type { Quote, Span, Speaker } from '../extraction/records.js'
import type { Extraction } from '../extraction/schema.js'
import { isAsserted } from './asserted.js'
import type { CutSpan } from './input-spans.js'
import { actOf } from './reported-act.js'
import { reportedText } from './reported-text.js'
import { profileOf } from './speaker-profile.js'

export interface Labels {
  readonly source: string | null
  /** Undefined to leave the field out. */
  readonly article: Article | null | undefined
  /** Name of the model that read the text; undefined without one. */
  readonly model?: string | undefined
}

/**
 * Assembles the output. Spans are cut from the input; the text of quotes and the forms of speakers come from the document.
 * What a reader only inserted has no span, and a quote without words in the input is dropped.
 */
export function assembleExtraction(
  document: Document,
  found: readonly AttributedQuote[],
  cut: CutSpan,
  { source, article, model }: Labels,
): Extraction {
  const ordered = found
    .flatMap((quote) => placeIn(cut, quote) ?? [])
    .sort((a, b) => startOf(a.quote) - startOf(b.quote))
  const speakers = listSpeakers(
    document,
    ordered.map(({ quote }) => quote),
  )
  const quotes = ordered.map(({ quote, parts, content, quoted }, index): Quote => {
    const id = `q${index + 1}`
    const speaker = quote.entity ? speakers.get(quote.entity) : undefined
    speaker?.quotes.push(id)
    return {
      id,
      type: quote.content.type,
      text: reportedText(
        quote,
        parts.map(({ start, end }) => document.text.slice(start, end)),
      ),
      content,
      quoted,
      speaker: speaker
        ? {
            id: speaker.id,
            name: speaker.name,
            mention: quote.mention && cut(quote.mention),
          }
        : null,
      cue: quote.cue && cut(quote.cue),
      act: actOf(document, quote),
      asserted: isAsserted(document, quote),
      confidence: thousandths(quote.confidence),
      ...(quote.evidence && {
        evidence: {
          candidates: quote.evidence.candidates.flatMap(({ mention, probability }) => {
            const span = cut(mention)
            return span ? [{ ...span, probability: thousandths(probability) }] : []
          }),
          features: [...quote.evidence.features],
          rule: quote.evidence.rule,
        },
      }),
    }
  })
  return {
    source,
    ...(model !== undefined && { model }),
    ...(article !== undefined && { article }),
    quotes,
    speakers: [...speakers.values()],
  }
}

/** A quote with the parts of its content that the input holds, and their spans there. */
interface PlacedQuote {
  readonly quote: AttributedQuote
  readonly parts: Range[]
  readonly content: Span[]
  readonly quoted: Span[]
}

/** Null if the input holds no part of the content, or none of the quoted words. */
function placeIn(cut: CutSpan, quote: AttributedQuote): PlacedQuote | null {
  const parts: Range[] = []
  const content: Span[] = []
  for (const part of quote.content.parts) {
    const span = cut(part)
    if (!span) continue
    parts.push(part)
    content.push(span)
  }
  const quoted = quote.quoted.flatMap((part) => cut(part) ?? [])
  if (content.length === 0 || (quoted.length === 0 && quote.quoted.length > 0)) return null
  return { quote, parts, content, quoted }
}

const thousandths = (value: number): number => Math.round(value * 1000) / 1000

const startOf = (quote: AttributedQuote): number => quote.content.parts[0]?.start ?? 0

/** Speakers in order of first mention, numbered in that order. */
function listSpeakers(
  document: Document,
  quotes: readonly AttributedQuote[],
): Map<Entity, Speaker> {
  const entities = new Set<Entity>()
  for (const { entity } of quotes) if (entity) entities.add(entity)
  const first = (entity: Entity): number =>
    Math.min(...entity.mentions.slice(0, 1).map((m) => m.start))
  const ordered = [...entities].sort((a, b) => first(a) - first(b))
  return new Map(
    ordered.map((entity, index) => {
      const profile = profileOf(document, entity)
      return [
        entity,
        { id: `s${index + 1}`, ...profile, aliases: [...profile.aliases], quotes: [] },
      ]
    }),
  )
}
