/** What the encoder is to learn of an annotated article: pointers of its quoted spans, and labels of its tokens. */
import type { Document } from '../../src/document/document.js'
import { parseDocument } from '../../src/parser/parse.js'
import type { GoldArticle, GoldAttribution, GoldSpeaker, Pair } from '../corpus.js'
import { goldLabels } from '../report-tagger/data.js'
import { pointsOf } from './code-points.js'

/** A quoted span; offsets in code points, half-open. */
export interface SpanTarget {
  readonly s: number
  readonly e: number
  /** Absent in raw articles. */
  readonly g?: {
    /** Whether the words are nobody's. */
    readonly none: boolean
    /** The part of the source nearest to the span; null if the passage names none. */
    readonly src: Pair | null
    /** Last words of the speaker's names, wherever they stand. */
    readonly ent: readonly Pair[]
  }
}

/** Words that begin a phrase with a capital, but name nobody. */
const NO_NAME = /^(?:He|She|They|It|The|A|An|We|I|You|One|Some|Another|His|Her|Their|Its|But|And)$/
/** A source with more characters is a description, and the capitals in it are of others. */
const LONG_SOURCE = 60
const GENITIVE = /['’]s$/

/** Returns the targets of all quoted spans that hold anything. */
export function targetsOf(article: GoldArticle, points: Int32Array): SpanTarget[] {
  const speakers = new Map(article.speakers?.map((speaker) => [speaker.id, speaker]))
  const pointed = ([start, end]: Pair): Pair => [points[start] as number, points[end] as number]
  return article.quoted.flatMap((span): SpanTarget[] => {
    const [s, e] = pointed([span.start, span.end])
    if (e <= s) return []
    if (span.attribution === null) return [{ s, e, g: { none: true, src: null, ent: [] } }]
    const sources = article.attributions[span.attribution]?.source ?? []
    const distance = ([start, end]: Pair): number =>
      Math.min(Math.abs(end - span.start), Math.abs(start - span.end))
    const src = [...sources].sort((a, b) => distance(a) - distance(b))[0]
    const speaker = speakers.get(span.speaker as string)
    const named = article.speakers ? namesOf(article.text, speaker) : capitalsOf(article.text, src)
    return [{ s, e, g: { none: false, src: src ? pointed(src) : null, ent: named.map(pointed) } }]
  })
}

/**
 * Returns the labels of a document's tokens but "outside", as pairs of token and label. A span that continues from the
 * paragraph before begins again.
 */
export function labelsOf(document: Document, attributions: readonly GoldAttribution[]): Pair[] {
  const labels = goldLabels(document, attributions)
  for (const { firstSentence } of document.paragraphs) {
    const first = document.sentences[firstSentence]?.firstToken ?? 0
    const label = labels[first] ?? 0
    if (label > 0 && label % 2 === 0) labels[first] = label - 1
  }
  return [...labels].flatMap((label, token): Pair[] => (label ? [[token, label]] : []))
}

/** The tokens of an article, by where they start in code points, and their labels. */
export function labelled({ text, attributions }: GoldArticle): {
  tokens: number[]
  labels: Pair[]
} {
  const document = parseDocument(text)
  const points = pointsOf(text)
  return {
    tokens: document.tokens.map(({ start }) => points[start] as number),
    labels: labelsOf(document, attributions),
  }
}

/** Where the forms of a speaker's name stand in the text: their last words. */
function namesOf(text: string, speaker: GoldSpeaker | undefined): Pair[] {
  if (!speaker || speaker.name === '?') return []
  const forms = [speaker.name, ...speaker.aliases]
  const used = speaker.named ? forms.filter((form) => /\p{Lu}/u.test(form)) : forms
  const found = used.flatMap((form) => placesOf(text, form).map((place) => lastWord(text, place)))
  return [...new Map(found.map((place) => [place[0], place])).values()]
}

/** A corpus without speakers: the last word with a capital in the source, wherever it stands. */
function capitalsOf(text: string, source: Pair | undefined): Pair[] {
  if (!source || source[1] - source[0] >= LONG_SOURCE) return []
  const words = [...text.slice(...source).matchAll(/\p{Lu}[\p{L}’'-]+/gu)]
  const last = words.filter(({ index, 0: word }) => index > 0 || !NO_NAME.test(word)).at(-1)
  return last ? placesOf(text, last[0].replace(GENITIVE, '')) : []
}

/** Where a form stands as a whole word or words. */
function placesOf(text: string, form: string): Pair[] {
  const places: Pair[] = []
  const isLetter = (sign: string | undefined): boolean => /[\p{L}\p{N}]/u.test(sign ?? ' ')
  if (form.length < 2) return places
  for (let at = text.indexOf(form); at >= 0; at = text.indexOf(form, at + 1))
    if (!isLetter(text[at - 1]) && !isLetter(text[at + form.length]))
      places.push([at, at + form.length])
  return places
}

/** The last word with a capital of a phrase, else its last word. */
function lastWord(text: string, [start, end]: Pair): Pair {
  const words = [...text.slice(start, end).matchAll(/[\p{L}\p{N}][\p{L}\p{N}’'-]*/gu)].filter(
    ({ 0: word }) => !/^(?:jr|sr|ii|iii)$/i.test(word),
  )
  const word =
    words.findLast(({ 0: letters }) => /^\p{Lu}/u.test(letters)) ?? words[words.length - 1]
  if (!word) return [start, end]
  return [start + word.index, start + word.index + word[0].replace(GENITIVE, '').length]
}
