/** Features of a token for the net: what it is by itself and where it stands; the net sees its neighbours by itself. */
import type { Document, Token } from '../parser/document.js'
import type { Columns } from './columns.js'
import { mix } from './hash.js'

/** Features of every token, as many for each. */
export const NET_FEATURES = 28

/** Writes the features of a token into `into` from `from` on. */
export type NetFeatureWriter = (token: number, into: Int32Array, from: number) => void

/** `bits`: the buckets are numbered 0 to 2^bits - 1. */
export function netFeatureWriter(
  { tokens, sentences, paragraphs }: Document,
  columns: Columns,
  bits: number,
): NetFeatureWriter {
  const { word, suffix2, suffix3, prefix3, shape, base, act, cls, tag } = columns
  const { quote, mention, verbs, closing } = columns
  const { left, right } = verbs
  const shift = 32 - bits
  const of = (values: ArrayLike<number>, i: number): number => values[i] ?? 0
  return (i, into, from) => {
    let n = 0
    const put = (value: number): void => {
      into[from + n] = mix(n + 1001, value) >>> shift
      n++
    }
    const { sentence: index } = tokens[i] as Token
    const sentence = sentences[index] as (typeof sentences)[number]
    const paragraph = paragraphs[sentence.paragraph] as (typeof paragraphs)[number]
    const c = of(cls, i)
    const q = of(quote, i)
    put(of(word, i))
    put(of(suffix2, i))
    put(of(suffix3, i))
    put(of(prefix3, i))
    put(of(shape, i))
    put(of(tag, i))
    put(of(base, i))
    put(mix(of(act, i), c))
    put(mix(of(cls, i - 1), c))
    put(mix(c, of(cls, i + 1)))
    put(mix(mix(of(tag, i - 1), of(tag, i)), of(tag, i + 1)))
    put(mix(of(word, i - 1), of(word, i)))
    put(q)
    put(mix(q, c))
    put(of(mention.place, i))
    put(mix(of(mention.place, i), of(mention.fullEnd, i)))
    put(mix(of(mention.place, i), of(mention.verb, i)))
    put(of(left.word, i))
    put(of(right.word, i))
    put(mix(of(left.kind, i), of(left.gap, i)))
    put(mix(of(right.kind, i), of(right.gap, i)))
    put(mix(of(left.kind, i), of(left.between, i)))
    put(mix(of(right.kind, i), of(right.between, i)))
    put(of(closing, i))
    put(mix(of(closing, i), q & 3))
    put(Math.min(i - sentence.firstToken, 6))
    put(Math.min(sentence.endToken - 1 - i, 6))
    put(Math.min(index - paragraph.firstSentence, 3))
  }
}
