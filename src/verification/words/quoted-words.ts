import type { Range } from '../../document/document.js'
import { hashText } from '../../models/hash.js'
import { readWords, type Word } from './read-words.js'

/** A word of a quotation in the draft. */
export interface QuotedWord extends Word {
  /** Whether brackets mark it, or a part of it, as an insertion: "[the minister]", "the[y]". */
  readonly inserted: boolean
}

/** Words between two marked omissions. */
export type Segment = readonly QuotedWord[]

/** "[…]", "(...)", "…", "..." or ". . .": words are left out here. */
const OMISSION = /[[(]\s*(?:…|\.\s?\.\s?\.)\s*\.?\s*[\])]|…|\.\s?\.\s?\.(?:\s?\.)?/gu
const BRACKETS = /\[([^[\]]{1,200})\]/gu
/** Code units in which the rest of a word after a bracket is looked for. */
const LONGEST_REST = 60
const LETTER = /[\p{L}\p{N}]/u

/** Splits a quotation of the draft at its marked omissions. Segments without words are left out. */
export function segmentsOf(text: string, { start, end }: Range): Segment[] {
  const quoted = text.slice(start, end)
  const segments: Segment[] = []
  let from = 0
  for (const { index, 0: mark } of [...quoted.matchAll(OMISSION), endOf(quoted)]) {
    const words = wordsOf(text, start + from, start + index)
    if (words.length > 0) segments.push(words)
    from = index + mark.length
  }
  return segments
}

const endOf = (text: string) => ({ index: text.length, 0: '' })

function wordsOf(text: string, start: number, end: number): QuotedWord[] {
  const brackets = [...text.slice(start, end).matchAll(BRACKETS)].map(({ index, 0: whole }) => ({
    start: start + index,
    end: start + index + whole.length,
  }))
  if (brackets.length === 0) return readWords(text, start, end).map(asSpoken)
  const words: QuotedWord[] = []
  let from = start
  for (const bracket of brackets) {
    const isPart =
      LETTER.test(text.charAt(bracket.end)) && bracket.end < end && !/\s/.test(inner(text, bracket))
    const endsPart = LETTER.test(text.charAt(bracket.start - 1)) && bracket.start > from
    words.push(...readWords(text, from, bracket.start).map(asSpoken))
    const last = words.at(-1)
    const before = endsPart && last?.end === bracket.start ? last : undefined
    const [inserted] = readWords(text, bracket.start, bracket.end)
    if (isPart && inserted) {
      // "[W]e": one word
      const [rest] = readWords(text, bracket.end, Math.min(end, bracket.end + LONGEST_REST))
      if (rest) {
        if (before) words[words.length - 1] = joined(joined(before, inserted), rest)
        else words.push(joined(inserted, rest))
        from = rest.end
        continue
      }
    }
    if (before && inserted) words[words.length - 1] = joined(before, inserted)
    else words.push(...readWords(text, bracket.start, bracket.end).map(asInserted))
    from = bracket.end
  }
  return [...words, ...readWords(text, from, end).map(asSpoken)]
}

const inner = (text: string, { start, end }: Range) => text.slice(start + 1, end - 1)
const asSpoken = (word: Word): QuotedWord => ({ ...word, inserted: false })
const asInserted = (word: Word): QuotedWord => ({ ...word, inserted: true })

/** Joins the parts of a word of which brackets mark one. */
function joined(first: Word, second: Word): QuotedWord {
  const norm = first.norm + second.norm
  return { start: first.start, end: second.end, norm, hash: hashText(norm), inserted: true }
}
