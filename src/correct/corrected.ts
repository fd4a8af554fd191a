/** An extraction with the corrections of a person. */
import type { Quote, Span, Speaker } from '../extraction/records.js'
import type { Extraction } from '../extraction/schema.js'
import { type Edit, EditError, type Who } from './edit.js'
import { nearestMention } from './nearest-mention.js'
import { wordsIn } from './quoted-words.js'

export interface Corrected {
  /** Valid by the schema of the output, so that every format prints it. */
  readonly extraction: Extraction
  /** Words in quotation marks that were found to be no quote. */
  readonly rejected: readonly Span[]
  /** All speakers, including those whose quotes now belong to others. */
  readonly known: readonly Speaker[]
}

export const uncorrected = (extraction: Extraction): Corrected => ({
  extraction,
  rejected: [],
  known: extraction.speakers,
})

/**
 * Applies edits in order.
 *
 * @param text the text that offsets refer to
 * @throws EditError for an edit that cannot be made
 */
export function applyEdits(base: Corrected, text: string, edits: readonly Edit[]): Corrected {
  return edits.reduce((corrected, edit) => applyEdit(corrected, text, edit), base)
}

export function applyEdit(corrected: Corrected, text: string, edit: Edit): Corrected {
  const { quotes } = corrected.extraction
  if (edit.kind === 'add') {
    const words = wordsIn(text, edit.start, edit.end)
    rejectShared(quotes, words.quoted)
    const quote: Quote = {
      id: `q${1 + Math.max(0, ...quotes.map(({ id }) => Number(id.slice(1))))}`,
      ...words,
      speaker: null,
      cue: null,
      act: 'speech',
      asserted: true,
      confidence: 1,
    }
    const freed = corrected.rejected.filter((span) => !overlapsAny(span, words.quoted))
    return withSpeaker({ ...corrected, rejected: freed }, text, [...quotes, quote], quote, edit.who)
  }
  const quote = quotes.find(({ id }) => id === edit.quote)
  if (!quote) throw new EditError('This quote is no longer there.')
  const others = quotes.filter((one) => one !== quote)
  if (edit.kind === 'speaker') return withSpeaker(corrected, text, quotes, quote, edit.who)
  if (edit.kind === 'reject')
    return assemble({ ...corrected, rejected: [...corrected.rejected, ...quote.quoted] }, others)
  const words = wordsIn(text, edit.start, edit.end)
  rejectShared(others, words.quoted)
  const isFree = (span: Span | null | undefined): span is Span =>
    span != null && !overlapsAny(span, words.content)
  const { evidence: _, ...rest } = quote
  const moved: Quote = {
    ...rest,
    ...words,
    cue: isFree(quote.cue) ? quote.cue : null,
    speaker: quote.speaker && {
      ...quote.speaker,
      mention: isFree(quote.speaker.mention) ? quote.speaker.mention : null,
    },
    confidence: 1,
  }
  return assemble(corrected, [...others, moved])
}

function withSpeaker(
  corrected: Corrected,
  text: string,
  quotes: readonly Quote[],
  quote: Quote,
  who: Who,
): Corrected {
  const speaker = who && speakerOf(corrected, who)
  const { evidence: _, ...rest } = quote
  const isSame = speaker !== null && speaker.id === quote.speaker?.id
  const mention = isSame
    ? (quote.speaker?.mention ?? null)
    : speaker && nearestMention(text, speaker, [...quote.content, ...quote.quoted])
  const changed: Quote = {
    ...rest,
    speaker: speaker && { id: speaker.id, name: speaker.name, mention },
    confidence: 1,
  }
  const known =
    speaker && !corrected.known.includes(speaker) ? [...corrected.known, speaker] : corrected.known
  return assemble(
    { ...corrected, known },
    quotes.map((one) => (one === quote ? changed : one)),
  )
}

function speakerOf({ known }: Corrected, who: NonNullable<Who>): Speaker {
  if ('id' in who) {
    const speaker = known.find(({ id }) => id === who.id)
    if (!speaker) throw new EditError('This speaker is no longer there.')
    return speaker
  }
  const name = who.name.replace(/\s+/g, ' ').trim()
  if (!/[\p{L}\p{N}]/u.test(name)) throw new EditError('Type the name of the speaker.')
  const same = known.find((one) =>
    [one.name, ...one.aliases].some((form) => form.toLowerCase() === name.toLowerCase()),
  )
  return (
    same ?? {
      id: `s${1 + Math.max(0, ...known.map(({ id }) => Number(id.slice(1))))}`,
      name,
      named: /^\p{Lu}/u.test(name),
      kind: 'person',
      description: null,
      aliases: [],
      quotes: [],
    }
  )
}

/** Puts the quotes in text order and lists their speakers. */
function assemble(corrected: Corrected, quotes: readonly Quote[]): Corrected {
  const startOf = ({ content }: Quote) => content[0]?.start ?? 0
  const ordered = [...quotes].sort((a, b) => startOf(a) - startOf(b))
  const said = new Map<string, string[]>()
  for (const { id, speaker } of ordered)
    if (speaker) said.set(speaker.id, [...(said.get(speaker.id) ?? []), id])
  const speakers = corrected.known
    .filter(({ id }) => said.has(id))
    .map((speaker) => ({ ...speaker, quotes: said.get(speaker.id) ?? [] }))
  return { ...corrected, extraction: { ...corrected.extraction, quotes: ordered, speakers } }
}

function rejectShared(quotes: readonly Quote[], quoted: readonly Span[]): void {
  const taken = quotes.findIndex((one) => one.quoted.some((span) => overlapsAny(span, quoted)))
  if (taken >= 0)
    throw new EditError(`Quote ${taken + 1} already has some of these words: change that one.`)
}

const overlapsAny = (span: Span, spans: readonly Span[]): boolean =>
  spans.some(({ start, end }) => start < span.end && span.start < end)
