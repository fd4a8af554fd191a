/**
 * Converts the typography of an annotated article.
 *
 * - `british`: ‘outer “inner” marks’. Apostrophes stay curly or straight.
 * - `britishStraight`: 'outer "inner" marks', with straight apostrophes.
 * - `straight`: every mark stays double or single and becomes straight, as do apostrophes.
 *
 * In the first two, a mark is single at even depths and double at odd ones, whatever it was before (" ", “ ” or '' '').
 * A curly mark keeps its direction, even if the article has it wrong, so that the new text is not easier than the old
 * one; a straight mark gets its direction from its side.
 *
 * Two signs '' become one, which shifts the text after them: source, cue, content and quoted spans are mapped, and names
 * that contain marks (a nickname) are changed as in the text.
 */
import type { GoldArticle, GoldSpeaker, Pair } from '../../src/score/gold.js'
import { findMarkSigns, type MarkSign } from './mark-signs.js'
import { type Replacement, replaceParts } from './replace.js'

export type Typography = 'british' | 'britishStraight' | 'straight'

/** Curly apostrophes and unpaired marks. */
const CURLY_REST = /[‘’“”]/g

export function withTypography(article: GoldArticle, typography: Typography): GoldArticle {
  const { text } = article
  const signs = findMarkSigns(article)
  const replacements = signs.map(
    (sign): Replacement => ({
      start: sign.start,
      end: sign.end,
      by: printed(text.slice(sign.start, sign.end), sign, typography),
    }),
  )
  if (typography !== 'british') {
    const starts = new Set(signs.flatMap(({ start, end }) => [start, end - 1]))
    for (const { index, 0: sign } of text.matchAll(CURLY_REST)) {
      if (!starts.has(index))
        replacements.push({ start: index, end: index + 1, by: straightOf(sign) })
    }
    replacements.sort((a, b) => a.start - b.start)
  }
  const replaced = replaceParts(text, replacements)
  const move = ([start, end]: Pair): [number, number] => [
    replaced.offset(start),
    replaced.offset(end),
  ]
  const forms = (name: string): string[] => {
    const found: string[] = []
    for (let at = text.indexOf(name); at >= 0; at = text.indexOf(name, at + name.length))
      found.push(replaced.text.slice(...move([at, at + name.length])))
    return found.length > 0 ? [...new Set(found)] : [name]
  }
  return {
    ...article,
    text: replaced.text,
    attributions: article.attributions.map(({ source, cue, content }) => ({
      source: source.map(move),
      cue: cue.map(move),
      content: content.map(move),
    })),
    quoted: article.quoted.map((quoted) => {
      const [start, end] = move([quoted.start, quoted.end])
      return { ...quoted, start, end }
    }),
    ...(article.speakers && { speakers: article.speakers.map((one) => renamed(one, forms)) }),
  }
}

function renamed(speaker: GoldSpeaker, forms: (name: string) => string[]): GoldSpeaker {
  const [name = speaker.name, ...others] = forms(speaker.name)
  return { ...speaker, name, aliases: [...others, ...speaker.aliases.flatMap(forms)] }
}

function printed(sign: string, { side, depth }: MarkSign, typography: Typography): string {
  if (typography === 'straight') return straightOf(sign)
  const single = depth % 2 === 0
  if (typography === 'britishStraight') return single ? "'" : '"'
  const opens = /[“‘]/.test(sign) || (side === 'opens' && !/[”’]/.test(sign))
  if (single) return opens ? '‘' : '’'
  return opens ? '“' : '”'
}

/** Two single signs count as a double mark. */
const straightOf = (sign: string): string => (sign.length > 1 || /["“”„]/.test(sign) ? '"' : "'")
