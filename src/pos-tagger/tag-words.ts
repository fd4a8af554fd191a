/** The part-of-speech tagger with its bundled weights. */
import type { Document } from '../document/document.js'
import { createWordTagger, type WordTagger } from './greedy-tagger.js'
import weights from './weights.json' with { type: 'json' }
import { CLASS_LETTERS } from './word/part-of-speech.js'

let tagger: WordTagger | undefined

/** Code of each token's part of speech; `NO_WORD` for punctuation. The weights are decoded on the first call. */
export function tagWords(document: Document): Uint8Array {
  tagger ??= createWordTagger(weights)
  return tagger(document)
}

/** The same as letters (see `PART_OF_SPEECH_GLOSSARY`); "" for punctuation. */
export const wordLetters = (document: Document): string[] =>
  Array.from(tagWords(document), (code) => CLASS_LETTERS.charAt(code))
