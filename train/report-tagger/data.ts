/** Training sequences from annotated articles: the features and gold labels of each paragraph. */
import { annotate } from '../../src/attributor/annotation/annotate.js'
import { bucketReader } from '../../src/attributor/report-tagger/buckets/bucket-reader.js'
import {
  CRF_FEATURES,
  CRF_PROGRAM,
} from '../../src/attributor/report-tagger/features/crf-features.js'
import { NET_PROGRAM } from '../../src/attributor/report-tagger/features/net-features.js'
import { columnsOf } from '../../src/attributor/report-tagger/features/token-columns.js'
import { type CueSide, labelIndex } from '../../src/attributor/report-tagger/labels/labels.js'
import type { Document } from '../../src/document/document.js'
import { tokenRange } from '../../src/document/token-range.js'
import { parseDocument } from '../../src/parser/parse.js'
import type { GoldArticle, GoldAttribution, Pair } from '../corpus.js'

/** One paragraph. */
export interface Sequence {
  /** Features of all tokens, concatenated. */
  readonly features: Int32Array
  /** Start of each token's features, plus the end of the last. */
  readonly offsets: Int32Array
  /** Features for the network, NET_FEATURES per token. */
  readonly net: Int32Array
  readonly labels: Uint8Array
}

/** Returns the labels of all tokens of an article. */
export function goldLabels(
  document: Document,
  attributions: readonly GoldAttribution[],
): Uint8Array {
  const labels = new Uint8Array(document.tokens.length)
  const put = (span: Pair, kind: string) => {
    const { first, end } = tokenRange(document, { start: span[0], end: span[1] })
    const begin = labelIndex(`B-${kind}`)
    for (let i = first; i < end; i++) {
      if (labels[i] === 0) labels[i] = i === first ? begin : begin + 1
    }
  }
  for (const { source, cue, content } of attributions) {
    const [mark] = cue
    if (!mark) continue
    const sideOf = ([start]: Pair): CueSide => (start < mark[0] ? 'left' : 'right')
    const other = (side: CueSide): CueSide => (side === 'left' ? 'right' : 'left')
    const sides = (['left', 'right'] as const).filter((s) => content.some((c) => sideOf(c) === s))
    const [first] = source
    if (sides.length > 0) put(mark, `cue:${first ? sideOf(first) : 'none'}:${sides.join('+')}`)
    for (const span of source) put(span, `source>${other(sideOf(span))}`)
    for (const span of content) put(span, `content>${other(sideOf(span))}`)
  }
  return labels
}

/** Returns one sequence per paragraph. `bits` and `netBits` set the numbers of buckets of the two models. */
export function sequencesOf(article: GoldArticle, bits: number, netBits: number): Sequence[] {
  const document = parseDocument(article.text)
  const labels = goldLabels(document, article.attributions)
  const columns = columnsOf(annotate(document))
  const read = bucketReader(CRF_PROGRAM, bits)
  const readNet = bucketReader(NET_PROGRAM, netBits)
  const sequences: Sequence[] = []
  for (const { firstSentence, endSentence } of document.paragraphs) {
    const first = document.sentences[firstSentence]?.firstToken ?? 0
    const end = document.sentences[endSentence - 1]?.endToken ?? first
    if (end === first) continue
    const offsets = Int32Array.from({ length: end - first + 1 }, (_, i) => i * CRF_FEATURES)
    const own = labels.slice(first, end)
    // a span that continues from the previous paragraph begins again
    if ((own[0] as number) > 0 && (own[0] as number) % 2 === 0) own[0] = (own[0] as number) - 1
    sequences.push({
      features: read(document, columns, first, end),
      offsets,
      net: readNet(document, columns, first, end),
      labels: own,
    })
  }
  return sequences
}
