/** Findings that set the exit code on request, although nothing failed. */
import type { Tally } from './tally.js'

export const failReasons = ['none', 'unattributed', 'low-confidence'] as const

export interface FailOn {
  readonly unattributed?: true
  readonly none?: true
  /** Minimum confidence required of every quote with a speaker. */
  readonly lowConfidence?: number
}

const defaultLevel = 0.5

/** Parses "unattributed,none,low-confidence=0.7"; returns null for anything unknown. */
export function parseFailOn(value: string): FailOn | null {
  let parsed: FailOn = {}
  for (const part of value.split(',').map((word) => word.trim())) {
    const [name, level, ...more] = part.split('=')
    const reason = failReasons.find((known) => known === name)
    if (!reason || more.length > 0) return null
    if (reason === 'low-confidence') {
      const number =
        level === undefined ? defaultLevel : level.trim() === '' ? Number.NaN : Number(level)
      if (!(number >= 0 && number <= 1)) return null
      parsed = { ...parsed, lowConfidence: number }
    } else if (level === undefined) parsed = { ...parsed, [reason]: true }
    else return null
  }
  return parsed
}

/** Texts that a line names. */
const MOST_NAMED = 10

/**
 * Returns one line for each requested finding that occurred.
 *
 * @param without names of the texts without quotes
 */
export function findReasons(failOn: FailOn, tally: Tally, without: readonly string[]): string[] {
  const reasons: string[] = []
  if (failOn.none && tally.without > 0) {
    const some =
      tally.texts === 1 ? 'the text has' : `${tally.without} of ${tally.texts} texts have`
    const names = tally.texts === 1 ? '' : `: ${listOf(without)}`
    reasons.push(`--fail-on none: ${some} no quotes${names}`)
  }
  if (failOn.unattributed && tally.unattributed > 0) {
    const { unattributed } = tally
    reasons.push(
      `--fail-on unattributed: ${unattributed} ${unattributed === 1 ? 'quote has' : 'quotes have'} no speaker`,
    )
  }
  if (failOn.lowConfidence !== undefined && tally.lowest < failOn.lowConfidence) {
    reasons.push(
      `--fail-on low-confidence: the lowest confidence of a speaker is ${tally.lowest}, below ${failOn.lowConfidence}`,
    )
  }
  return reasons
}

function listOf(names: readonly string[]): string {
  const rest = names.length - MOST_NAMED
  return `${names.slice(0, MOST_NAMED).join(', ')}${rest > 0 ? ` and ${rest} more` : ''}`
}
