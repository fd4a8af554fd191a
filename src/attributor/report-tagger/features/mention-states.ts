/** Hashed features of mentions: where they begin and end, and which are next to a reporting verb. */

import { hashText } from '../../../models/hash.js'
import type { AnnotatedDocument } from '../../annotation/annotated-document.js'
import type { Mention } from '../../mentions/mention.js'
import { classSet, VERBAL, WordClass } from '../../syntax/word-class.js'

/** Items allowed between a mention and its verb. */
const BEFORE_VERB = classSet(',', WordClass.Adverb, WordClass.Auxiliary, WordClass.QuotationMark)
/** Classes before a mention that indicate its role in the clause. */
const INFORMATIVE_BEFORE = classSet(
  WordClass.ReportingVerb,
  WordClass.Preposition,
  WordClass.QuotationMark,
  WordClass.Edge,
  ',',
  WordClass.Conjunction,
)

/** Features of the longest mention over each token, as hashes. */
export interface MentionStates {
  /** Type and kind of the mention and whether the token begins or ends it; 0 outside mentions. */
  readonly place: Int32Array
  /** 1 at the last token of a mention with its apposition, else 0. */
  readonly fullEnd: Uint8Array
  /** Verb after the mention and class before it, on all its tokens; 0 outside mentions. */
  readonly verb: Int32Array
}

/** Computes the features of the mentions of a document, by token. */
export function mentionStates(scene: AnnotatedDocument): MentionStates {
  const { document, mentions } = scene
  const size = document.tokens.length
  const place = new Int32Array(size)
  const fullEnd = new Uint8Array(size)
  const verb = new Int32Array(size)
  const length = new Int32Array(size)
  for (const mention of mentions) {
    const { firstToken, endToken } = mention
    const own = endToken - firstToken
    const kind = `${mention.type}/${mention.kind ?? '?'}${mention.possessive ? '/p' : ''}`
    const beside = hashText(verbBeside(scene, mention))
    for (let i = firstToken; i < endToken; i++) {
      if ((length[i] as number) >= own) continue
      length[i] = own
      const edge = `${i === firstToken ? 'b' : ''}${i === endToken - 1 ? 'e' : ''}`
      place[i] = hashText(`${kind}/${edge}`)
      verb[i] = beside
    }
    if (mention.fullEndToken > firstToken) fullEnd[mention.fullEndToken - 1] = 1
  }
  return { place, fullEnd, verb }
}

/** "Doe, the minister, has said": ">V"; "said Doe": "<V"; a comma is part of the result. */
function verbBeside({ classes, document }: AnnotatedDocument, mention: Mention): string {
  const sentence = document.sentences[mention.sentence]
  const limit = sentence?.endToken ?? mention.endToken
  let i = mention.fullEndToken
  let comma = ''
  while (i < limit && BEFORE_VERB.has(classes[i])) {
    if (classes[i] === ',') comma = ','
    i++
  }
  const after = i < limit ? (classes[i] ?? '') : ''
  const first = sentence?.firstToken ?? 0
  const before = mention.firstToken > first ? (classes[mention.firstToken - 1] ?? '') : '^'
  return `${VERBAL.has(after) ? `${comma}>${after}` : ''}${INFORMATIVE_BEFORE.has(before) ? `<${before}` : ''}`
}
