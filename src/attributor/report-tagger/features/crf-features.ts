/**
 * Features of a token for the linear sequence tagger, based on those that helped on PolNeAR (Newell et al. 2018): the
 * words and word classes around it, the distance to reporting verbs, quotation marks, mentions of possible sources and
 * the position in the sentence. Each feature is a bucket number.
 */
import type { Document, Token } from '../../../document/document.js'
import { pair } from '../../../models/hash.js'
import type { Columns } from './token-columns.js'

/** Upper bound on the features of one token. */
export const MAX_FEATURES = 124

/** Writes the features of a token into `into` from index 0 on and returns their number. */
export type FeatureWriter = (token: number, into: Int32Array) => number

/** Value before the start and after the end of a paragraph. */
const EDGE = 0x51ed270b

/** Hashes a feature; its highest bits are the bucket. */
function bucket(template: number, value: number): number {
  const h = pair(value, Math.imul(template, 0xc2b2ae35))
  return Math.imul(h ^ (h >>> 13), 0x27d4eb2f)
}

/** @param bits the buckets are numbered from 0 to 2^bits - 1 */
export function featureWriter(document: Document, columns: Columns, bits: number): FeatureWriter {
  const { tokens, sentences, paragraphs } = document
  const { word, suffix2, suffix3, prefix3, shape, base, act, wordClass, tag } = columns
  const { quote, mention, verbs, closing } = columns
  const shift = 32 - bits

  let from = 0
  let to = 0
  const at = (values: Int32Array, i: number): number =>
    i >= from && i < to ? (values[i] as number) : EDGE

  return (i, into) => {
    const token = tokens[i] as Token
    const sentence = sentences[token.sentence] as (typeof sentences)[number]
    const paragraph = paragraphs[sentence.paragraph] as (typeof paragraphs)[number]
    from = sentences[paragraph.firstSentence]?.firstToken ?? 0
    to = sentences[paragraph.endSentence - 1]?.endToken ?? from
    let n = 0
    // read once: most are used in several features
    const wLeft2 = at(word, i - 2)
    const wLeft1 = at(word, i - 1)
    const w0 = at(word, i)
    const wRight1 = at(word, i + 1)
    const wRight2 = at(word, i + 2)
    const cLeft4 = at(wordClass, i - 4)
    const cLeft3 = at(wordClass, i - 3)
    const cLeft2 = at(wordClass, i - 2)
    const cLeft1 = at(wordClass, i - 1)
    const c0 = at(wordClass, i)
    const cRight1 = at(wordClass, i + 1)
    const cRight2 = at(wordClass, i + 2)
    const cRight3 = at(wordClass, i + 3)
    const cRight4 = at(wordClass, i + 4)
    const tLeft2 = at(tag, i - 2)
    const tLeft1 = at(tag, i - 1)
    const t0 = at(tag, i)
    const tRight1 = at(tag, i + 1)
    const tRight2 = at(tag, i + 2)
    into[n++] = 0
    const q0 = quote[i] as number
    const inside = q0 & 3
    // words
    for (let k = -4; k <= 4; k++) into[n++] = at(word, i + k)
    for (let k = -2; k <= 1; k++) into[n++] = pair(at(word, i + k), at(word, i + k + 1))
    into[n++] = pair(pair(wLeft1, w0), wRight1)
    into[n++] = pair(pair(wLeft2, wLeft1), w0)
    into[n++] = pair(pair(w0, wRight1), wRight2)
    into[n++] = suffix2[i] as number
    into[n++] = suffix3[i] as number
    into[n++] = prefix3[i] as number
    into[n++] = at(suffix3, i - 1)
    into[n++] = at(suffix3, i + 1)
    into[n++] = shape[i] as number
    into[n++] = pair(at(shape, i - 1), shape[i] as number)
    into[n++] = pair(shape[i] as number, at(shape, i + 1))
    into[n++] = pair(w0, inside)
    // classes
    for (let k = -4; k <= 4; k++) into[n++] = at(wordClass, i + k)
    const before2 = pair(cLeft2, cLeft1)
    const after2 = pair(cRight1, cRight2)
    into[n++] = pair(cLeft1, c0)
    into[n++] = pair(c0, cRight1)
    into[n++] = pair(before2, c0)
    into[n++] = pair(c0, after2)
    into[n++] = pair(pair(cLeft1, c0), cRight1)
    into[n++] = pair(pair(before2, c0), after2)
    into[n++] = pair(pair(cLeft3, before2), c0)
    into[n++] = pair(pair(c0, after2), cRight3)
    into[n++] = pair(pair(pair(cLeft4, cLeft3), before2), c0)
    into[n++] = pair(pair(c0, after2), pair(cRight3, cRight4))
    into[n++] = pair(wLeft1, c0)
    into[n++] = pair(c0, wRight1)
    into[n++] = pair(w0, cRight1)
    into[n++] = pair(cLeft1, w0)
    into[n++] = pair(pair(cLeft1, w0), cRight1)
    into[n++] = pair(pair(wLeft1, c0), cRight1)
    into[n++] = pair(pair(cLeft1, c0), wRight1)
    // parts of speech
    for (let k = -2; k <= 2; k++) into[n++] = at(tag, i + k)
    into[n++] = pair(tLeft1, t0)
    into[n++] = pair(t0, tRight1)
    into[n++] = pair(pair(tLeft2, tLeft1), t0)
    into[n++] = pair(pair(t0, tRight1), tRight2)
    into[n++] = pair(pair(tLeft1, t0), tRight1)
    // reporting verbs
    for (let k = -3; k <= 3; k++) into[n++] = at(base, i + k)
    into[n++] = pair(at(act, i - 1), c0)
    into[n++] = pair(act[i] as number, c0)
    into[n++] = pair(c0, at(act, i + 1))
    into[n++] = pair(base[i] as number, cLeft1)
    into[n++] = pair(base[i] as number, cRight1)
    into[n++] = pair(base[i] as number, wRight1)
    const left = verbs.left.word[i] as number
    const right = verbs.right.word[i] as number
    const leftGap = verbs.left.gap[i] as number
    const rightGap = verbs.right.gap[i] as number
    const leftBetween = verbs.left.between[i] as number
    const rightBetween = verbs.right.between[i] as number
    const leftAct = verbs.left.kind[i] as number
    const rightAct = verbs.right.kind[i] as number
    into[n++] = pair(left, leftGap)
    into[n++] = pair(right, rightGap)
    into[n++] = pair(left, leftBetween)
    into[n++] = pair(right, rightBetween)
    into[n++] = pair(pair(left, leftBetween), c0)
    into[n++] = pair(pair(right, rightBetween), c0)
    into[n++] = pair(pair(leftAct, leftGap), c0)
    into[n++] = pair(pair(rightAct, rightGap), c0)
    into[n++] = pair(pair(leftAct, pair(leftBetween, rightBetween)), rightAct)
    into[n++] = pair(pair(leftBetween, pair(cLeft1, c0)), leftAct)
    into[n++] = pair(pair(rightBetween, pair(c0, cRight1)), rightAct)
    into[n++] = pair(pair(pair(leftAct, rightAct), pair(leftGap, rightGap)), inside)
    into[n++] = pair(pair(left, wLeft1), c0)
    into[n++] = pair(pair(left, cLeft1), w0)
    into[n++] = pair(closing[i] as number, inside)
    into[n++] = pair(pair(closing[i] as number, cLeft1), c0)
    // quotation marks
    into[n++] = q0
    into[n++] = pair(q0, c0)
    into[n++] = pair(at(quote, i - 1), q0)
    into[n++] = pair(q0, at(quote, i + 1))
    into[n++] = pair(pair(at(quote, i - 2), at(quote, i - 1)), q0)
    into[n++] = pair(pair(q0, pair(leftAct, leftBetween)), pair(rightAct, rightBetween))
    into[n++] = pair(pair(q0, cLeft1), cRight1)
    into[n++] = pair(pair(q0, cRight1), cRight2)
    into[n++] = pair(pair(q0, wLeft1), wRight1)
    // mentions
    const m0 = mention.place[i] as number
    const v0 = mention.verb[i] as number
    const end = mention.fullEnd[i] as number
    into[n++] = pair(m0, end)
    into[n++] = pair(at(mention.place, i - 1), m0)
    into[n++] = pair(m0, at(mention.place, i + 1))
    into[n++] = pair(m0, v0)
    into[n++] = pair(pair(m0, v0), pair(end, inside))
    into[n++] = pair(pair(at(mention.place, i + 1), at(mention.verb, i + 1)), c0)
    into[n++] = pair(pair(at(mention.place, i - 1), at(mention.verb, i - 1)), c0)
    into[n++] = pair(pair(m0, v0), right)
    into[n++] = pair(pair(m0, v0), left)
    // position
    const fromStart = Math.min(i - sentence.firstToken, 4)
    const fromEnd = Math.min(sentence.endToken - 1 - i, 4)
    into[n++] = pair(fromStart, c0)
    into[n++] = pair(fromEnd, c0)
    into[n++] = pair(pair(fromStart, q0), at(wordClass, sentence.firstToken))
    const number = Math.min(token.sentence - paragraph.firstSentence, 3)
    const remaining = Math.min(paragraph.endSentence - 1 - token.sentence, 2)
    into[n++] = pair(pair(number, remaining), inside)
    into[n++] = pair(at(word, sentence.firstToken), at(wordClass, sentence.firstToken + 1))
    into[n++] = pair(
      pair(at(wordClass, sentence.firstToken), at(wordClass, sentence.firstToken + 1)),
      leftAct,
    )
    // a separate loop is faster than hashing each feature as it is written
    for (let k = 0; k < n; k++) into[k] = bucket(k + 1, into[k] as number) >>> shift
    return n
  }
}
