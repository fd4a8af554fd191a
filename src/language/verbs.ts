/** Lookups of single verbs in the lexicons. The sets are built once, on module load. */

import english from '../lexicon/english.json' with { type: 'json' }
import type { Act } from '../lexicon/verbs/acts.js'
import { REPORTING_VERBS } from '../lexicon/verbs/reporting-verbs.js'
import { NO_REPORT } from '../lexicon/verbs/verb-groups.js'
import { wordSet } from '../lexicon/word-set.js'
import { inflect } from './inflection.js'

export const PAST_VERBS: ReadonlySet<string> = wordSet(english.pastVerbs)
export const OTHER_VERBS: ReadonlySet<string> = wordSet(english.otherVerbs)
export const NOUNS_OR_VERBS: ReadonlySet<string> = wordSet(english.nounsOrVerbs)

/** Base form and act of each form of a reporting verb; the first act that lists a verb wins. */
const baseForms = new Map<string, { base: string; act: Act }>()
for (const act of ['speech', 'writing', 'thought', 'attitude'] as const) {
  for (const base of REPORTING_VERBS[act].split(/\s+/)) {
    for (const form of inflect(base)) {
      if (!baseForms.has(form)) baseForms.set(form, { base, act })
    }
  }
}

/** Base form and act of any form of a reporting verb; undefined for other words. Expects lower case. */
export function reportingVerb(form: string): { base: string; act: Act } | undefined {
  return baseForms.get(form)
}

/** Tests for a verb of speech or writing, other than those that often don't report: "began", "held". Expects lower case. */
export function reportsWords(form: string): boolean {
  const verb = reportingVerb(form)
  return (verb?.act === 'speech' || verb?.act === 'writing') && !NO_REPORT.has(verb.base)
}
