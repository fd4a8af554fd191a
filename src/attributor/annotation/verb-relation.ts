/** Grammatical relation of a mention to the verbs around it. */

import { PartOfSpeech } from '../../pos-tagger/word/part-of-speech.js'
import type { CollapsedParagraph } from '../syntax/collapsed-paragraph.js'
import { classSet, WordClass } from '../syntax/word-class.js'
import type { AnnotatedDocument } from './annotated-document.js'
import { GrammaticalRelation, SubjectGap } from './grammatical-relation.js'
import { classAt, lowerAt, partOfSpeechAt, verbAt } from './item-words.js'
import { FORMS_OF_BE, opensClause } from './subjects.js'

/** Items that end a participle clause. */
const CLAUSE_BOUNDARIES = classSet(
  WordClass.Quotation,
  WordClass.Relative,
  WordClass.Pronoun,
  WordClass.Conjunction,
  ',',
  ';',
  ':',
)

/** "Families were told": the subject is an addressee, unlike that of "was quoted" or "was heard". */
const isPassive = (auxiliary: string, verb: string): boolean =>
  FORMS_OF_BE.has(auxiliary) &&
  /(?:ed|told|written|known|seen)$/.test(verb) &&
  !/^(?:quoted|reported|recorded|overheard)$/.test(verb)

/** A mention's relation to the nearest verb or preposition. */
export interface Relation {
  readonly name: GrammaticalRelation
  /** Lower-case verb, a reporting verb in its base form; "" if there is none. */
  readonly verb: string
  /** Item of the verb or preposition; -1 if there is none. */
  readonly at: number
}

/** @param first first item of the mention; `end`: the item after its last */
export function relationOf(
  scene: AnnotatedDocument,
  outline: CollapsedParagraph,
  first: number,
  end: number,
): Relation {
  // after a verb: "said Jane Doe"
  let left = first - 1
  if (classAt(outline, left) === WordClass.Adverb) left--
  const sameLeft = outline.items[left]?.sentence === outline.items[first]?.sentence
  const clause = opensClause(outline, left, classAt(outline, end))
  if (sameLeft && classAt(outline, left) === WordClass.ReportingVerb && !clause) {
    const beforeVerb = classAt(outline, left - 1)
    const fronted =
      beforeVerb === WordClass.Quotation ||
      beforeVerb === ',' ||
      beforeVerb === WordClass.Edge ||
      beforeVerb === WordClass.QuotationMark ||
      left === 0
    return {
      name: fronted ? GrammaticalRelation.InvertedSubject : GrammaticalRelation.Object,
      verb: verbAt(scene, outline, left),
      at: left,
    }
  }
  // before a verb, possibly with adverbs, auxiliaries and a clause in commas in between
  let i = end
  let skipped: SubjectGap = SubjectGap.None
  let commas = 0
  for (let n = 0; n < 18; n++, i++) {
    const item = outline.items[i]
    if (!item || item.sentence !== outline.items[first]?.sentence) break
    const { wordClass } = item
    if (wordClass === WordClass.ReportingVerb) {
      const passive = isPassive(lowerAt(scene, outline, i - 1), lowerAt(scene, outline, i))
      return {
        name: passive
          ? GrammaticalRelation.PassiveSubject
          : `${GrammaticalRelation.Subject}${skipped}`,
        verb: verbAt(scene, outline, i),
        at: i,
      }
    }
    if (wordClass === WordClass.Verb && commas === 0 && skipped === SubjectGap.None) {
      const main = verbAfterParticiple(scene, outline, i)
      if (main >= 0)
        return {
          name: `${GrammaticalRelation.Subject}${SubjectGap.Participle}`,
          verb: verbAt(scene, outline, main),
          at: main,
        }
    }
    if (wordClass === WordClass.Verb && commas !== 1)
      return {
        name: `${GrammaticalRelation.OtherSubject}${skipped}`,
        verb: lowerAt(scene, outline, i),
        at: i,
      }
    if (wordClass === WordClass.Auxiliary) {
      skipped = SubjectGap.Auxiliary
      continue
    }
    if (wordClass === WordClass.Adverb) continue
    if (wordClass === ',') {
      commas++
      if (commas === 1) skipped = SubjectGap.Clause
      if (commas > 2) break
      continue
    }
    if (commas === 1) continue // inside the clause
    break
  }
  if (sameLeft && classAt(outline, first - 1) === WordClass.Preposition) {
    const p = lowerAt(scene, outline, first - 1)
    const p2 = lowerAt(scene, outline, first - 2)
    return {
      name: `${GrammaticalRelation.PrepositionObject}:${p2 === 'according' || p2 === 'words' || p2 === 'view' ? `${p2} ` : ''}${p}`,
      verb: '',
      at: first - 1,
    }
  }
  return { name: GrammaticalRelation.None, verb: '', at: -1 }
}

const PARTICIPLES = new Set<number>([PartOfSpeech.Gerund, PartOfSpeech.Participle])

/** Longest participle clause, in items. */
const LONGEST_CLAUSE = 12

/** Finds the reporting verb after a participle clause: "residents living near the bridge | said"; -1 if there is none. */
function verbAfterParticiple(
  scene: AnnotatedDocument,
  outline: CollapsedParagraph,
  participle: number,
): number {
  if (!PARTICIPLES.has(partOfSpeechAt(scene, outline, participle))) return -1
  const sentence = outline.items[participle]?.sentence
  for (let i = participle + 1; i < participle + LONGEST_CLAUSE; i++) {
    const item = outline.items[i]
    if (!item || item.sentence !== sentence || CLAUSE_BOUNDARIES.has(item.wordClass)) return -1
    if (partOfSpeechAt(scene, outline, i) === PartOfSpeech.Finite)
      return item.wordClass === WordClass.ReportingVerb ? i : -1
  }
  return -1
}
