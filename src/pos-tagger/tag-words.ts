/** The word tagger with the weights that come with the package. */
import type { Document } from '../document/document.js'
import { createWordTagger, type WordTagger } from './greedy-tagger.js'
import weights from './weights.json' with { type: 'json' }
import { CLASS_LETTERS } from './word/part-of-speech.js'

let tagger: WordTagger | undefined

/** Class of each token, by its place in `CLASS_LETTERS`; `NO_WORD` for signs. The weights are read on the first call. */
export function tagWords(document: Document): Uint8Array {
  tagger ??= createWordTagger(weights)
  return tagger(document)
}

/** The same as letters, "" for signs. */
export const wordLetters = (document: Document): string[] =>
  Array.from(tagWords(document), (code) => CLASS_LETTERS.charAt(code))
