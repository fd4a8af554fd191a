/** Features of a token for the network: its own properties and position; the layers see its neighbours. */
import type { Document, Token } from '../../../document/document.js'
import { mix } from '../../../models/hash.js'
import type { Columns } from './token-columns.js'

/** Number of features of each token. */
export const NET_FEATURES = 28

/** Writes the features of a token into `into` from index `from` on. */
export type NetFeatureWriter = (token: number, into: Int32Array, from: number) => void

/** @param bits the buckets are numbered from 0 to 2^bits - 1 */
export function netFeatureWriter(
  { tokens, sentences, paragraphs }: Document,
  columns: Columns,
  bits: number,
): NetFeatureWriter {
  const { word, suffix2, suffix3, prefix3, shape, base, act, wordClass, tag } = columns
  const { quote, mention, verbs, closing } = columns
  const { left, right } = verbs
  const shift = 32 - bits
  const of = (values: ArrayLike<number>, i: number): number => values[i] ?? 0
  return (i, into, from) => {
    let n = from
    const { sentence: index } = tokens[i] as Token
    const sentence = sentences[index] as (typeof sentences)[number]
    const paragraph = paragraphs[sentence.paragraph] as (typeof paragraphs)[number]
    const c = of(wordClass, i)
    const q = of(quote, i)
    into[n++] = of(word, i)
    into[n++] = of(suffix2, i)
    into[n++] = of(suffix3, i)
    into[n++] = of(prefix3, i)
    into[n++] = of(shape, i)
    into[n++] = of(tag, i)
    into[n++] = of(base, i)
    into[n++] = mix(of(act, i), c)
    into[n++] = mix(of(wordClass, i - 1), c)
    into[n++] = mix(c, of(wordClass, i + 1))
    into[n++] = mix(mix(of(tag, i - 1), of(tag, i)), of(tag, i + 1))
    into[n++] = mix(of(word, i - 1), of(word, i))
    into[n++] = q
    into[n++] = mix(q, c)
    into[n++] = of(mention.place, i)
    into[n++] = mix(of(mention.place, i), of(mention.fullEnd, i))
    into[n++] = mix(of(mention.place, i), of(mention.verb, i))
    into[n++] = of(left.word, i)
    into[n++] = of(right.word, i)
    into[n++] = mix(of(left.kind, i), of(left.gap, i))
    into[n++] = mix(of(right.kind, i), of(right.gap, i))
    into[n++] = mix(of(left.kind, i), of(left.between, i))
    into[n++] = mix(of(right.kind, i), of(right.between, i))
    into[n++] = of(closing, i)
    into[n++] = mix(of(closing, i), q & 3)
    into[n++] = Math.min(i - sentence.firstToken, 6)
    into[n++] = Math.min(sentence.endToken - 1 - i, 6)
    into[n++] = Math.min(index - paragraph.firstSentence, 3)
    // a separate loop is faster than hashing each feature as it is written
    for (let k = 0; k < NET_FEATURES; k++)
      into[from + k] = mix(k + 1001, into[from + k] as number) >>> shift
  }
}
