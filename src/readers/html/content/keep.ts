/** Keeps the blocks of the article: what is left of furniture is known by its place, its links, or because it repeats. */
import { wordsOf } from '../page/words.js'
import { type Block, share, wordsIn } from './blocks.js'
import { isCredit } from './credits.js'
import { repeatsText } from './repeats.js'

/** Lines that players, advertisements and links to the rest of the page leave behind. */
const LEFTOVER =
  /^(?:(?:an?\s+)?ad(?:vert(?:s|isements?|ising|orial)?|s)?|story continues(?: below(?: advertisement)?)?|continued? reading.*|read (?:more|next|also|on|full (?:story|article))\b.{0,20}|(?:show|hide|toggle|enlarge|expand|view) (?:caption|image|gallery|this image)|caption|close|image \d+ of.*|skip to (?:main )?content|\d+:\d\d(?: ?\/ ?\d+:\d\d)?|comments?(?: \(\d+\))?|share(?: this.*)?|related(?: \w+)?:?|more (?:on this|stories|from .{1,30}|like this)|listen(?: to this article)?|loading.*|play(?:ing)?(?: video| audio)?|this slideshow requires javascript\.?|media playback is .*|subscribe(?: now)?|sign (?:in|up)|log in|print|e-?mail|facebook|twitter|whatsapp|linkedin|reddit|pinterest|copy link|tags?:?|topics?:?|filed under:?.*|posted in:?.*|source:?|via:?|\[\w+ \w+=.*\]|\[?(?:video|photo|photos|gallery)\]?)$/i
/** The start of an invitation to something else, if a link or an address follows. */
const INVITATION =
  /^(?:\W{0,3})(?:follow|subscribe|sign up|get (?:the|our|your|more|all)|download|click|join|contact|listen|watch|read|see|visit|check out|like us|support|donate|become a|have a (?:tip|story|question)|got a (?:tip|story|question)|do you (?:know|have)|send (?:us|your)|email|e-mail|share|also|related|more|for more|to (?:read|learn|find|see|get|contact|subscribe)|find (?:us|out|more)|stay|want (?:more|to)|if you|you can|don['’]t miss|learn more|explore|enter|buy|order|shop|don['’]t forget|advertisement)\b/i
