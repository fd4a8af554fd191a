/** What the tagger's lexicon knows of a word apart from its context. */
import { readLexicon } from './tables/hashed-lexicon.js'
import { firstOf } from './tables/lexicon-entry.js'
import weights from './weights.json' with { type: 'json' }
import { KIND_CAPITAL, KIND_LOWER } from './word/case-state.js'
import { normalForm } from './word/normal-form.js'
import { PartOfSpeech } from './word/part-of-speech.js'
import type { Lookup } from './word/word.js'

let lookup: Lookup | undefined

function isMostly(lower: string, kind: number, partOfSpeech: number): boolean {
  lookup ??= readLexicon(weights.lexicon)
  const entry = lookup(normalForm(lower), kind)
  return entry !== 0 && firstOf(entry) === partOfSpeech
}

/**
 * True of words that are mostly nouns in lower case, "plumber"; false of unknown words. Expects lower case. One unknown
 * word in a thousand is taken for a known one.
 */
export const isCommonNoun = (lower: string): boolean =>
  isMostly(lower, KIND_LOWER, PartOfSpeech.Noun)

/** True of words that are mostly names where they have a capital, "Walker"; false of unknown words. Expects lower case. */
export const isProperNoun = (lower: string): boolean =>
  isMostly(lower, KIND_CAPITAL, PartOfSpeech.Name)
