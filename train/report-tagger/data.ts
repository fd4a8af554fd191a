/** Training sequences: the features of each paragraph, and its gold labels or what a teacher says of it. */
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
import { paragraphTokens, type TokenRange, tokenRange } from '../../src/document/token-range.js'
import { parseDocument } from '../../src/parser/parse.js'
import type { GoldArticle, GoldAttribution, Pair } from '../corpus.js'
import { readTaught, type Taught, type TaughtArticle, type TaughtParagraph } from './taught.js'

/** One paragraph. */
export interface Sequence {
  /** Features of all tokens, concatenated. */
  readonly features: Int32Array
  /** Start of each token's features, plus the end of the last. */
  readonly offsets: Int32Array
  /** Features for the network, NET_FEATURES per token. */
  readonly net: Int32Array
  readonly labels: Uint8Array
  /** What a teacher says instead; the labels are then all 0. */
  readonly taught?: Taught
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
  return readParagraphs(document, bits, netBits).map(({ first, ...features }) => {
    const own = labels.slice(first, first + features.offsets.length - 1)
    // a span that continues from the previous paragraph begins again
    if ((own[0] as number) > 0 && (own[0] as number) % 2 === 0) own[0] = (own[0] as number) - 1
    return { ...features, labels: own }
  })
}

/** Returns one sequence per paragraph of an article that a teacher has read. */
export function taughtSequencesOf(
  { text, paragraphs }: TaughtArticle,
  bits: number,
  netBits: number,
): Sequence[] {
  const read = readParagraphs(parseDocument(text), bits, netBits)
  if (read.length !== paragraphs.length) throw new Error('the teacher has read other paragraphs')
  return read.map(({ first: _, ...features }, i) => {
    const length = features.offsets.length - 1
    const taught = paragraphs[i] as TaughtParagraph
    return { ...features, labels: new Uint8Array(length), taught: readTaught(taught, length) }
  })
}

/** The features of each paragraph that has tokens, with the index of its first token. */
function readParagraphs(document: Document, bits: number, netBits: number) {
  const columns = columnsOf(annotate(document))
  const read = bucketReader(CRF_PROGRAM, bits)
  const readNet = bucketReader(NET_PROGRAM, netBits)
  return filledParagraphs(document).map(({ first, end }) => ({
    first,
    features: read(document, columns, first, end),
    offsets: Int32Array.from({ length: end - first + 1 }, (_, i) => i * CRF_FEATURES),
    net: readNet(document, columns, first, end),
  }))
}

/** The tokens of each paragraph that has any. */
export const filledParagraphs = (document: Document): TokenRange[] =>
  document.paragraphs
    .map((paragraph) => paragraphTokens(document, paragraph))
    .filter(({ first, end }) => end > first)
