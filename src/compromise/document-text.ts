import type { Span } from '../extraction/types.js'
import type { Pointer, Sentences } from './view.js'

interface Word {
  readonly sentence: number
  readonly term: number
  /** Offsets of the word, without the punctuation around it. */
  readonly start: number
  readonly end: number
}

/** The text of a document of compromise, with the place of each term, counted as its `json({ offset: true })` counts. */
export class DocumentText {
  readonly text: string
  readonly #words: readonly Word[]

  constructor(document: Sentences) {
    const words: Word[] = []
    const parts: string[] = []
    let at = 0
    document.forEach((terms, sentence) => {
      terms.forEach(({ pre, text, post }, term) => {
        const start = at + pre.length
        words.push({ sentence, term, start, end: start + text.length })
        parts.push(pre, text, post)
        at = start + text.length + post.length
      })
    })
    this.text = parts.join('')
    this.#words = words
  }

  /** The terms of a span: a pointer for each sentence that it touches; none if it holds only punctuation. */
  pointersOf(span: Span): Pointer[] {
    const pointers: [number, number, number][] = []
    for (let i = this.#firstEndingAfter(span.start); i < this.#words.length; i++) {
      const { sentence, term, start, end } = this.#words[i] as Word
      if (start >= span.end) break
      // the second word of a contraction ("not" in "don't") has no letters of its own
      const last = pointers.at(-1)
      if (last?.[0] === sentence) last[2] = term + 1
      else if (end > start) pointers.push([sentence, term, term + 1])
    }
    return pointers
  }

  #firstEndingAfter(offset: number): number {
    let low = 0
    let high = this.#words.length
    while (low < high) {
      const middle = (low + high) >> 1
      if ((this.#words[middle] as Word).end > offset) high = middle
      else low = middle + 1
    }
    return low
  }
}
