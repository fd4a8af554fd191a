import { annotate } from '../../src/attributor/annotation/annotate.js'
import type { AnnotatedDocument } from '../../src/attributor/annotation/annotated-document.js'
import type { Mention } from '../../src/attributor/mentions/mention.js'
import type { Range } from '../../src/document/document.js'
import { parseDocument } from '../../src/parser/parse.js'

export const annotateText = (text: string): AnnotatedDocument => annotate(parseDocument(text))

/** Returns the first mention with these words. */
export function mentionOf(scene: AnnotatedDocument, words: string): Mention {
  const found = scene.mentions.find((mention) => textOf(scene, mention) === words)
  if (!found) throw new Error(`no such mention: ${words}`)
  return found
}

export const textOf = (scene: AnnotatedDocument, { start, end }: Range): string =>
  scene.document.text.slice(start, end)

export const tokensText = (scene: AnnotatedDocument, first: number, end: number): string => {
  const { tokens, text } = scene.document
  return text.slice(tokens[first]?.start, tokens[end - 1]?.end)
}
