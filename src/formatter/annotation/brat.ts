import type { Quote, Span, Speaker } from '../../extraction/records.js'
import { codePointsBefore } from '../common/code-points.js'
import type { Formatter } from '../common/formatter.js'
import { printable } from '../common/printable.js'
import { textLine } from './brat-text.js'

/**
 * Standoff annotations for brat (brat.nlplab.org/standoff): an .ann file for one text, which must be saved next to it as
 * .txt in UTF-8, exactly as it was read.
 *
 * - `T` Content, Quoted, Cue, Speaker: spans; brat counts code points, so offsets are converted
 * - `R` SaidBy, CuedBy, Verbatim: from a Content to its Speaker, its Cue and each of its Quoted
 * - `*` SameSpeaker: the mentions of one speaker
 * - `A` Type, Act, Unasserted and Confidence (high from 0.8, medium from 0.5, low) of a Content, Kind and Named
 *   of a Speaker
 * - `#` on a Content: the quote's id, its speaker's name and the confidence as a number
 *
 * docs/formats.md has the matching annotation.conf.
 */
export const formatBrat: Formatter = ([article, ...others]) => {
  if (others.length > 0) throw new RangeError('brat holds one text')
  if (!article) return ''
  const { quotes, speakers } = article.extraction
  const standoff = new Standoff(article.text)
  const speakerOf = new Map(speakers.map((speaker) => [speaker.id, speaker]))
  for (const quote of quotes) {
    standoff.addQuote(quote, quote.speaker ? speakerOf.get(quote.speaker.id) : undefined)
  }
  return standoff.toString()
}

class Standoff {
  readonly #text: string
  readonly #toCodePoints: (offset: number) => number
  readonly #lines: string[] = []
  readonly #counts = new Map<string, number>()
  /** Ids of annotations that several quotes may share, by type and span. */
  readonly #shared = new Map<string, string>()
  readonly #mentions = new Map<string, Set<string>>()

  constructor(text: string) {
    this.#text = text
    this.#toCodePoints = codePointsBefore(text)
  }

  addQuote(quote: Quote, speaker: Speaker | undefined): void {
    const content = this.#annotate('Content', quote.content)
    if (!content) return
    this.#add('A', `Type ${content} ${quote.type}`)
    this.#add('A', `Act ${content} ${quote.act}`)
    if (!quote.asserted) this.#add('A', `Unasserted ${content}`)
    this.#add('A', `Confidence ${content} ${levelOf(quote.confidence)}`)
    const name = speaker ? `${printable(speaker.name)} (${speaker.id})` : 'speaker unknown'
    this.#add('#', `AnnotatorNotes ${content}\t${quote.id}: ${name}, ${quote.confidence}`)
    for (const part of quote.quoted)
      this.#relate('Verbatim', content, this.#annotate('Quoted', [part]))
    if (quote.cue) this.#relate('CuedBy', content, this.#annotateOnce('Cue', quote.cue))
    const mention = quote.speaker?.mention
    if (mention && speaker) this.#relate('SaidBy', content, this.#mention(mention, speaker))
  }

  toString(): string {
    const same = [...this.#mentions.values()]
      .filter((ids) => ids.size > 1)
      .map((ids) => `*\tSameSpeaker ${[...ids].join(' ')}`)
    return [...this.#lines, ...same].map((line) => `${line}\n`).join('')
  }

  #mention(span: Span, speaker: Speaker): string | undefined {
    const known = this.#lines.length
    const id = this.#annotateOnce('Speaker', span)
    if (id === undefined) return undefined
    if (this.#lines.length > known) {
      this.#add('A', `Kind ${id} ${speaker.kind}`)
      if (speaker.named) this.#add('A', `Named ${id}`)
    }
    const ids = this.#mentions.get(speaker.id) ?? new Set()
    this.#mentions.set(speaker.id, ids.add(id))
    return id
  }

  #annotateOnce(type: string, span: Span): string | undefined {
    const key = `${type} ${span.start} ${span.end}`
    const id = this.#shared.get(key) ?? this.#annotate(type, [span])
    if (id !== undefined) this.#shared.set(key, id)
    return id
  }

  /** Returns the id; undefined if the spans contain only blanks, which brat cannot annotate. */
  #annotate(type: string, spans: readonly Span[]): string | undefined {
    const line = textLine(this.#text, spans, this.#toCodePoints)
    return line === undefined ? undefined : this.#add('T', `${type} ${line}`)
  }

  #relate(type: string, from: string, to: string | undefined): void {
    if (to !== undefined) this.#add('R', `${type} Arg1:${from} Arg2:${to}`)
  }

  #add(letter: string, rest: string): string {
    const count = (this.#counts.get(letter) ?? 0) + 1
    this.#counts.set(letter, count)
    this.#lines.push(`${letter}${count}\t${rest}`)
    return `${letter}${count}`
  }
}

function levelOf(confidence: number): string {
  if (confidence >= 0.8) return 'high'
  return confidence >= 0.5 ? 'medium' : 'low'
}
