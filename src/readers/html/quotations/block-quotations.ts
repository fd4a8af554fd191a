import { wordsIn } from '../content/blocks.js'
import { closesWithMark, type Draft, opensWithMark, quote } from './draft.js'

/** An article that is itself a block quotation, as some sites mark it, quotes nobody. */
const MOST_OF_ARTICLE = 0.5
const MOST_PARAGRAPHS = 12
const DASH = /^\s*(?:[—–―]|--?|~)\s*/
/** A dash and up to eight words at the end of the quoted words. */
const SIGNED = /(?:^|[\s.!?…”"’])([—–―]|--) ?(?=\p{Lu}[^.!?\n]{2,80}$)/u
/** The account and date of an embedded post. */
const ACCOUNT = /\s*\(@[\w.@-]+\).*$|\s*[·|]?\s*@[\w.]+\s.*$/s
const POST_END = /(?:\s*(?:https?:\/\/\S+|pic\.twitter\.com\/\S+|t\.co\/\S+))+\s*$/
/** Elements that quotations don't have. */
const NOT_QUOTED = new Set(['table', 'pre', 'h1', 'h2', 'h3', 'h4', 'h5', 'h6', 'dl', 'li'])

/** Blocks that nobody signs and nothing introduces, from which on they are a style of the page. */
const MOST_UNSIGNED = 5

/** Quotes the words of `<blockquote>` elements, and puts the name of the speaker right after them. */
export function quoteBlocks(drafts: readonly Draft[]): void {
  const all = drafts.reduce((sum, { text }) => sum + wordsIn(text), 0)
  const groups = groupsOf(drafts).filter((group) => {
    const words = group.reduce((sum, { text }) => sum + wordsIn(text), 0)
    return !(words > all * MOST_OF_ARTICLE && all > 60) && group.every(isWords)
  })
  const before = new Map(drafts.map((draft, index) => [draft, drafts[index - 1]]))
  const isUnsigned = (group: readonly Draft[]) =>
    !group.some(isAttribution) &&
    !opensWithMark(group[0]?.text ?? '') &&
    !isIntroduction(before.get(group[0] as Draft))
  const isStyle = groups.filter(isUnsigned).length > MOST_UNSIGNED
  for (const group of groups) if (!isStyle || !isUnsigned(group)) quoteGroup(group)
}

const isIntroduction = (draft: Draft | undefined): boolean => /[:,]$/.test(draft?.text ?? '')

/** Tests whether a paragraph can be quoted: a bold label at its start, a heading or a list says otherwise. */
function isWords({ block, text }: Draft): boolean {
  const [strong] = block?.strong ?? []
  const isLabelled = strong !== undefined && strong.start === 0 && strong.end < text.length / 2
  return !isLabelled && !block?.tags.some((tag) => NOT_QUOTED.has(tag))
}

/** Runs of drafts from one quotation, with a caption that follows in the same figure. */
function groupsOf(drafts: readonly Draft[]): Draft[][] {
  const groups: Draft[][] = []
  let last: Draft | null = null
  for (const draft of drafts) {
    const { block } = draft
    const quotation = block?.quotation ?? null
    const group = groups.at(-1)
    const follows = last !== null && group?.at(-1) === last
    if (quotation) {
      if (follows && last?.block?.quotation === quotation) group?.push(draft)
      else groups.push([draft])
    } else if (follows && block?.figure && block.figure === last?.block?.figure) group?.push(draft)
    last = draft
  }
  return groups
}

function quoteGroup(group: readonly Draft[]): void {
  const at = group.findIndex((draft, index) => index > 0 && isAttribution(draft))
  const words = at < 0 ? group : group.slice(0, at)
  const attribution = at < 0 ? undefined : group[at]
  const first = words[0]
  const last = words.at(-1)
  if (!first || !last || words.length > MOST_PARAGRAPHS || isAttribution(first)) return
  const signed = attribution ? -1 : signatureOf(last)
  const ends = words.map((draft) => (draft === last && signed > 0 ? signed : draft.text.length))
  const hasMarks = opensWithMark(first.text) || words.some(isMostlyMarked)
  const named = attribution !== undefined || signed > 0
  for (const [index, draft] of words.entries()) {
    draft.isDone = true
    const whole = { start: 0, end: endOfWords(draft.text, ends[index] ?? 0) }
    leaveOutAddresses(draft, whole.end, ends[index] ?? 0)
    if (named && index > 0) continueMarks(draft, hasMarks, words[index - 1] as Draft)
    if (hasMarks) continue
    if (!named) quote(draft, whole, { closed: draft === last })
    else quoteTogether(draft, whole, draft === first, draft === last)
  }
  if (signed > 0) sign(last, signed)
  if (attribution) {
    attribution.isDone = true
    attribution.before = ' '
    sign(attribution, 0)
  }
  for (const rest of at < 0 ? [] : group.slice(at + 1)) rest.isDone = true
}

/** Opens the marks at the first paragraph and closes them at the last one. */
function quoteTogether(
  draft: Draft,
  whole: { start: number; end: number },
  opens: boolean,
  closes: boolean,
): void {
  quote(draft, whole, { closed: closes })
  if (opens) return
  const index = draft.inserted.findIndex(({ at, text }) => at === whole.start && text === '“')
  draft.inserted.splice(index, 1)
}

/** Tests whether much of a paragraph stands between marks of its own: it then reports speech as any prose does. */
function isMostlyMarked({ text }: Draft): boolean {
  const marked = text.match(/[“"][^“”"]{20,}[”"]/g) ?? []
  return marked.join('').length > text.length * 0.4
}

/** Joins a paragraph to the one before: a name after the last one belongs to all. */
function continueMarks(draft: Draft, hasMarks: boolean, previous: Draft): void {
  if (hasMarks && closesWithMark(previous.text)) return
  draft.before = ' '
  if (hasMarks && opensWithMark(draft.text)) draft.leftOut.push({ start: 0, end: 1 })
}

/** The end of the words before addresses at the end of a post. */
function endOfWords(text: string, end: number): number {
  const words = text.slice(0, end).trimEnd()
  return Math.max(1, POST_END.exec(words)?.index ?? words.length)
}

function leaveOutAddresses({ text, leftOut }: Draft, from: number, to: number): void {
  if (text.slice(from, to).trim() !== '') leftOut.push({ start: from, end: to })
}

/** Tests whether a paragraph of a quotation names its speaker. */
function isAttribution({ block, text }: Draft): boolean {
  if (wordsIn(text) > 25) return false
  if (DASH.test(text)) return true
  if (!block) return false
  if (block.tags[0] === 'figcaption' || / attribution /.test(block.labels)) return true
  return block.cites.some(({ start, end }) => end - start > text.length * 0.8)
}

/** The offset of the dash before a name at the end of the quoted words; -1 if there is none. */
function signatureOf({ block, text }: Draft): number {
  const [cite] = block?.cites.slice(-1) ?? []
  if (cite && cite.start > 0 && cite.end > text.length - 2) {
    const before = text.slice(0, cite.start).trimEnd()
    return before.replace(/[—–―-]+$/, '').trimEnd().length
  }
  const line = text.lastIndexOf('\n')
  if (line > 0 && DASH.test(text.slice(line + 1))) return line
  const found = SIGNED.exec(text.slice(-120))
  if (!found) return -1
  const start = Math.max(0, text.length - 120) + found.index + found[0].indexOf(found[1] ?? '')
  return text.slice(0, start).trim() === '' ? -1 : start
}

/** Makes a name after the words “— Name”; the account and date of a post are no prose. */
function sign(draft: Draft, from: number): void {
  const { text } = draft
  const rest = text.slice(from)
  const blanks = rest.length - rest.trimStart().length
  const dash = DASH.exec(rest)
  if (!dash)
    draft.inserted.push({ at: from + blanks, text: from > 0 && blanks === 0 ? ' — ' : '— ' })
  const account = ACCOUNT.exec(rest)
  if (account) draft.leftOut.push({ start: from + account.index, end: text.length })
}
