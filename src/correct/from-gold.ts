import type { Quote, Span, Speaker } from '../extraction/records.js'
import type { GoldArticle, GoldSpeaker, Pair } from '../score/gold.js'
import type { Corrected } from './corrected.js'

const KINDS: readonly string[] = ['person', 'group', 'organization', 'document']

/** Reads an annotated article as a corrected extraction. What the format does not hold (acts, descriptions) is the usual. */
export function fromGold(gold: GoldArticle): Corrected {
  const { text } = gold
  const span = ([start, end]: Pair): Span => ({ start, end, text: text.slice(start, end) })
  const speakers = speakersOf(gold)
  const taken: Span[] = []
  const quotes = gold.attributions.flatMap(({ source, cue, content }, index): Quote[] => {
    const marks = gold.quoted.filter(({ attribution }) => attribution === index)
    const quoted = inOrder(marks.map(({ start, end }) => span([start, end]))).filter(
      (one) => one.start < one.end && !overlapsAny(one, taken),
    )
    const whole = inOrder(content.map(span)).filter(({ start, end }) => start < end)
    const covers = whole.every((one) => isCovered(text, one, quoted))
    const isDirect = quoted.length > 0 && covers
    const words = isDirect || !areWithin(quoted, whole) ? quoted : whole
    if (words.length === 0) return []
    taken.push(...quoted)
    const free = (ranges: readonly Pair[]): Span | null => {
      const first = ranges.map((range) => span([range[0], range[1]]))[0]
      return first && first.text !== '' && !overlapsAny(first, [...words, ...quoted]) ? first : null
    }
    // the format names the speakers of quoted spans only
    const named = [...speakers.values()].find(({ name, aliases }) =>
      source.some(([start, end]) => [name, ...aliases].includes(text.slice(start, end))),
    )
    const marked = marks.find((one) => one.speaker != null)?.speaker
    const speaker = (marks.length > 0 ? speakers.get(marked ?? '') : named) ?? null
    return [
      {
        id: 'q1',
        type: isDirect || words === quoted ? 'direct' : quoted.length > 0 ? 'mixed' : 'indirect',
        text: words.map((one) => one.text).join(' '),
        content: words,
        quoted,
        speaker: speaker && { id: speaker.id, name: speaker.name, mention: free(source) },
        cue: free(cue),
        act: 'speech',
        asserted: true,
        confidence: 1,
      },
    ]
  })
  const ordered = quotes
    .sort((a, b) => (a.content[0]?.start ?? 0) - (b.content[0]?.start ?? 0))
    .map((quote, index) => ({ ...quote, id: `q${index + 1}` }))
  const known = [...speakers.values()].map((speaker) => ({
    ...speaker,
    quotes: ordered.filter((quote) => quote.speaker?.id === speaker.id).map(({ id }) => id),
  }))
  return {
    extraction: {
      source: gold.id,
      quotes: ordered,
      speakers: known.filter((speaker) => speaker.quotes.length > 0),
    },
    rejected: gold.quoted
      .filter(({ attribution }) => attribution === null)
      .map(({ start, end }) => span([start, end])),
    known,
  }
}

/** The annotated speakers by their id, under ids like those of the output. */
function speakersOf({ speakers = [] }: GoldArticle): Map<string, Speaker> {
  const named = speakers.filter(({ name }) => name !== '?' && name !== '')
  const isOurs = named.every(({ id }) => /^s[1-9]\d{0,9}$/.test(id))
  return new Map(
    named.map((one, index) => [one.id, speakerOf(one, isOurs ? one.id : `s${index + 1}`)]),
  )
}

const speakerOf = ({ name, aliases, named, kind }: GoldSpeaker, id: string): Speaker => ({
  id,
  name,
  named,
  kind: (KINDS.includes(kind ?? '') ? kind : 'person') as Speaker['kind'],
  description: null,
  aliases,
  quotes: [],
})

const inOrder = (spans: readonly Span[]): Span[] => [...spans].sort((a, b) => a.start - b.start)

const overlapsAny = (span: Span, spans: readonly Span[]): boolean =>
  spans.some(({ start, end }) => start < span.end && span.start < end)

const areWithin = (inner: readonly Span[], outer: readonly Span[]): boolean =>
  inner.every((one) => outer.some(({ start, end }) => start <= one.start && one.end <= end))

/** Tests whether all letters and digits of a span are in others. */
function isCovered(text: string, { start, end }: Span, others: readonly Span[]): boolean {
  let at = start
  for (const other of others) {
    if (other.end <= at || other.start >= end) continue
    if (/[\p{L}\p{N}]/u.test(text.slice(at, other.start))) return false
    at = Math.max(at, other.end)
  }
  return !/[\p{L}\p{N}]/u.test(text.slice(at, end))
}
