/**
 * `npm run train:encoder-articles -- TRAIN.jsonl CORPUS.jsonl … --dev=NAME:DEV.jsonl … > ARTICLES.jsonl`: the articles that
 * `train.py` reads, annotated ones first. Its offsets count code points, as Python's do.
 */

import { parseArgs } from 'node:util'
import { readReports } from '../annotated/read-reports.js'
import { textsOf } from '../annotated/texts.js'
import { trainingArticles } from '../annotated/training-articles.js'
import { type GoldArticle, readArticles } from '../corpus.js'
import { pointsOf } from './code-points.js'
import { foldsAmong } from './near-copies.js'
import { rawSpans } from './raw-articles.js'
import { labelled, targetsOf } from './targets.js'

/** Folds by which annotated articles are left out, as in `train:speakers`. */
const FOLDS = 5

const { articles, annotated } = trainingArticles('npm run train:encoder-articles')
const { positionals, values } = parseArgs({
  allowPositionals: true,
  strict: false,
  options: { dev: { type: 'string', multiple: true } },
})

function write(record: object): void {
  process.stdout.write(`${JSON.stringify(record)}\n`)
}

/** Writes a set of articles; `folds` says in which ones an article, or a copy of it, is. */
function writeSet(
  set: string,
  some: readonly GoldArticle[],
  foldsOf: (at: number) => number[] = () => [],
): void {
  const isWhole = some.some(hasReports)
  some.forEach((article, at) => {
    const points = pointsOf(article.text)
    const spans = article.quoted.length > 0 ? targetsOf(article, points) : rawSpans(article.text)
    const { id, text } = article
    const record = {
      id,
      set,
      folds: foldsOf(at),
      full: article.speakers !== undefined,
      text,
      spans,
    }
    write(isWhole ? { ...record, ...labelled(article) } : record)
  })
}

/** Tests whether an article annotates more attributions than those of its quoted spans. */
function hasReports({ attributions, quoted }: GoldArticle): boolean {
  const ofSpans = new Set(quoted.map(({ attribution }) => attribution))
  return attributions.some((_, i) => !ofSpans.has(i))
}

writeSet('corpus', articles)
const reports = readReports('learnt', positionals.slice(1))
const foldsOf = foldsAmong(
  [...annotated, ...reports].map(({ text }) => text),
  FOLDS,
)
writeSet('annotated', annotated, foldsOf)
writeSet('reports', reports, (at) => foldsOf(annotated.length + at))
for (const named of (values.dev ?? []) as string[]) {
  const [set = '', file = ''] = named.split(':')
  writeSet(set, readArticles(file))
}
const known = new Set([...annotated, ...reports].map(({ id }) => id))
for (const [id, text] of textsOf(positionals.slice(1))) {
  const spans = known.has(id) ? [] : rawSpans(text)
  if (spans.length > 0) write({ id, set: 'raw', folds: [], full: false, text, spans })
}
