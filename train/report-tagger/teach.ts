/**
 * `npm run --silent train:teach-reports -- CORPUS.jsonl … > TAUGHT.jsonl`: has the large model, together with the tagger as it is,
 * say how probable each label is in the articles that `train/annotated/reports/` does not annotate.
 */
import { readFileSync } from 'node:fs'
import { loadLargeModel } from '../../packages/large/src/index.js'
import { annotate } from '../../src/attributor/annotation/annotate.js'
import { columnsOf } from '../../src/attributor/report-tagger/features/token-columns.js'
import { LABELS } from '../../src/attributor/report-tagger/labels/labels.js'
import { addReading, SHARES } from '../../src/attributor/report-tagger/shares.js'
import { readParts, type TaggerData } from '../../src/attributor/report-tagger/tagger.js'
import type { Document } from '../../src/document/document.js'
import { parseDocument } from '../../src/parser/parse.js'
import { reportIds } from '../annotated/read-reports.js'
import { textsOf } from '../annotated/texts.js'
import { Chain } from './chain.js'
import { filledParagraphs } from './data.js'
import { type TaughtArticle, type TaughtParagraph, writeTaught } from './taught.js'

const corpora = process.argv.slice(2)
if (corpora.length === 0) {
  console.error('usage: npm run --silent train:teach-reports -- CORPUS.jsonl … > TAUGHT.jsonl')
  process.exit(2)
}

const L = LABELS.length
/** Articles with fewer or more tokens are left out. */
const FEWEST = 40
const MOST = 2500

const WEIGHTS = new URL('../../src/attributor/report-tagger/weights.json', import.meta.url)
const { scorers, movesWithReading } = readParts(
  JSON.parse(readFileSync(WEIGHTS, 'utf8')) as TaggerData,
  SHARES,
)
/** With what is added to labels that begin a span: the student learns that, too. */
const transitions = Float32Array.from(movesWithReading().moves.scores)
const model = loadLargeModel()

function teach(document: Document): TaughtParagraph[] {
  const { text, quotedSpans, tokens } = document
  const spans = quotedSpans.filter(({ depth }) => depth === 0)
  const { labels } = model.read(text, spans, tokens)
  if (!labels) throw new Error('the model gives no labels')
  const columns = columnsOf(annotate(document))
  const scores = scorers.map((scorer) => scorer(document, columns))
  return filledParagraphs(document).map(({ first, end }) => {
    const rows = new Float32Array((end - first) * L)
    for (const add of scores) add(first, end, rows)
    addReading(labels, SHARES, first, end, rows)
    const chain = new Chain(end - first)
    chain.scores.set(rows)
    chain.run(new Uint8Array(end - first), transitions, end - first)
    return writeTaught(chain, end - first)
  })
}

const annotated = reportIds()
for (const [id, text] of textsOf(corpora)) {
  const document = parseDocument(text)
  const { length } = document.tokens
  if (annotated.has(id) || length < FEWEST || length > MOST) continue
  const article: TaughtArticle = { id, text, paragraphs: teach(document) }
  process.stdout.write(`${JSON.stringify(article)}\n`)
}
