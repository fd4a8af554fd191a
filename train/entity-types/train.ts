/**
 * `npm run train:types -- GUM.jsonl NEWS.jsonl` trains the model of the types of names and descriptions and writes
 * `src/attributor/entity-types/type-weights.json`; deterministic. With `--folds N` it prints the accuracy of N-fold
 * cross-validation instead.
 *
 * GUM.jsonl: `{text, mentions: [{start, end, type}]}` per line; NEWS.jsonl: annotated articles with their speakers.
 */
import { writeFileSync } from 'node:fs'
import { ENTITY_TYPES } from '../../src/attributor/entity-types/entity-type.js'
import { typeModel } from '../../src/attributor/entity-types/type-model.js'
import { typeExamples } from './examples.js'
import { readGum } from './gum.js'
import { learnTypes } from './learn.js'
import { readNews } from './news.js'
import { packLearnt } from './pack.js'

const [gum, news] = process.argv.slice(2)
if (!gum || !news) {
  console.error('usage: npm run train:types -- GUM.jsonl NEWS.jsonl [--folds N]')
  process.exit(2)
}
const folds = process.argv[4] === '--folds' ? Number(process.argv[5]) : 0
const sets = [readGum(gum).map(typeExamples), readNews(news).map(typeExamples)]
if (folds > 0) checkFolds()
else {
  const examples = sets.flat(2)
  const weights = packLearnt(learnTypes(examples))
  writeFileSync(
    new URL('../../src/attributor/entity-types/type-weights.json', import.meta.url),
    `${JSON.stringify(weights)}\n`,
  )
  console.error(`${examples.length} mentions, ${weights.packed.length} bytes`)
}

function checkFolds(): void {
  const tables = new Map<string, number[][]>()
  for (let fold = 0; fold < folds; fold++) {
    const part = (mine: boolean) =>
      sets.map((texts) => texts.filter((_, i) => (i % folds === fold) === mine).flat())
    const score = typeModel(packLearnt(learnTypes(part(false).flat())))
    part(true).forEach((examples, set) => {
      for (const { mention, features, right } of examples) {
        const what = `${set === 0 ? 'GUM' : 'news'}, ${mention.type}`
        const table = tables.get(what) ?? ENTITY_TYPES.map(() => ENTITY_TYPES.map(() => 0))
        tables.set(what, table)
        const scores = score(features)
        const row = table[right] as number[]
        const column = scores.indexOf(Math.max(...scores))
        row[column] = (row[column] ?? 0) + 1
      }
    })
  }
  for (const [what, table] of tables) {
    const all = table.flat().reduce((a, b) => a + b, 0)
    const right = table.reduce((sum, row, i) => sum + (row[i] ?? 0), 0)
    console.error(`${what}: ${((100 * right) / all).toFixed(1)} % of ${all} right`)
    table.forEach((row, i) => {
      const cells = row.map((n) => String(n).padStart(6)).join('')
      console.error(`${ENTITY_TYPES[i]?.padEnd(14)}${cells}`)
    })
  }
}
