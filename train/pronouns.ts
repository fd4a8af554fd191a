/**
 * `npm run train:pronouns -- TRAIN.jsonl`: learns whom "he" and "she" stand for and writes
 * `src/attributor/antecedent-weights.json`; the same bytes every time.
 *
 * Learns from `train/antecedents.jsonl` (who is meant, by article and offset, read by hand) and from our fixtures.
 */
import { readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { type Antecedent, antecedentExamples } from './antecedent-examples.js'
import { readArticles } from './corpus.js'
import type { Example } from './examples.js'
import { learn } from './learn.js'

const file = process.argv[2]
if (!file) {
  console.error('usage: npm run train:pronouns -- TRAIN.jsonl')
  process.exit(2)
}

const lines = readFileSync(new URL('antecedents.jsonl', import.meta.url), 'utf8')
  .trim()
  .split('\n')
const told = new Map<string, Antecedent[]>()
for (const line of lines) {
  const { id, start, name } = JSON.parse(line) as { id: string } & Antecedent
  told.set(id, [...(told.get(id) ?? []), { start, name }])
}

const articles = readArticles(file).flatMap(({ id, text }) => {
  const antecedents = told.get(id)
  return antecedents ? [{ text, antecedents }] : []
})

const fixtures = new URL('../fixtures/', import.meta.url)
for (const name of readdirSync(fixtures).sort()) {
  if (!name.endsWith('.gold.json')) continue
  const text = readFileSync(new URL(name.replace('.gold.json', '.txt'), fixtures), 'utf8')
  const gold = JSON.parse(readFileSync(new URL(name, fixtures), 'utf8'))
  const antecedents: Antecedent[] = gold.quoted.flatMap(
    (q: { attribution: number | null; speaker: string | null }) => {
      const source = q.attribution === null ? [] : gold.attributions[q.attribution].source
      const speaker = gold.speakers.find((s: { id: string }) => s.id === q.speaker)
      return speaker && source[0] ? [{ start: source[0][0], name: speaker.name }] : []
    },
  )
  articles.push({ text, antecedents })
}

const examples = articles.map(antecedentExamples)

/** `--folds 5`: prints how many are right, learnt from the other folds, instead of writing anything. */
const folds = process.argv[3] === '--folds' ? Number(process.argv[4]) : 0
const options = { epochs: 30, rate: 0.05, l2: 1e-3, l1: 1e-3, minCount: 3 }
const unit = 0.02

if (folds > 0) {
  let right = 0
  let all = 0
  for (let fold = 0; fold < folds; fold++) {
    const weights = learn(
      examplesOf((i) => i % folds !== fold),
      options,
    )
    for (const example of examplesOf((i) => i % folds === fold)) {
      all++
      if (isRight(example, weights)) right++
    }
  }
  console.error(`${right} of ${all} right, ${((100 * right) / all).toFixed(1)} %`)
} else {
  // the choice for one pronoun depends on those before: a second round sees what the first one learnt
  const rows = [
    ...learn(
      examplesOf(() => true),
      options,
    ),
  ]
    .map(([feature, weight]): [string, number] => [feature, Math.round(weight / unit)])
    .filter(([, weight]) => weight !== 0)
    .sort(([a], [b]) => (a < b ? -1 : 1))
  const body = rows.map(([feature, weight]) => `${JSON.stringify(feature)}:${weight}`).join(',\n')
  writeFileSync(
    new URL('../src/attributor/antecedent-weights.json', import.meta.url),
    `{"unit":${unit},"weights":{\n${body}\n}}\n`,
  )
  console.error(`${rows.length} weights`)
}

function examplesOf(keeps: (index: number) => boolean): Example[] {
  return examples.flatMap((own, index) => (keeps(index) ? own : []))
}

function isRight({ features, right }: Example, weights: ReadonlyMap<string, number>): boolean {
  const scores = features.map((list) => list.reduce((sum, f) => sum + (weights.get(f) ?? 0), 0))
  return right.includes(scores.indexOf(Math.max(...scores)))
}
