/** How a mention stands to verbs: `subj:say`, `inv`, and the subjects of the verbs nearest to a quotation. */
import {
  GrammaticalRelation,
  SubjectGap,
} from '../../attributor/annotation/grammatical-relation.js'
import { namedValue } from './named-parts.js'

/** A verb that a feature does not name. Whoever adds features up may put the verb in its place. */
export const someVerb = 'the reporting verb'

const verbTerm = (verb: string): string => (verb === '' ? someVerb : `“${verb}”`)

const isSubject = (name: string, relation: string): boolean =>
  Object.values(SubjectGap).some((gap) => name === relation + gap)

/** @param relation as `attributor/annotation/grammatical-relation.ts` names it, with or without its verb; @param where "before the quotation" */
export function relationTerm(relation: string, where: string): string | null {
  const colon = relation.indexOf(':')
  const name = colon < 0 ? relation : relation.slice(0, colon)
  const verb = colon < 0 ? '' : relation.slice(colon + 1)
  if (name === GrammaticalRelation.InvertedSubject) return `stands ${where} after ${verbTerm(verb)}`
  if (name === GrammaticalRelation.Object) return `is the object of ${verbTerm(verb)} ${where}`
  if (name === GrammaticalRelation.PassiveSubject)
    return `is the subject of ${verbTerm(verb)} in the passive ${where}`
  if (name === GrammaticalRelation.PrepositionObject)
    return verb === '' ? null : `stands after “${verb}” ${where}`
  if (name === GrammaticalRelation.None) return `belongs to no verb ${where}`
  if (isSubject(name, GrammaticalRelation.Subject))
    return `is the subject of ${verbTerm(verb)} ${where}`
  if (isSubject(name, GrammaticalRelation.OtherSubject))
    return `is the subject of ${verb === '' ? 'another verb' : `“${verb}”`} ${where}`
  return null
}

/**
 * `s=1-0|…`: whether the mention is the subject (1) of the verb before the quotation, of the one before that, of the
 * one behind; 0: somebody else is, -: nobody.
 */
export function subjectTerm(values: readonly string[]): string | null {
  const [before, earlier, behind] = values[0] ?? ''
  if (!before || !earlier || !behind) return null
  const verb = (key: string) => verbTerm(namedValue(values, key))
  if (before === '1' && behind === '1')
    return 'is the subject of the reporting verbs before and behind the quotation'
  if (before === '1') return `is the subject of ${verb('vb')} before the quotation`
  if (behind === '1') return `is the subject of ${verb('va')} behind the quotation`
  if (earlier === '1') return 'is the subject of the last reporting verb but one'
  if (before === '0') return `somebody else is the subject of ${verb('vb')} before the quotation`
  if (behind === '0') return `somebody else is the subject of ${verb('va')} behind the quotation`
  return 'no reporting verb beside the quotation has a known subject'
}
