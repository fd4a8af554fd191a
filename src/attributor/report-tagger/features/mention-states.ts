/** Where the mentions of possible sources begin and end, and which are the subject of a reporting verb, as hashes. */

import { hashText } from '../../../models/hash.js'
import type { AnnotatedDocument } from '../../annotation/annotated-document.js'
import type { Mention } from '../../mentions/mention.js'
import { classSet, VERBAL, WordClass } from '../../syntax/word-class.js'

/** What may stand between a mention and its verb. */
const BEFORE_VERB = classSet(',', WordClass.Adverb, WordClass.Auxiliary, WordClass.QuotationMark)
/** Classes before a mention that say what it is in its clause. */
const TELLING_BEFORE = classSet(
  WordClass.ReportingVerb,
  WordClass.Preposition,
  WordClass.QuotationMark,
  WordClass.Edge,
  ',',
  WordClass.Conjunction,
)

export interface MentionStates {
  /** Of the longest mention over a token: type, kind and whether the token begins or ends it; 0 outside. */
  readonly place: Int32Array
  /** 1 where a mention with its apposition ends, else 0. */
  readonly fullEnd: Uint8Array
  /** On all tokens of a mention: what verb stands behind or before it; 0 where none does. */
  readonly verb: Int32Array
}

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

/** "Doe, the minister, has said": ">V"; "said Doe": "<V"; with commas and other verbs told apart. */
function verbBeside({ classes, document }: AnnotatedDocument, mention: Mention): string {
  const sentence = document.sentences[mention.sentence]
  const limit = sentence?.endToken ?? mention.endToken
  let i = mention.fullEndToken
  let comma = ''
  while (i < limit && BEFORE_VERB.has(classes[i])) {
    if (classes[i] === ',') comma = ','
    i++
  }
  const behind = i < limit ? (classes[i] ?? '') : ''
  const first = sentence?.firstToken ?? 0
  const before = mention.firstToken > first ? (classes[mention.firstToken - 1] ?? '') : '^'
  return `${VERBAL.has(behind) ? `${comma}>${behind}` : ''}${TELLING_BEFORE.has(before) ? `<${before}` : ''}`
}
