import { Chalk, type ChalkInstance } from 'chalk'
import { getBorderCharacters, table } from 'table'
import type { Check, DiffPart, Verdict } from '../../verification/records.js'
import { count } from '../common/count.js'
import { printable } from '../common/printable.js'
import { wrap } from '../table/wrap.js'
import {
  describeDiff,
  describeKinds,
  describePlace,
  describeSpeaker,
  describeWarning,
} from './describe.js'
import { summarise } from './summary.js'
import { Places, type VerificationFormatter, type VerifiedDraft } from './verified-draft.js'

const LEAST_WIDTH = 50
const PLACE = 8
const VERDICT = 12

/** A table as wide as the terminal: place in the draft, verdict, quote with its word diff, place in the source. */
export const formatVerificationTable: VerificationFormatter = (drafts, options) => {
  const chalk = new Chalk({ level: options.colour ? 1 : 0 })
  return drafts.map((draft) => drawDraft(draft, options.width, chalk)).join('\n')
}

function drawDraft(draft: VerifiedDraft, width: number, chalk: ChalkInstance): string {
  const { checks, draft: name } = draft.verification
  const title = `${printable(name ?? 'standard input')}: ${count(checks.length, 'quote')}`
  if (checks.length === 0) return `${chalk.bold(title)}\n`
  const places = new Places(draft)
  const quote = Math.max(LEAST_WIDTH, width) - PLACE - VERDICT - 3 * 2 - 4
  const entries = [
    ['line', 'verdict', 'quote'].map((head) => [chalk.bold(head)]),
    ...checks.map((check) => drawCheck(check, places, quote, chalk)),
  ]
  const rows: string[][] = []
  const rules = new Set([0])
  for (const cells of entries) {
    const height = Math.max(...cells.map((lines) => lines.length))
    for (let row = 0; row < height; row++) rows.push(cells.map((lines) => lines[row] ?? ''))
    rules.add(rows.length)
  }
  const drawn = table(rows, {
    border: getBorderCharacters('norc'),
    columns: [PLACE, VERDICT, quote].map((column) => ({ width: column })),
    drawHorizontalLine: (index) => rules.has(index),
  })
  return `${chalk.bold(`${title}: ${summarise(checks)}`)}\n${drawn}`
}

function drawCheck(check: Check, places: Places, width: number, chalk: ChalkInstance): string[][] {
  const { line, column } = places.inDraft(check.parts[0]?.span.start ?? 0)
  const lines = (text: string, style = (one: string) => one) =>
    wrap(printable(text), width).map((one) => style(one))
  const details = check.parts.flatMap(({ passage, diff, verdict }) => {
    if (!passage) return []
    const at = describePlace(passage, places)
    const near = verdict === 'not-found' ? 'nearest: ' : verdict === 'not-reported' ? 'near: ' : ''
    const hasDiff = verdict === 'altered' || verdict === 'not-found'
    return [...(hasDiff ? drawDiff(diff, width, chalk) : []), ...lines(`${near}${at}`, chalk.dim)]
  })
  const notes = [
    describeSpeaker(check),
    ...(check.changes.length > 0 ? [describeKinds(check.changes)] : []),
    ...check.warnings.map((warning) => `out of context: ${describeWarning(warning)}`),
  ]
  return [
    [`${line}:${column}`],
    wrap(check.verdict, VERDICT).map((one) => colourOf(check.verdict, chalk)(one)),
    [
      ...lines(check.speaker === null ? `“${check.text}”` : `${check.speaker}: “${check.text}”`),
      ...details,
      ...lines(notes.join('; '), check.attribution === 'other' ? chalk.red : chalk.dim),
    ],
  ]
}

/** Styles are left out where a line breaks inside a change, because they would colour the borders. */
function drawDiff(diff: readonly DiffPart[], width: number, chalk: ChalkInstance): string[] {
  return wrap(printable(describeDiff(diff)), width).map((line) =>
    line
      .replace(/\[-[^\]]*-\]/g, (removed) => chalk.red(removed))
      .replace(/\{\+[^}]*\+\}/g, (inserted) => chalk.green(inserted)),
  )
}

function colourOf(verdict: Verdict, chalk: ChalkInstance): (text: string) => string {
  if (verdict === 'verbatim' || verdict === 'reported') return chalk.green
  if (verdict === 'not-found') return chalk.red
  return verdict === 'altered' ? chalk.yellow : chalk.dim
}
