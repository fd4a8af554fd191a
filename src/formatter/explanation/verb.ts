/** Relations of a mention to verbs (`subj:say`, `inv`), and the subjects of the verbs nearest to a quotation. */
import {
  GrammaticalRelation,
  SubjectGap,
} from '../../attributor/annotation/grammatical-relation.js'
import { namedValue } from './named-parts.js'

/** Term for a verb that the feature does not name; `reasonsOf` may replace it with the verb. */
export const someVerb = 'the reporting verb'

const verbTerm = (verb: string): string => (verb === '' ? someVerb : `“${verb}”`)

const isSubject = (name: string, relation: string): boolean =>
  Object.values(SubjectGap).some((gap) => name === relation + gap)

/**
 * Describes the grammatical relation of a mention.
 *
 * @param relation a `GrammaticalRelation`, with or without its verb: `subj:say`
 * @param where position of the mention: "before the quotation"
 */
export function relationTerm(relation: string, where: string): string | null {
  const colon = relation.indexOf(':')
  const name = colon < 0 ? relation : relation.slice(0, colon)
  const verb = colon < 0 ? '' : relation.slice(colon + 1)
  if (name === GrammaticalRelation.InvertedSubject) return `follows ${verbTerm(verb)} ${where}`
  if (name === GrammaticalRelation.Object) return `is the object of ${verbTerm(verb)} ${where}`
  if (name === GrammaticalRelation.PassiveSubject)
    return `is the subject of ${verbTerm(verb)} in the passive ${where}`
  if (name === GrammaticalRelation.PrepositionObject)
    return verb === '' ? null : `follows “${verb}” ${where}`
  if (name === GrammaticalRelation.None) return `is not attached to a verb, ${where}`
  if (isSubject(name, GrammaticalRelation.Subject))
    return `is the subject of ${verbTerm(verb)} ${where}`
  if (isSubject(name, GrammaticalRelation.OtherSubject))
    return `is the subject of ${verb === '' ? 'another verb' : `“${verb}”`} ${where}`
  return null
}

/**
 * Describes `s=1-0|…`: the subjects of the verb before the quotation, of the one before that, and of the one after the
 * quotation. 1: this mention, 0: another, -: unknown.
 */
export function subjectTerm(values: readonly string[]): string | null {
  const [before, earlier, after] = values[0] ?? ''
  if (!before || !earlier || !after) return null
  const verb = (key: string) => verbTerm(namedValue(values, key))
  if (before === '1' && after === '1')
    return 'is the subject of the reporting verbs before and after the quotation'
  if (before === '1') return `is the subject of ${verb('vb')} before the quotation`
  if (after === '1') return `is the subject of ${verb('va')} after the quotation`
  if (earlier === '1') return 'is the subject of the second-last reporting verb'
  if (before === '0') return `another mention is the subject of ${verb('vb')} before the quotation`
  if (after === '0') return `another mention is the subject of ${verb('va')} after the quotation`
  return 'no reporting verb next to the quotation has a known subject'
}
