import type { Quote, Span } from '../../extraction/records.js'

/** Shown where the article interrupts the words, as a cue does. */
const BREAK = ' … '

/** Characters that may enclose quoted words. */
const MARK = /["'`´‘’‚‛“”„‟«»‹›「」『』＂＇]/gu
const MARK_BEFORE = /["'`´‘’‚‛“”„‟«»‹›「」『』＂＇]\s*$/u
const MARK_AFTER = /^\s*["'`´‘’‚‛“”„‟«»‹›「」『』＂＇]/u

/** "that" before a reported clause, which `text` leaves out. */
const CONJUNCTION = /^(?:that,?\s+)?$/i

/** Words that are either verbatim or not. */
interface Piece {
  readonly words: string
  readonly verbatim: boolean
}

/**
 * The words of a quote for readers, who must not take two parts for one sentence: verbatim words stand in “ ”, whatever
 * marks the article has, and an ellipsis stands where the article interrupts them.
 *
 * `“Fine,” she said. “Go.”` → `“Fine” … “Go.”`. A comma before the closing mark that ends a part belongs to the cue, and
 * is left out. A quotation that runs over several paragraphs is not interrupted.
 *
 * @param article the text that the offsets refer to
 */
export function shownWords({ type, text, content, quoted }: Quote, article: string): string {
  const joined = content.map((part) => part.text).join(' ')
  const lead = joined.slice(0, Math.max(0, joined.length - text.length))
  const isJoined = lead + text === joined && CONJUNCTION.test(lead)
  // the spans of Markdown hold markup, which the text does not
  if (!isJoined && lettersOf(text) !== lettersOf(joined)) {
    return type === 'direct' ? `“${text}”` : text
  }
  const clean = isJoined ? (words: string) => words : withoutMarkup
  let next = 0
  const parts = content.map((part, index) => {
    const inside: Span[] = []
    for (let one = quoted[next]; one && one.end <= part.end; one = quoted[++next]) inside.push(one)
    return piecesOf(part, inside, index === 0 && isJoined ? lead.length : 0).map(
      ({ words, verbatim }) => ({ words: clean(words), verbatim }),
    )
  })
  const joints = content.slice(1).map((part, index) => {
    const isVerbatim = parts[index]?.at(-1)?.verbatim && parts[index + 1]?.[0]?.verbatim
    return jointOf(article.slice(content[index]?.end, part.start), isVerbatim === true)
  })
  return show(parts, joints)
}

const lettersOf = (text: string): string => text.replace(/[^\p{L}\p{M}\p{N}]+/gu, '')

/** Drops the signs of emphasis, code, escapes and quoted blocks. */
const withoutMarkup = (words: string): string => words.replace(/[*_~`\\]|^[ \t]*>[ \t]?/gm, '')

/** Cuts a part into quoted words and those around them, without the marks between the two. */
function piecesOf(part: Span, quoted: readonly Span[], skipped: number): Piece[] {
  const pieces: Piece[] = []
  let from = part.start + skipped
  const textUpTo = (end: number) => part.text.slice(from - part.start, end - part.start)
  for (const { start, end, text } of quoted) {
    if (start < from) continue
    const before = pieces.length > 0 ? textUpTo(start).replace(MARK_AFTER, '') : textUpTo(start)
    pieces.push({ words: before.replace(MARK_BEFORE, ''), verbatim: false })
    pieces.push({ words: text, verbatim: true })
    from = end
  }
  const rest = textUpTo(part.end)
  pieces.push({ words: pieces.length > 0 ? rest.replace(MARK_AFTER, '') : rest, verbatim: false })
  return pieces.filter(({ words }) => words !== '')
}

/** What stands between two parts: a break, a blank, or nothing that ends the quotation ("one quotation"). */
type Joint = 'break' | 'blank' | 'continued'

/** @param gap the article's text between the parts */
function jointOf(gap: string, verbatim: boolean): Joint {
  // ">" begins each line of a quoted block in Markdown
  if (/[^\s>\uFEFF]/u.test(gap.replace(MARK, ''))) return 'break'
  // “A ⏎ “B”: the mark opens a paragraph that continues; “A” “B”: two quotations
  return verbatim && (gap.match(MARK)?.length ?? 0) < 2 ? 'continued' : 'blank'
}

function show(parts: readonly Piece[][], joints: readonly Joint[]): string {
  const shown = parts.map((pieces, index) => {
    const isContinued = joints[index] === 'continued'
    const continues = joints[index - 1] === 'continued'
    return pieces
      .map(({ words, verbatim }, place) => {
        if (!verbatim) return words
        const isLast = place === pieces.length - 1
        const ending = isLast && !isContinued ? words.replace(/,\s*$/, '') : words
        const opening = place === 0 && continues ? '' : '“'
        return `${opening}${ending}${isLast && isContinued ? '' : '”'}`
      })
      .join('')
  })
  return shown
    .map((words, index) => (index === 0 ? words : between(joints[index - 1]) + words))
    .join('')
}

const between = (joint: Joint | undefined) => (joint === 'break' ? BREAK : ' ')
