/** Grammatical relation of a mention to a verb or preposition. The values are part of the learnt feature names. */
export const GrammaticalRelation = {
  /** "Jane Doe said": of a reporting verb. */
  Subject: 'subj',
  /** "Jane Doe left": of another verb. */
  OtherSubject: 'vsubj',
  /** "Families were told". */
  PassiveSubject: 'passive',
  /** “…,” said Jane Doe. */
  InvertedSubject: 'inv',
  /** "told Jane Doe". */
  Object: 'obj',
  /** "according to Jane Doe". */
  PrepositionObject: 'prep',
  None: 'none',
} as const

/** Material between a subject and its verb: nothing, an auxiliary, a clause in commas, a participle clause. */
export const SubjectGap = { None: '', Auxiliary: 'A', Clause: ',', Participle: 'P' } as const
export type SubjectGap = (typeof SubjectGap)[keyof typeof SubjectGap]

type Names = typeof GrammaticalRelation

export type GrammaticalRelation =
  | `${Names['Subject'] | Names['OtherSubject']}${SubjectGap}`
  | Names['PassiveSubject' | 'InvertedSubject' | 'Object' | 'None']
  | `${Names['PrepositionObject']}:${string}`
