/**
 * `npm run bench:variants -- GOLD.jsonl`: how much the score depends on typography. Scores the articles as they are and
 * with other quotation marks (see `typography.ts`), one row each.
 */
import { extractQuotes } from '../../src/index.js'
import type { GoldArticle } from '../../src/score/gold.js'
import { percent } from '../../src/score/report.js'
import { score } from '../../src/score/score.js'
import { goldOfArgument } from '../gold.js'
import { withTypography } from './typography.js'

const variants: readonly [string, (article: GoldArticle) => GoldArticle][] = [
  ['plain', (article) => article],
  ['British ‘outer “inner”’', (article) => withTypography(article, 'british')],
  [`British 'outer "inner"'`, (article) => withTypography(article, 'britishStraight')],
  [`straight "outer 'inner'"`, (article) => withTypography(article, 'straight')],
]

const articles = goldOfArgument('npm run bench:variants -- GOLD.jsonl')
console.log(`${'marks'.padEnd(26)} found   right speaker: P      R     F1`)
for (const [name, convert] of variants) {
  const golds = articles.map(convert)
  const { quoted } = score(
    golds,
    golds.map(({ id, text }) => extractQuotes(text, { source: id })),
  )
  const { p, r, f1 } = quoted.speaker
  const figures = `${percent(p)}  ${percent(r)}  ${percent(f1)}`
  console.log(`${name.padEnd(26)} ${percent(quoted.found)}             ${figures}`)
}
