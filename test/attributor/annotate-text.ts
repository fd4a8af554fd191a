import { annotate } from '../../src/attributor/annotation/annotate.js'
import type { AnnotatedDocument } from '../../src/attributor/annotation/annotated-document.js'
import type { Mention } from '../../src/attributor/mentions/mention.js'
import type { Range } from '../../src/document/document.js'
import { parseDocument } from '../../src/parser/parse.js'

export const annotateText = (text: string): AnnotatedDocument => annotate(parseDocument(text))

/** The first mention that reads so; the tests name mentions by their words. */
export function mentionOf(scene: AnnotatedDocument, words: string): Mention {
  const found = scene.mentions.find((mention) => textOf(scene, mention) === words)
  if (!found) throw new Error(`no mention reads: ${words}`)
  return found
}

export const textOf = (scene: AnnotatedDocument, { start, end }: Range): string =>
  scene.document.text.slice(start, end)

export const tokensText = (scene: AnnotatedDocument, first: number, end: number): string => {
  const { tokens, text } = scene.document
  return text.slice(tokens[first]?.start, tokens[end - 1]?.end)
}
