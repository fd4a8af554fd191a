/** Converts the attributor's quotes to the output format: ids, text slices, the list of speakers. */

import type { Entity } from '../attributor/coreference/entities/entity.js'
import type { AttributedQuote } from '../attributor/statements/attributed-quote.js'
import type { Document, Range } from '../document/document.js'
import type { Quote, Span, Speaker } from '../extraction/records.js'
import type { Extraction } from '../extraction/schema.js'
import { isAsserted } from './asserted.js'
import { actOf } from './reported-act.js'
import { reportedText } from './reported-text.js'
import { profileOf } from './speaker-profile.js'

export function assembleExtraction(
  document: Document,
  found: readonly AttributedQuote[],
  source: string | null,
): Extraction {
  const span = ({ start, end }: Range): Span => ({
    start,
    end,
    text: document.text.slice(start, end),
  })
  const ordered = found
    .filter((quote) => quote.content.parts.length > 0)
    .sort((a, b) => startOf(a) - startOf(b))
  const speakers = listSpeakers(document, ordered)
  const quotes = ordered.map((quote, index): Quote => {
    const id = `q${index + 1}`
    const speaker = quote.entity ? speakers.get(quote.entity) : undefined
    speaker?.quotes.push(id)
    const content = quote.content.parts.map(span)
    return {
      id,
      type: quote.content.type,
      text: reportedText(
        quote,
        content.map((part) => part.text),
      ),
      content,
      quoted: quote.quoted.map(span),
      speaker: speaker
        ? {
            id: speaker.id,
            name: speaker.name,
            mention: quote.mention ? span(quote.mention) : null,
          }
        : null,
      cue: quote.cue ? span(quote.cue) : null,
      act: actOf(document, quote),
      asserted: isAsserted(document, quote),
      confidence: thousandths(quote.confidence),
      ...(quote.evidence && {
        evidence: {
          candidates: quote.evidence.candidates.map(({ mention, probability }) => ({
            ...span(mention),
            probability: thousandths(probability),
          })),
          features: [...quote.evidence.features],
          rule: quote.evidence.rule,
        },
      }),
    }
  })
  return { source, quotes, speakers: [...speakers.values()] }
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
