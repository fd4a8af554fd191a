/**
 * Features of a token for the sequence tagger, after what paid on PolNeAR (Newell et al. 2018): words and word
 * classes around it, reporting verbs and how far off they are, quotation marks, mentions of possible sources,
 * and where in the sentence it stands. Each is the number of a bucket.
 */
import type { Document, Token } from '../parser/document.js'
import type { Columns } from './columns.js'
import { pair } from './hash.js'

/** Upper bound on the features of one token. */
export const MOST_FEATURES = 124

/** Writes the features of a token into `into` from 0 on; returns how many. */
export type FeatureWriter = (token: number, into: Int32Array) => number

/** What stands before the start and behind the end of a paragraph. */
const EDGE = 0x51ed270b

/** The highest bits of it are the bucket of a feature. */
function bucket(template: number, value: number): number {
  const h = pair(value, Math.imul(template, 0xc2b2ae35))
  return Math.imul(h ^ (h >>> 13), 0x27d4eb2f)
}

/** `bits`: the buckets are numbered 0 to 2^bits - 1. */
export function featureWriter(document: Document, columns: Columns, bits: number): FeatureWriter {
  const { tokens, sentences, paragraphs } = document
  const { word, suffix2, suffix3, prefix3, shape, base, act, cls, tag } = columns
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
    let template = 1
    const put = (value: number): void => {
      into[n++] = bucket(template++, value) >>> shift
    }
    const put2 = (a: number, b: number): void => put(pair(a, b))
    const put3 = (a: number, b: number, c: number): void => put(pair(pair(a, b), c))

    put(0)
    const w0 = at(word, i)
    const c0 = at(cls, i)
    const q0 = quote[i] as number
    const inside = q0 & 3
    // words
    for (let k = -4; k <= 4; k++) put(at(word, i + k))
    for (let k = -2; k <= 1; k++) put2(at(word, i + k), at(word, i + k + 1))
    put3(at(word, i - 1), w0, at(word, i + 1))
    put3(at(word, i - 2), at(word, i - 1), w0)
    put3(w0, at(word, i + 1), at(word, i + 2))
    put(suffix2[i] as number)
    put(suffix3[i] as number)
    put(prefix3[i] as number)
    put(at(suffix3, i - 1))
    put(at(suffix3, i + 1))
    put(shape[i] as number)
    put2(at(shape, i - 1), shape[i] as number)
    put2(shape[i] as number, at(shape, i + 1))
    put2(w0, inside)
    // classes
    for (let k = -4; k <= 4; k++) put(at(cls, i + k))
    const before2 = pair(at(cls, i - 2), at(cls, i - 1))
    const behind2 = pair(at(cls, i + 1), at(cls, i + 2))
    put2(at(cls, i - 1), c0)
    put2(c0, at(cls, i + 1))
    put2(before2, c0)
    put2(c0, behind2)
    put3(at(cls, i - 1), c0, at(cls, i + 1))
    put3(before2, c0, behind2)
    put3(at(cls, i - 3), before2, c0)
    put3(c0, behind2, at(cls, i + 3))
    put3(pair(at(cls, i - 4), at(cls, i - 3)), before2, c0)
    put3(c0, behind2, pair(at(cls, i + 3), at(cls, i + 4)))
    put2(at(word, i - 1), c0)
    put2(c0, at(word, i + 1))
    put2(w0, at(cls, i + 1))
    put2(at(cls, i - 1), w0)
    put3(at(cls, i - 1), w0, at(cls, i + 1))
    put3(at(word, i - 1), c0, at(cls, i + 1))
    put3(at(cls, i - 1), c0, at(word, i + 1))
    // parts of speech
    const t0 = at(tag, i)
    for (let k = -2; k <= 2; k++) put(at(tag, i + k))
    put2(at(tag, i - 1), t0)
    put2(t0, at(tag, i + 1))
    put3(at(tag, i - 2), at(tag, i - 1), t0)
    put3(t0, at(tag, i + 1), at(tag, i + 2))
    put3(at(tag, i - 1), t0, at(tag, i + 1))
    // reporting verbs
    for (let k = -3; k <= 3; k++) put(at(base, i + k))
    put2(at(act, i - 1), c0)
    put2(act[i] as number, c0)
    put2(c0, at(act, i + 1))
    put2(base[i] as number, at(cls, i - 1))
    put2(base[i] as number, at(cls, i + 1))
    put2(base[i] as number, at(word, i + 1))
    const left = verbs.left.word[i] as number
    const right = verbs.right.word[i] as number
    const leftGap = verbs.left.gap[i] as number
    const rightGap = verbs.right.gap[i] as number
    const leftBetween = verbs.left.between[i] as number
    const rightBetween = verbs.right.between[i] as number
    const leftAct = verbs.left.kind[i] as number
    const rightAct = verbs.right.kind[i] as number
    put2(left, leftGap)
    put2(right, rightGap)
    put2(left, leftBetween)
    put2(right, rightBetween)
    put3(left, leftBetween, c0)
    put3(right, rightBetween, c0)
    put3(leftAct, leftGap, c0)
    put3(rightAct, rightGap, c0)
    put3(leftAct, pair(leftBetween, rightBetween), rightAct)
    put3(leftBetween, pair(at(cls, i - 1), c0), leftAct)
    put3(rightBetween, pair(c0, at(cls, i + 1)), rightAct)
    put3(pair(leftAct, rightAct), pair(leftGap, rightGap), inside)
    put3(left, at(word, i - 1), c0)
    put3(left, at(cls, i - 1), w0)
    put2(closing[i] as number, inside)
    put3(closing[i] as number, at(cls, i - 1), c0)
    // quotation marks
    put(q0)
    put2(q0, c0)
    put2(at(quote, i - 1), q0)
    put2(q0, at(quote, i + 1))
    put3(at(quote, i - 2), at(quote, i - 1), q0)
    put3(q0, pair(leftAct, leftBetween), pair(rightAct, rightBetween))
    put3(q0, at(cls, i - 1), at(cls, i + 1))
    put3(q0, at(cls, i + 1), at(cls, i + 2))
    put3(q0, at(word, i - 1), at(word, i + 1))
    // mentions
    const m0 = mention.place[i] as number
    const v0 = mention.verb[i] as number
    const end = mention.fullEnd[i] as number
    put2(m0, end)
    put2(at(mention.place, i - 1), m0)
    put2(m0, at(mention.place, i + 1))
    put2(m0, v0)
    put3(m0, v0, pair(end, inside))
    put3(at(mention.place, i + 1), at(mention.verb, i + 1), c0)
    put3(at(mention.place, i - 1), at(mention.verb, i - 1), c0)
    put3(m0, v0, right)
    put3(m0, v0, left)
    // place
    const fromStart = Math.min(i - sentence.firstToken, 4)
    const fromEnd = Math.min(sentence.endToken - 1 - i, 4)
    put2(fromStart, c0)
    put2(fromEnd, c0)
    put3(fromStart, q0, at(cls, sentence.firstToken))
    const number = Math.min(token.sentence - paragraph.firstSentence, 3)
    const remaining = Math.min(paragraph.endSentence - 1 - token.sentence, 2)
    put3(number, remaining, inside)
    put2(at(word, sentence.firstToken), at(cls, sentence.firstToken + 1))
    put3(at(cls, sentence.firstToken), at(cls, sentence.firstToken + 1), leftAct)
    return n
  }
}
