/** The pipeline: text or reading → parser → attributor → Extraction. */

import { plainArticle } from './article/plain-article.js'
import { assembleExtraction } from './assembly/assemble-extraction.js'
import { spansOf } from './assembly/input-spans.js'
import { keepActs } from './assembly/keep-acts.js'
import { type AttributionStage, attribute } from './attributor/attribute.js'
import type { Tagger } from './attributor/report-tagger/tagger.js'
import weights from './attributor/source-selection/weights.json' with { type: 'json' }
import type { Reading } from './document/reading.js'
import type { Extraction } from './extraction/schema.js'
import type { Act } from './lexicon/verbs/acts.js'
import { linearRanker } from './models/linear-ranker.js'
import type { QuotationModel } from './models/quotation-model.js'
import { parseDocument } from './parser/parse.js'
import { readText } from './readers/text/read-text.js'

/** What to extract, and what to add to it. */
export interface ExtractOptions {
  /** Label of the text in the output, such as a file's path or a record's id. Default: null, no label. */
  readonly source?: string | null
  /**
   * Also extracts reported speech without quotation marks, and extends mixed quotes to their whole clause. Needs the entry
   * `quote-extract/indirect`. Default: false.
   */
  readonly indirect?: boolean
  /** Adds to each quote the evidence for its speaker, as `evidence`. Default: false. */
  readonly explain?: boolean
  /**
   * A model that reads the text for a closer look at the speakers, from the package quote-extract-large. Default: null, only
   * the models of this package.
   */
  readonly model?: QuotationModel | null
  /** Keeps only quotes that report one of these acts. Default: all except indirect quotes that report an attitude. */
  readonly acts?: readonly Act[]
}

/** Offsets of the result are UTF-16 code units into the text, or into the `input` of a reading. */
export type Extractor = (input: string | Reading, options?: ExtractOptions) => Extraction

/** What the pipeline is about to do; `report` only with the tagger, `read` only with a model. */
export type Stage = 'parse' | AttributionStage | 'assemble'

const ranker = linearRanker(weights)

/**
 * Creates an extractor. The caller supplies the report tagger because its weights are far larger than all the rest.
 *
 * @param loadTagger returns the tagger; called at most once, on the first extraction with `indirect`
 * @param onStage called as each stage begins, to show progress with long texts
 */
export function createExtractor(
  loadTagger: () => Tagger,
  onStage: (stage: Stage) => void = () => {},
): Extractor {
  let tagger: Tagger | undefined
  return (input, { source = null, indirect = false, explain = false, model = null, acts } = {}) => {
    const isText = typeof input === 'string'
    onStage('parse')
    const read = isText ? (readText(input) ?? input) : input
    const document = parseDocument(typeof read === 'string' ? read : read.prose)
    const article = isText ? plainArticle(document) : input.article
    if (indirect) tagger ??= loadTagger()
    const byline = article?.byline ?? null
    const quotes = attribute(document, ranker, indirect ? tagger : null, {
      explain,
      byline,
      model,
      onStage,
    })
    onStage('assemble')
    return assembleExtraction(document, keepActs(document, quotes, acts), spansOf(read), {
      source,
      model: model?.name,
      article: isText ? (article ?? undefined) : article,
    })
  }
}
