/**
 * Variants in the present tense: "Officials planned cuts" → "Officials plan cuts". American news reports in the past
 * tense, other news in the present, whose forms are often also nouns. The teacher's tags remain valid.
 */

import type { Sentence, Token } from '../../src/document/document.js'
import { inflect } from '../../src/language/inflection.js'
import { NOUNS_OR_VERBS, OTHER_VERBS } from '../../src/language/verbs.js'
import { REPORTING_VERBS } from '../../src/lexicon/verbs/reporting-verbs.js'
import { parseDocument } from '../../src/parser/parse.js'
import { PartOfSpeech } from '../../src/pos-tagger/word/part-of-speech.js'
import type { Example } from './examples.js'

interface Present {
  readonly base: string
  readonly third: string
}

/** Present forms by past form; verbs whose past equals the base form are left out. */
const PRESENT = new Map<string, Present>()
for (const base of [
  ...Object.values(REPORTING_VERBS).flatMap((list) => list.split(/\s+/)),
  ...NOUNS_OR_VERBS,
  ...OTHER_VERBS,
]) {
  if (!base || /(?:s|ing)$/.test(base)) continue
  const [, third, past] = inflect(base)
  if (third && past && past !== base && !PRESENT.has(past)) PRESENT.set(past, { base, third })
}

const PLURAL_PRONOUNS = new Set(['i', 'you', 'we', 'they'])
const PLURALS = new Set(['police', 'people', 'men', 'women', 'children', 'officials', 'parents'])

/** Returns sentences in which a past tense immediately follows its subject, with that verb in the present. */
export function inPresentTense({ document, gold }: Example, random: () => number): Example[] {
  const { tokens, sentences, text } = document
  return sentences.flatMap((sentence) => {
    const { start, end } = sentence
    let changed = ''
    let at = start
    for (let i = sentence.firstToken + 1; i < sentence.endToken; i++) {
      const verb = gold[i] === PartOfSpeech.Finite ? presentOf(tokens, i, gold) : undefined
      if (!verb || random() < 0.4) continue
      const { start: from, end: to } = tokens[i] as Token
      changed += text.slice(at, from) + verb
      at = to
    }
    if (changed === '') return []
    const made = aligned(changed + text.slice(at, end), gold, sentence)
    return made ? [made] : []
  })
}

function presentOf(tokens: readonly Token[], at: number, gold: Uint8Array): string | undefined {
  const forms = PRESENT.get((tokens[at] as Token).text)
  const subject = tokens[at - 1] as Token
  if (!forms || subject.kind !== 'word') return undefined
  const { lower } = subject
  if (gold[at - 1] === PartOfSpeech.Pronoun)
    return PLURAL_PRONOUNS.has(lower) ? forms.base : forms.third
  if (gold[at - 1] === PartOfSpeech.Name) return forms.third
  if (gold[at - 1] !== PartOfSpeech.Noun) return undefined
  return PLURALS.has(lower) || /[^siu]s$/.test(lower) ? forms.base : forms.third
}

/** Returns the changed sentence as an example; null if it has a different number of tokens. */
function aligned(text: string, gold: Uint8Array, sentence: Sentence): Example | null {
  const document = parseDocument(text)
  const { firstToken, endToken } = sentence
  if (document.tokens.length !== endToken - firstToken) return null
  return {
    document,
    gold: gold.slice(firstToken, endToken),
    sentences: document.sentences.map((_, index) => index),
  }
}
