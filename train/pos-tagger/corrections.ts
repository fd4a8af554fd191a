/** Corrections of frequent, obvious errors of the teacher. */
import type { Document, Sentence, Token } from '../../src/document/document.js'
import { PartOfSpeech } from '../../src/pos-tagger/word/part-of-speech.js'

/** Corrects `gold` in place and returns it. */
export function corrected({ tokens, sentences }: Document, gold: Uint8Array): Uint8Array {
  for (const sentence of sentences) findVerb(tokens, sentence, gold)
  tokens.forEach(({ lower }, at) => {
    if (lower === "that's" && gold[at] === PartOfSpeech.Preposition)
      gold[at] = PartOfSpeech.Determiner
    // "The council called on ministers to resign"
    const calls = lower === 'called' && /^(?:on|upon|for)$/.test(tokens[at + 1]?.lower ?? '')
    if (calls && isSubject(gold[at - 1])) gold[at] = PartOfSpeech.Finite
  })
  return gold
}

/** Finds the finite verb tagged as a participle, the only one after a subject: "The mayor called on residents to leave." */
function findVerb(tokens: readonly Token[], sentence: Sentence, gold: Uint8Array): void {
  const { firstToken, endToken } = sentence
  if (tokens[endToken - 1]?.text !== '.' || endToken - firstToken < 5) return
  let found = -1
  for (let i = firstToken; i < endToken; i++) {
    const code = gold[i]
    if (
      code === PartOfSpeech.Finite ||
      code === PartOfSpeech.Modal ||
      (tokens[i] as Token).lower.includes("'")
    )
      return
    if (code !== PartOfSpeech.Participle) continue
    const before = i > firstToken ? gold[i - 1] : undefined
    if (found >= 0) return
    if (!isSubject(before)) return
    found = i
  }
  if (found >= 0) gold[found] = PartOfSpeech.Finite
}

const isSubject = (code: number | undefined): boolean =>
  code === PartOfSpeech.Name || code === PartOfSpeech.Noun || code === PartOfSpeech.Pronoun
