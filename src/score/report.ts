/** A score written down. Both forms end in a newline. */
import { escapeControls } from '../formatter/json.js'
import type { Ratio } from './ratio.js'
import { roles } from './roles.js'
import type { Score } from './score.js'

export interface ReportOptions {
  /** How many of the errors are listed, from the first. */
  readonly errors: number
}

/** The rows of the corpus' `score.mjs`, percentages with one decimal, then an error a line as JSON. */
export function formatScoreTable(score: Score, options: ReportOptions): string {
  const { articles, offsets, quoted } = score
  const lines = [
    `${articles} articles; ${offsets.wrong} of ${offsets.spans} spans have wrong offsets`,
    `${label('quoted spans found')} ${percent(quoted.found)}`,
    row('quoted span + right speaker', quoted.speaker),
    row('quoted span + canonical name', quoted.canonical),
  ]
  if (quoted.namedRecall !== undefined && quoted.unnamedRecall !== undefined) {
    const recalls = `${percent(quoted.namedRecall)} / ${percent(quoted.unnamedRecall)}`
    lines.push(`${label('right speaker, named / unnamed')} ${recalls}`)
  }
  for (const role of roles) {
    lines.push(row(`${role}, exact span`, score.roles[role].exact))
    lines.push(row(`${role}, half overlap`, score.roles[role].half))
  }
  const errors = score.errors.slice(0, options.errors).map((error) => JSON.stringify(error))
  return `${[...lines, ...errors.map(escapeControls)].join('\n')}\n`
}

/**
 * One line of JSON: all figures, `errors` being their number. Those that are asked for stand in `listed`.
 *
 * A figure that cannot be told (a share of no spans) is null.
 */
export function formatScoreJson(score: Score, options: ReportOptions): string {
  const listed = score.errors.slice(0, options.errors)
  const value = { ...score, errors: score.errors.length, ...(options.errors > 0 && { listed }) }
  return `${escapeControls(JSON.stringify(value))}\n`
}

/** A label and a column of blanks as wide as the rows with "P". */
const label = (text: string) => text.padEnd(35)

function row(name: string, { p, r, f1, tp, predicted, gold }: Ratio): string {
  const counts = `(${tp} of ${predicted} predicted, ${gold} gold)`
  return `${name.padEnd(34)} P ${percent(p)}  R ${percent(r)}  F1 ${percent(f1)}   ${counts}`
}

/** A share (0..1) in five columns: " 87.6". A share of nothing is no number. */
export function percent(share: number): string {
  return (Number.isNaN(share) ? 'n/a' : (100 * share).toFixed(1)).padStart(5)
}
