/** The articles named on the command line of a training script. */
import { parseArgs } from 'node:util'
import { type GoldArticle, readArticles } from '../corpus.js'
import { readAnnotated } from './read-annotated.js'

const OPTIONS = ['fold', 'folds', 'readings', 'sources', 'speakers', 'dev', 'gum'] as const

export interface TrainingArticles {
  /** The corpus that came annotated. */
  readonly corpus: string
  readonly articles: readonly GoldArticle[]
  /** Articles that `train/annotated` annotates, without those of the fold. */
  readonly annotated: readonly GoldArticle[]
}

/** Reads `COMMAND -- TRAIN.jsonl [CORPUS.jsonl …] [--fold K/N]`; ends the process with 2 if no file is named. */
export function trainingArticles(command: string): TrainingArticles {
  const { positionals, values } = parseArgs({
    allowPositionals: true,
    strict: false,
    // the options of all training scripts, so that their values are not taken for files
    options: Object.fromEntries(OPTIONS.map((name) => [name, { type: 'string' as const }])),
  })
  const [corpus, ...corpora] = positionals
  if (!corpus) {
    console.error(`usage: ${command} -- TRAIN.jsonl [CORPUS.jsonl …] [--fold K/N]`)
    process.exit(2)
  }
  const [number, of] = String(values.fold ?? '')
    .split('/')
    .map(Number)
  const isKept = (_: GoldArticle, i: number): boolean => !of || i % of !== number
  return {
    corpus,
    articles: readArticles(corpus).filter(isKept),
    annotated: readAnnotated(corpora).filter(isKept),
  }
}
