/** Whom a source gives a passage to. */
import type { Range } from '../../document/document.js'
import type { Quote } from '../../extraction/records.js'
import type { NamedSpeaker } from '../../extraction/same-speaker.js'
import { lastBefore } from './near-offset.js'
import type { Section } from './source-sections.js'
import { formsOf, isPart, type Turn, turnIndex } from './speaker-labels.js'

export interface SourceSpeaker {
  /** Null if the source names nobody. */
  readonly speaker: NamedSpeaker | null
  /** The quote of the source that holds the passage. */
  readonly quote: Quote | null
  /** Whether the speaker quotes somebody else there. */
  readonly nested: boolean
}

/** Share of a passage that must lie in a quote of the source. */
const MOST_OF_IT = 0.5

/**
 * Finds the speaker of a passage: of the quote that holds it, else of the turn of a transcript, else the one whose own
 * transcript or document the source is.
 *
 * @param place range of the passage, relative to the section
 * @param owner name of the speaker whose own source it is
 */
export function speakerOfPassage(
  section: Section,
  place: Range,
  owner: string | undefined,
): SourceSpeaker {
  const { extraction, turns } = section
  const quote = quoteAround(extraction.quotes, place)
  const turn = turns[turnIndex(turns, place.start)]
  const isOwn = turn !== undefined || owner !== undefined
  // In a person's own words only a quotation that holds the whole passage is somebody else's.
  if (quote?.speaker && (!isOwn || holdsWhole(quote, place))) {
    const speaker = extraction.speakers.find(({ id }) => id === quote.speaker?.id)
    if (speaker && (speaker.named || !isOwn))
      return { speaker: described(speaker), quote, nested: isNested(section, quote, place) }
  }
  const nested = quote !== null && isOwn && quotesSomebody(section, quote, place, turn)
  if (turn && !(owner !== undefined && /^a(?:nswer)?$|^interviewee$/i.test(turn.label))) {
    const [name = turn.label, ...aliases] = formsOf(turn.label, section.labels)
    return { speaker: { name, aliases, named: !isPart(name) }, quote, nested }
  }
  if (owner !== undefined)
    return { speaker: { name: owner, aliases: [], named: true }, quote, nested }
  return { speaker: null, quote, nested: false }
}

/** Share of a person's own text from which a quotation is that text itself, in quotation marks. */
const WHOLE_TEXT = 0.3
/** Code units of a label with its blanks and marks. */
const LABEL = 80

/** Tests whether somebody quotes another there, rather than being quoted: marks enclose only a part of the own words. */
function quotesSomebody(
  { text }: Section,
  quote: Quote,
  place: Range,
  turn: Turn | undefined,
): boolean {
  if (!holdsWhole(quote, place)) return false
  const { start = 0 } = quote.quoted[0] ?? {}
  if (turn) {
    const before = text.slice(turn.start, start)
    return before.length > LABEL || !/:\W*$/.test(before)
  }
  const length = (quote.quoted.at(-1)?.end ?? 0) - start
  return length < WHOLE_TEXT * text.length
}

/** A description may be what another text calls the speaker. */
const described = ({
  name,
  aliases,
  named,
  description,
}: NamedSpeaker & { description: string | null }): NamedSpeaker => ({
  name,
  aliases: description === null ? aliases : [...aliases, description],
  named,
})

/** Offset of a quote: quotes are in this order. */
export const startOfQuote = ({ content }: Quote): number => content[0]?.start ?? 0

/** The quote that shares most of the passage. */
function quoteAround(quotes: readonly Quote[], { start, end }: Range): Quote | null {
  let best: Quote | null = null
  let most = (end - start) * MOST_OF_IT
  for (const quote of lastBefore(quotes, end, startOfQuote)) {
    const parts = quote.type === 'indirect' ? quote.content : quote.quoted
    const from = parts[0]?.start ?? 0
    // the parts and what stands between them: a cue
    const shared = Math.min(end, parts.at(-1)?.end ?? 0) - Math.max(start, from)
    if (shared >= most && shared > 0) {
      best = quote
      most = shared
    }
  }
  return best
}

const holdsWhole = ({ quoted }: Quote, { start, end }: Range): boolean =>
  (quoted[0]?.start ?? 0) <= start + 1 && end - 1 <= (quoted.at(-1)?.end ?? 0)

/** Tests whether the passage lies in a quotation inside of the quote. */
const isNested = ({ nested }: Section, { quoted }: Quote, { start, end }: Range): boolean =>
  lastBefore(nested(), start + 1, (span) => span.start).some(
    (span) =>
      span.start <= start &&
      end <= span.end &&
      quoted.some((part) => part.start < span.start && span.end <= part.end),
  )