const LABEL = /^[\p{Lu}][\p{L} ]{2,24}: /u
const ADDRESS = /[\w.+-]{1,40}@[\w-]{1,40}\.\w|(?:^|\s)@\w{2,}|https?:\/\/|www\.\w/
/** Of a person: the author's, as a rule; addresses of pages can be the article's. */
const ACCOUNT = /[\w.+-]{1,40}@[\w-]{1,40}\.\w|(?:^|\s)@\w{2,}/
const RIGHTS = /©|\bcopyright\b|\ball rights reserved\b|\bmay not be (?:published|reproduced)\b/i
/** Ends a sentence, closing marks included. */
const SENTENCE = /[.!?…。！？:;][”’"')\]»]*$/

/** The blocks of the article's text, without its headline. */
export function keepArticle(blocks: readonly Block[], headline: string | null): Block[] {
  const words = blocks.map(({ text }) => wordsOf(text))
  const quoted = new Set(blocks.filter(({ quotation }) => quotation).map(({ figure }) => figure))
  const drop = blocks.map((block) => isFurniture(block, quoted))
  dropRepeated(blocks, words, drop)
  repeatsText(blocks, words).forEach((repeats, index) => {
    if (repeats) drop[index] = true
  })
  dropSignatures(blocks, drop)
  dropOpening(blocks, words, drop, headline === null ? '' : wordsOf(headline))
  dropClosing(blocks, drop)
  dropEmptyHeadings(blocks, drop)
  return blocks.filter((_, index) => !drop[index])
}

const isHeading = ({ tags }: Block): boolean => /^h[1-6]$/.test(tags[0] ?? '')

function isFurniture(block: Block, quoted: ReadonlySet<unknown>): boolean {
  // The caption of a quotation names its speaker.
  if (block.quotation || (block.figure && quoted.has(block.figure))) return false
  const { text, tags } = block
  if (LEFTOVER.test(text)) return true
  if (block.figure && !tags.includes('table')) return true
  if (tags.includes('td') || tags.includes('th')) return false
  const count = wordsIn(text)
  const linked = share(block, block.links)
  if (isHeading(block)) return linked > 0.9 && tags.includes('li')
  if (isCredit(text)) return true
  if (linked > 0.75 && count < 30 && !tags.includes('li'))
    return !SENTENCE.test(text) || count < 6 || LABEL.test(text)
  if (linked > 0.4 && count < 30 && LABEL.test(text)) return true
  return (
    (linked > 0.08 || ADDRESS.test(text)) && count < 60 && INVITATION.test(text) && isApart(block)
  )
}

/** Tests whether a block is unlike running text: emphasized as a whole, mostly a link, or an address. */
function isApart(block: Block): boolean {
  return (
    share(block, block.links) > 0.25 ||
    share(block, block.emphasis) > 0.7 ||
    share(block, block.strong) > 0.7 ||
    ADDRESS.test(block.text)
  )
}

/** The name under a pull quote goes with it. */
function dropSignatures(blocks: readonly Block[], drop: boolean[]): void {
  const dropped = new Set<unknown>()
  blocks.forEach(({ quotation }, index) => {
    if (quotation && drop[index]) dropped.add(quotation)
  })
  blocks.forEach(({ quotation, figure, text }, index) => {
    const of = quotation ?? blocks[index - 1]?.quotation
    const belongs = quotation !== null || (figure !== null && figure === blocks[index - 1]?.figure)
    if (belongs && of && dropped.has(of) && wordsIn(text) <= 12) drop[index] = true
  })
}

const NO_LABELS = new Set(['table', 'dl', 'li'])

/** Labels and credits stand on a page again and again; a text with more such lines is a list or a recipe. */
function dropRepeated(blocks: readonly Block[], words: readonly string[], drop: boolean[]): void {
  const places = new Map<string, number[]>()
  blocks.forEach((block, index) => {
    if (block.quotation || block.links.length > 0 || block.tags.some((tag) => NO_LABELS.has(tag)))
      return
    const key = words[index] ?? ''
    if (key.split(' ').length > 5 || SENTENCE.test(block.text) || isHeading(block)) return
    const known = places.get(key)
    if (known) known.push(index)
    else places.set(key, [index])
  })
  const repeated = [...places.values()].filter(({ length }) => length > 1)
  if (repeated.length > 3) return
  for (const index of repeated.flat()) drop[index] = true
}

/** Between headline and first paragraph stand dates, names, sections and the headline once more. */
function dropOpening(
  blocks: readonly Block[],
  words: readonly string[],
  drop: boolean[],
  headline: string,
): void {
  const first = blocks.findIndex((block, index) => !drop[index] && startsText(block))
  for (let index = 0; index < first && index < 12; index++) {
    const block = blocks[index] as Block
    if (words[index] === headline) drop[index] = true
    if (block.quotation || block.tags.some((tag) => NO_LABELS.has(tag)) || isHeading(block))
      continue
    drop[index] = true
  }
  const again = words.findIndex((key, index) => index < 3 && key === headline)
  if (again >= 0) drop[again] = true
}

/** Tests whether a block can be the first of the text: a sentence, or some words without a date. */
function startsText(block: Block): boolean {
  const count = wordsIn(block.text)
  if (block.quotation || share(block, block.links) > 0.6) return false
  if (isHeading(block)) return false
  if (SENTENCE.test(block.text)) return count > 4 && !/^by /i.test(block.text)
  return count > 20 || (count > 6 && !/\d|^by /i.test(block.text))
}

/** Titles of what follows an article. */
const AFTERWORD =
  /^(?:about (?:the )?(?:authors?|writers?|us)|(?:media|press) contacts?|contacts?|notes? (?:to|for) editors?|related (?:articles|stories|posts|topics|news|content|links|coverage|reading)|see also|read more|more (?:from|on|in|stories)\b.*|recommended(?: for you)?|you (?:may|might) also.*|share this.*|tags|topics|filed under.*|comments|leave a.*|what do you think.*|tell us what.*|sign up.*|subscribe.*)\W*$/i

/** After the last paragraph stand authors, rights, and invitations. */
function dropClosing(blocks: readonly Block[], drop: boolean[]): void {
  const from = Math.floor(blocks.length * 0.6)
  for (let index = Math.max(1, from); index < blocks.length; index++) {
    const block = blocks[index] as Block
    const isTitle = isHeading(block) || share(block, block.strong) > 0.95
    if (block.quotation || !isTitle || !AFTERWORD.test(block.text)) continue
    // Prose after it, more than a note's worth, belongs to the article.
    const rest = blocks
      .slice(index + 1)
      .filter((other, at) => !drop[index + 1 + at] && wordsIn(other.text) > 15)
    if (rest.length <= 3) drop.fill(true, index)
    else drop[index] = true
    break
  }
  const scraps: number[] = []
  for (let index = blocks.length - 1; index > 0; index--) {
    const block = blocks[index] as Block
    if (drop[index]) continue
    if (block.quotation || block.tags.includes('table')) break
    if (isClosing(block)) drop[index] = true
    else if (isScrap(block)) scraps.push(index)
    else break
  }
  // Many short lines are a list of the article: addresses, prices, results.
  if (scraps.length <= 3) for (const index of scraps) drop[index] = true
}

function isClosing(block: Block): boolean {
  const { text } = block
  const count = wordsIn(text)
  if (isHeading(block)) return true
  if (RIGHTS.test(text) && count < 60) return true
  if (ACCOUNT.test(text) && count < 40) return true
  if (share(block, block.emphasis) > 0.9 && (block.links.length > 0 || count < 40)) return true
  if (share(block, block.links) > 0.5) return true
  if (count < 40 && block.links.length > 0 && INVITATION.test(text)) return true
  return false
}

const isScrap = (block: Block): boolean =>
  wordsIn(block.text) < 12 && !SENTENCE.test(block.text) && !block.tags.includes('li')

/** A heading without a block below it is the title of a list that was left out. */
function dropEmptyHeadings(blocks: readonly Block[], drop: boolean[]): void {
  let followed = false
  let below = false
  for (let index = blocks.length - 1; index >= 0; index--) {
    const block = blocks[index] as Block
    if (drop[index]) {
      below = true
      continue
    }
    if (!isHeading(block)) followed = true
    else if (!followed && below) drop[index] = true
    else followed = false
    below = false
  }
}
