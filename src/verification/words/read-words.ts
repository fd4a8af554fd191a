import type { Range } from '../../document/document.js'
import { normalWord } from './normal-word.js'
import { scanWords } from './scan-words.js'

export interface Word extends Range {
  /** The form that is compared. */
  readonly norm: string
  /** Hash of `norm`. */
  readonly hash: number
}

/** Reads the words of a range of a text. */
export function readWords(text: string, start = 0, end = text.length): Word[] {
  const words: Word[] = []
  scanWords(text, start, end, (hash, from, to) => {
    words.push({ start: from, end: to, norm: normalWord(text.slice(from, to)), hash })
  })
  return words
}
