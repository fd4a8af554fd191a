/**
 * Typographic variants of the training articles, so that the ranker does not learn one country's typography: a comma or
 * full stop outside the closing mark (Britain, India, Australia), or one paragraph per sentence (tabloids, the web). The
 * length of the text does not change; only the ends of quoted spans move.
 */
import { parseDocument } from '../../src/parser/parse.js'
import type { GoldArticle } from '../corpus.js'

/** “…,” he said → “…”, he said */
export function withOuterPunctuation(article: GoldArticle): GoldArticle {
  const chars = [...article.text.split('')]
  const quoted = article.quoted.map((span) => {
    const mark = chars[span.end]
    const sign = chars[span.end - 1]
    if (
      mark === undefined ||
      !/["”’']/.test(mark) ||
      !/[,.]/.test(sign ?? '') ||
      chars[span.end + 1] === mark
    )
      return span
    chars[span.end - 1] = mark
    chars[span.end] = sign as string
    return { ...span, end: span.end - 1 }
  })
  return { ...article, text: chars.join(''), quoted }
}

/** Starts a new paragraph at each sentence outside quotations. */
export function withShortParagraphs(article: GoldArticle): GoldArticle {
  const chars = article.text.split('')
  const document = parseDocument(article.text)
  const outer = document.quotedSpans.filter((span) => span.depth === 0)
  document.sentences.forEach((sentence, i) => {
    const previous = document.sentences[i - 1]
    if (!previous || previous.paragraph !== sentence.paragraph) return
    const inside = outer.some(
      (span) => span.open.start < sentence.start && sentence.start < span.close.end,
    )
    if (!inside && chars[sentence.start - 1] === ' ') chars[sentence.start - 1] = '\n'
  })
  return { ...article, text: chars.join('') }
}

/** Joins all paragraphs, as in corpora that have lost the line breaks. */
export function withOneParagraph(article: GoldArticle): GoldArticle {
  return { ...article, text: article.text.replace(/[\r\n]/g, ' ') }
}
