/**
 * The act that a quote reports: speech, writing, thought (Semino and Short 2004) or attitude ("wants", "supports";
 * PolNeAR: Newell et al. 2018). Determined by the cue, the medium next to it, and the source.
 */

import type { Entity } from '../attributor/coreference/entities/entity.js'
import type { Document, Range, Token } from '../document/document.js'
import { tokenRange } from '../document/token-range.js'
import { reportingVerb } from '../language/verbs.js'
import { REPORT_NOUNS, THINKING_ADJECTIVES, WRITTEN_MEDIA } from '../lexicon/nouns/report-nouns.js'
import { type Act, acts } from '../lexicon/verbs/acts.js'
import { LIGHT_VERBS } from '../lexicon/verbs/verb-groups.js'

const nouns = new Map<string, Act>()
for (const act of acts) {
  for (const noun of (REPORT_NOUNS[act] ?? '').split(/\s+/))
    for (const form of [noun, `${noun}s`]) if (noun && !nouns.has(form)) nouns.set(form, act)
}

/** Maximum number of tokens from the cue to its medium: "in a statement", "on Twitter". */
const MEDIUM_REACH = 8

export interface Reported {
  readonly cue: Range | null
  readonly mention: Range | null
  readonly entity: Entity | null
}

/** Act of a quote. Words without a cue, as in a transcript, are speech unless the source is a document. */
export function actOf(document: Document, { cue, mention, entity }: Reported): Act {
  if (!cue) return entity?.kind === 'document' ? 'writing' : 'speech'
  const { first, end } = tokenRange(document, cue)
  const act = actOfWords(document.tokens.slice(first, end))
  if (act !== 'speech') return act
  if (entity?.kind === 'document') return 'writing'
  const afterSource = mention && mention.start >= cue.end ? tokenRange(document, mention).end : end
  return isWritten(document, end, afterSource) ? 'writing' : 'speech'
}

/** Act of the first reporting word, or of the one after a light verb. */
function actOfWords(words: readonly Token[]): Act {
  let found: Act | null = null
  let light = false
  for (const { lower } of words) {
    const verb = reportingVerb(lower)
    const act = verb?.act ?? nouns.get(lower) ?? (THINKING_ADJECTIVES.has(lower) ? 'thought' : null)
    if (!act) continue
    if (found && !light) continue
    found = act
    light = verb !== undefined && LIGHT_VERBS.has(verb.base)
  }
  return found ?? 'speech'
}

/** Looks for a written medium before the next clause: "said on Twitter", "told the paper by e-mail". */
function isWritten({ tokens }: Document, from: number, other: number): boolean {
  for (const start of new Set([from, other])) {
    const sentence = tokens[start - 1]?.sentence
    for (let i = start; i < start + MEDIUM_REACH; i++) {
      const token = tokens[i]
      if (!token || token.sentence !== sentence || token.lower === 'that') break
      if (token.kind === 'punctuation' || token.kind === 'mark') break
      const before = tokens[i - 1]?.lower ?? ''
      const before2 = tokens[i - 2]?.lower ?? ''
      const medium = /^(?:in|on|by|via)$/
      if (
        WRITTEN_MEDIA.has(token.lower) &&
        (medium.test(before) || medium.test(before2) || medium.test(tokens[i - 3]?.lower ?? ''))
      )
        return true
    }
  }
  return false
}
