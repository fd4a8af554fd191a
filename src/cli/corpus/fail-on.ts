/** What a script wants to be told of by the exit code, though nothing went wrong. */
import type { Tally } from './tally.js'

export const failReasons = ['none', 'unattributed', 'low-confidence'] as const

export interface FailOn {
  readonly unattributed?: true
  readonly none?: true
  /** The confidence that a quote with a speaker has at least. */
  readonly lowConfidence?: number
}

const usualLevel = 0.5

/** Understands "unattributed,none,low-confidence=0.7"; null for what it does not know. */
export function parseFailOn(value: string): FailOn | null {
  let parsed: FailOn = {}
  for (const part of value.split(',').map((word) => word.trim())) {
    const [name, level, ...more] = part.split('=')
    const reason = failReasons.find((known) => known === name)
    if (!reason || more.length > 0) return null
    if (reason === 'low-confidence') {
      const number =
        level === undefined ? usualLevel : level.trim() === '' ? Number.NaN : Number(level)
      if (!(number >= 0 && number <= 1)) return null
      parsed = { ...parsed, lowConfidence: number }
    } else if (level === undefined) parsed = { ...parsed, [reason]: true }
    else return null
  }
  return parsed
}

/** What was asked to be told of and is so, a line each. */
export function findReasons(failOn: FailOn, tally: Tally): string[] {
  const reasons: string[] = []
  if (failOn.none && tally.without > 0) {
    const some =
      tally.texts === 1 ? 'the text has' : `${tally.without} of ${tally.texts} texts have`
    reasons.push(`--fail-on none: ${some} no quotes`)
  }
  if (failOn.unattributed && tally.unattributed > 0) {
    const { unattributed } = tally
    reasons.push(
      `--fail-on unattributed: ${unattributed} ${unattributed === 1 ? 'quote has' : 'quotes have'} no speaker`,
    )
  }
  if (failOn.lowConfidence !== undefined && tally.lowest < failOn.lowConfidence) {
    reasons.push(
      `--fail-on low-confidence: the least sure speaker has a confidence of ${tally.lowest}, below ${failOn.lowConfidence}`,
    )
  }
  return reasons
}
