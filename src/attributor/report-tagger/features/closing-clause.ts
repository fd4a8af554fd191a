/** What the clause that closes a sentence looks like (", he said."), and on which side of its start a token is. */

import type { Sentence, Token } from '../../../document/document.js'
import { hashText } from '../../../models/hash.js'
import type { AnnotatedDocument } from '../../annotation/annotated-document.js'
import { CONTENT, WordClass } from '../../syntax/word-class.js'
import { INSIDE } from './quote-states.js'

/** Longest clause, in tokens, that can close a sentence as its attribution. */
const LENGTH = 16

/** Hash of the clause's shape for every token of a sentence that ends in one, 0 for others. */
export function closingClauses(scene: AnnotatedDocument, quotes: Int32Array): Int32Array {
  const closing = new Int32Array(scene.document.tokens.length)
  for (const sentence of scene.document.sentences) mark(scene, quotes, sentence, closing)
  return closing
}

/** “…,” she said / …, according to the report / …, Mr Doe told the BBC. */
function mark(
  { classes, document }: AnnotatedDocument,
  quotes: Int32Array,
  { firstToken, endToken }: Sentence,
  closing: Int32Array,
): void {
  let start = -1
  for (let i = endToken - 1; i > firstToken && endToken - i <= LENGTH && start < 0; i--) {
    const quoted = ((quotes[i] as number) & INSIDE) !== 0
    if (quoted || (classes[i] === ',' && i < endToken - 2)) start = i + 1
  }
  if (start < 0) return
  let shape = ''
  let reports = false
  for (let i = start; i < endToken && shape.length < 6; i++) {
    const wordClass = classes[i] ?? ''
    if (!CONTENT.has(wordClass) || wordClass === shape.at(-1)) continue
    shape += wordClass
    reports ||=
      wordClass === WordClass.ReportingVerb || (document.tokens[i] as Token).lower === 'according'
  }
  if (!reports) return
  const kind = hashText(shape)
  for (let i = firstToken; i < endToken; i++) closing[i] = i < start ? kind : ~kind
}
