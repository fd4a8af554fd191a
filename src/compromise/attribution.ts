import { extractQuotes } from '../extract.js'
import type { Extraction, Quote } from '../extraction/types.js'
import { DocumentText } from './document-text.js'
import type { Pointer, Sentences } from './view.js'

interface Part {
  readonly pointer: Pointer
  readonly quote: Quote
}

/** The quotations of a document of compromise, by the terms that they hold. */
export class Attribution {
  readonly extraction: Extraction
  readonly #text: DocumentText
  readonly #parts: readonly Part[]
  readonly #partTouching: (match: Pointer) => Part | undefined

  constructor(sentences: Sentences) {
    this.#text = new DocumentText(sentences)
    this.extraction = extractQuotes(this.#text.text)
    this.#parts = this.extraction.quotes.flatMap((quote) =>
      quote.content
        .flatMap((span) => this.#text.pointersOf(span))
        .map((pointer) => ({ pointer, quote })),
    )
    this.#partTouching = finder(this.#parts)
  }

  /** The parts of quotations, in text order; with `within`, those that share a term with one of these matches. */
  pointers(within: readonly Pointer[] | undefined): Pointer[] {
    const all = this.#parts.map(({ pointer }) => pointer)
    if (!within) return all
    const matchTouching = finder(within.map((pointer) => ({ pointer })))
    return all.filter((part) => matchTouching(part) !== undefined)
  }

  /** The quotation that a match belongs to, or reaches into. */
  quoteAt(match: Pointer): Quote | undefined {
    return this.#partTouching(match)?.quote
  }

  /** The words next to the quotations that name their speakers. */
  mentionsOf(quotes: readonly Quote[]): Pointer[] {
    return quotes.flatMap(({ speaker }) =>
      speaker?.mention ? this.#text.pointersOf(speaker.mention) : [],
    )
  }
}

/** Returns a function that finds the first item that shares a term with a match. */
function finder<Item extends { readonly pointer: Pointer }>(
  items: readonly Item[],
): (match: Pointer) => Item | undefined {
  const bySentence = new Map<number, Item[]>()
  for (const item of items) {
    const [sentence] = item.pointer
    const others = bySentence.get(sentence)
    if (others) others.push(item)
    else bySentence.set(sentence, [item])
  }
  return ([sentence, start, end]) =>
    bySentence.get(sentence)?.find(({ pointer }) => start < pointer[2] && pointer[1] < end)
}
