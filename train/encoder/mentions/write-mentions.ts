/**
 * `npm run train:encoder-mentions -- TRAIN.jsonl CORPUS.jsonl … --gum=GUM.jsonl > MENTIONS.jsonl`: the articles that `mentions.py`
 * reads. Its offsets count code points, as Python's do.
 */

import { readFileSync } from 'node:fs'
import { parseArgs } from 'node:util'
import { readReports } from '../../annotated/read-reports.js'
import { trainingArticles } from '../../annotated/training-articles.js'
import {
  annotatedSources,
  readAnnotated as readCoreference,
} from '../../coreference/annotated-mentions.js'
import { readGum } from '../../entity-types/gum.js'
import { typesOfSpeakers } from '../../entity-types/news.js'
import { foldsAmong } from '../near-copies.js'
import { rawSpans } from '../raw-articles.js'
import { labelled } from '../targets.js'
import { chainsOf, type GumMention } from './gum-chains.js'
import { annotatedAntecedents, mentionTargets } from './targets.js'

const FOLDS = 5

const { corpus, articles, annotated } = trainingArticles('npm run train:encoder-mentions')
const { positionals, values } = parseArgs({
  allowPositionals: true,
  strict: false,
  options: { gum: { type: 'string' } },
})

function write(
  set: string,
  text: string,
  folds: readonly number[],
  mentions: readonly object[],
  labels: object = {},
): void {
  const spans = rawSpans(text)
  process.stdout.write(`${JSON.stringify({ set, folds, text, spans, mentions, ...labels })}\n`)
}

// articles of the corpus, by hand
const byText = new Map<string, ReturnType<typeof readCoreference>[number]['mentions']>()
for (const file of ['antecedents.jsonl', 'descriptions.jsonl'])
  for (const { text, mentions } of readCoreference(file, corpus))
    byText.set(text, [...(byText.get(text) ?? []), ...mentions])
const byWords = new Map(articles.map((article) => [article.text, article]))
let at = 0
for (const [text, mentions] of byText)
  write(
    'corpus',
    text,
    [at++ % FOLDS],
    mentionTargets(text, (scene) => ({
      typeOf: () => null,
      antecedentsOf: annotatedAntecedents(scene, mentions),
    })),
    labelled(byWords.get(text) as (typeof articles)[number]),
  )

const reports = readReports('learnt', positionals.slice(1))
const foldsOf = foldsAmong(
  [...annotated, ...reports].map(({ text }) => text),
  FOLDS,
)
annotatedSources(annotated).forEach(({ text, mentions }, i) => {
  const typeOf = typesOfSpeakers(annotated[i] as (typeof annotated)[number])
  write(
    'annotated',
    text,
    foldsOf(i),
    mentionTargets(text, (scene) => ({
      typeOf,
      antecedentsOf: annotatedAntecedents(scene, mentions),
    })),
  )
})

reports.forEach((article, i) => {
  write('reports', article.text, foldsOf(annotated.length + i), [], labelled(article))
})

const gum = values.gum as string | undefined
if (gum) {
  const lines = readFileSync(gum, 'utf8').trim().split('\n')
  readGum(gum).forEach(({ text, typeOf }, i) => {
    const { mentions }: { mentions: GumMention[] } = JSON.parse(lines[i] as string)
    write(
      'gum',
      text,
      [i % FOLDS],
      mentionTargets(text, (scene) => chainsOf(scene, mentions, typeOf)),
    )
  })
}
