/** Closing clause of a sentence (", he said."): its shape, and on which side of its start a token is. */

import type { Sentence, Token } from '../../../document/document.js'
import { hashText } from '../../../models/hash.js'
import type { AnnotatedDocument } from '../../annotation/annotated-document.js'
import { isCueWord } from '../../syntax/according-to.js'
import { CONTENT } from '../../syntax/word-class.js'
import { INSIDE } from './quote-states.js'

/** Longest closing clause, in tokens. */
const LENGTH = 16

/** Returns, for every token, the hash of its sentence's closing clause (inverted from its start on); 0 if there is none. */
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
    reports ||= isCueWord(wordClass, (document.tokens[i] as Token).lower)
  }
  if (!reports) return
  const kind = hashText(shape)
  for (let i = firstToken; i < endToken; i++) closing[i] = i < start ? kind : ~kind
}
