/** A text as BERT's words: lower-case, without accents, punctuation apart; each character knows where it stands in the text. */
import { ALONE, LETTER, readCharacter, SPACE } from './characters.js'

export interface Word {
  /** As the vocabulary has it. */
  readonly text: string
  /** Start in the original text of each UTF-16 code unit of `text`. */
  readonly starts: readonly number[]
  /** End of each. */
  readonly ends: readonly number[]
}

/** Calls `found` for each word in order. */
export function readWords(text: string, found: (word: Word) => void): void {
  let word = ''
  let starts: number[] = []
  let ends: number[] = []
  const finish = (): void => {
    if (word === '') return
    found({ text: word, starts, ends })
    word = ''
    starts = []
    ends = []
  }
  for (let at = 0; at < text.length; ) {
    const code = text.codePointAt(at) as number
    const end = at + (code > 0xffff ? 2 : 1)
    for (const part of readCharacter(code)) {
      if (part.kind !== LETTER) finish()
      if (part.kind === SPACE) continue
      word += part.text
      for (let k = 0; k < part.text.length; k++) {
        starts.push(at)
        ends.push(end)
      }
      if (part.kind === ALONE) finish()
    }
    at = end
  }
  finish()
}
