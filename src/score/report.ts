/** Formats a score as a table or as JSON. Both end in a newline. */
import { escapeControls } from '../formatter/json.js'
import type { Ratio } from './ratio.js'
import { roles } from './roles.js'
import type { Score } from './score.js'

export interface ReportOptions {
  /** Maximum number of errors to list. */
  readonly errors: number
}

/** The rows of the corpus' `score.mjs`, as percentages with one decimal, then one error per line as JSON. */
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
 * One line of JSON with all figures. `errors` is the number of errors; `listed` has the first `options.errors` of them.
 *
 * Undefined figures (a share of zero spans) are null.
 */
export function formatScoreJson(score: Score, options: ReportOptions): string {
  const listed = score.errors.slice(0, options.errors)
  const value = { ...score, errors: score.errors.length, ...(options.errors > 0 && { listed }) }
  return `${escapeControls(JSON.stringify(value))}\n`
}

/** Label padded to align with the rows that have "P". */
const label = (text: string) => text.padEnd(35)

function row(name: string, { p, r, f1, tp, predicted, gold }: Ratio): string {
  const counts = `(${tp} of ${predicted} predicted, ${gold} gold)`
  return `${name.padEnd(34)} P ${percent(p)}  R ${percent(r)}  F1 ${percent(f1)}   ${counts}`
}

/** Formats a share (0..1) as a percentage in five columns, " 87.6"; "  n/a" for NaN. */
export function percent(share: number): string {
  return (Number.isNaN(share) ? 'n/a' : (100 * share).toFixed(1)).padStart(5)
}
