import type { Document, Paragraph, Sentence, Token } from './document.js'
import { splitParagraphs } from './paragraphs.js'
import { findQuotedSpans, type PlacedMark } from './quoted-spans.js'
import { coveredBy, splitSentences, type TokenView } from './sentences.js'
import { Tokenizer } from './tokens.js'

/**
 * Parses a text into paragraphs, sentences, tokens and quoted spans.
 *
 * Pure, never throws, and takes time linear in the length of any text.
 */
export function parseDocument(text: string): Document {
  const ranges = splitParagraphs(text)
  const quotations = findQuotedSpans(text, ranges)
  const tokenizer = new Tokenizer(text, quotations.marks)
  const roles = new Map<number, PlacedMark['role']>()
  for (const mark of quotations.marks) roles.set(mark.start, mark.role)
  const { tokens: raw } = tokenizer
  const view: TokenView = {
    text,
    tokens: raw,
    roleOf: (index) => {
      const token = raw[index]
      return token?.kind === 'mark' ? (roles.get(token.start) ?? 'neither') : null
    },
  }

  const tokens: Token[] = []
  const sentences: Sentence[] = []
  const paragraphs: Paragraph[] = []
  for (const range of ranges) {
    const first = raw.length
    tokenizer.read(range)
    const firstSentence = sentences.length
    for (const found of splitSentences(view, { first, end: raw.length })) {
      const sentence = sentences.length
      for (let at = found.first; at < found.end; at++) tokens.push({ ...(raw[at] as Token), sentence })
      sentences.push({
        ...coveredBy(raw, found),
        paragraph: paragraphs.length,
        firstToken: found.first,
        endToken: found.end,
      })
    }
    paragraphs.push({ ...range, firstSentence, endSentence: sentences.length })
  }
  return { text, paragraphs, sentences, tokens, quotedSpans: quotations.spans }
}
