import type { Document, Paragraph, Sentence } from '../document/document.js'
import { splitParagraphs } from './layout/paragraphs.js'
import { findQuotedSpans } from './quotation-marks/quoted-spans.js'
import { coveredBy, splitSentences } from './sentences/split-sentences.js'
import { type DraftToken, Tokenizer } from './tokens/tokenizer.js'

/**
 * Parses a text into paragraphs, sentences, tokens and quoted spans.
 *
 * Pure; never throws; linear in the length of the text.
 */
export function parseDocument(text: string): Document {
  const ranges = splitParagraphs(text)
  const quotations = findQuotedSpans(text, ranges)
  const tokenizer = new Tokenizer(text, quotations.marks)
  const { tokens } = tokenizer
  const sentences: Sentence[] = []
  const paragraphs: Paragraph[] = []
  for (const range of ranges) {
    const firstSentence = sentences.length
    const first = tokens.length
    tokenizer.read(range)
    for (const found of splitSentences(tokenizer, { first, end: tokens.length })) {
      for (let at = found.first; at < found.end; at++)
        (tokens[at] as DraftToken).sentence = sentences.length
      const { start, end } = coveredBy(tokens, found)
      const { first: firstToken, end: endToken } = found
      sentences.push({ start, end, paragraph: paragraphs.length, firstToken, endToken })
    }
    const { start, end } = range
    paragraphs.push({ start, end, firstSentence, endSentence: sentences.length })
  }
  return { text, paragraphs, sentences, tokens, quotedSpans: quotations.spans }
}
