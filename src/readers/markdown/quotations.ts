import type { Block, BlockQuotation } from './blocks.js'
import { inserted, type Run, replaceIn, splitRuns, textOf } from './runs.js'

/** "— Jane Doe, head teacher": the source of a quotation, as its last line. */
const SOURCE = /^(?:[—–―‒]|-{2,3}) ?(?=[\p{Lu}@])[^\n]{2,120}$/u
const ALERT = /^\[![A-Za-z]+\]/
/** Far more block quotations than an article has; the search for repeated ones takes time for each. */
const MOST_SOUGHT = 60

/**
 * Encloses the words of block quotations in quotation marks: one that opens each paragraph, and one that closes the last,
 * as in newspapers. Leaves out block quotations that repeat words of the text (pull quotes) and the titles of alerts.
 */
export function markQuotations(blocks: readonly Block[]): Block[] {
  const repeats = repeatedIn(blocks)
  const marked: Block[] = []
  for (let at = 0; at < blocks.length; ) {
    const block = blocks[at] as Block
    const { quotation } = block
    let end = at + 1
    if (quotation) while (blocks[end]?.quotation === quotation) end++
    const group = blocks.slice(at, end)
    at = end
    if (!quotation) marked.push(block)
    else if (!repeats.has(quotation)) marked.push(...markGroup(group, quotation))
  }
  return marked
}

function markGroup(group: readonly Block[], { isDocument }: BlockQuotation): readonly Block[] {
  const [first] = group
  if (!first) return group
  if (ALERT.test(textOf(first.runs))) return withoutAlertTitle(group)
  if (isDocument) return group
  const words = group.slice(0, -1)
  const last = group.at(-1) as Block
  const [ending, source] = splitSource(last.runs)
  if (ending.length > 0) words.push({ ...last, runs: ending })
  // nothing but a name, or one paragraph that stands in marks
  if (words.length === 0 || hasMarks(words.map(({ runs }) => textOf(runs)))) return group
  const marked = words.map((block, index) => ({
    ...block,
    runs: enclose(block.runs, index === words.length - 1),
    labelled: 0,
  }))
  if (source.length === 0) return marked
  const closing = marked.at(-1)
  if (ending.length === 0 || !closing) return [...marked, { ...last, runs: source }]
  return [...marked.slice(0, -1), { ...closing, runs: [...closing.runs, ...source] }]
}

/** Divides the last paragraph of a quotation before the line that names its source, at the break. */
function splitSource(runs: readonly Run[]): [words: readonly Run[], source: readonly Run[]] {
  const last = runs.findLastIndex(({ isBreak }) => isBreak)
  if (!SOURCE.test(textOf(runs.slice(last + 1)))) return [runs, []]
  return [runs.slice(0, Math.max(last, 0)), runs.slice(Math.max(last, 0))]
}

/** Tests whether the words stand in quotation marks already, in full or up to "…,” she said". */
function hasMarks(paragraphs: readonly string[]): boolean {
  const [first = ''] = paragraphs
  const last = paragraphs.at(-1) ?? ''
  if (!/^\s*["“”„«»'‘]/.test(first)) return false
  return /["”“»«'’]\s*$/.test(last) || /[,.?!…—–-]["”»'’](?!\w)|^\s*["“„«][^"”»]*["”»],/.test(first)
}

function enclose(runs: readonly Run[], closes: boolean): Run[] {
  const start = runs[0]?.start ?? 0
  const end = runs.at(-1)?.end ?? start
  const inner = replaceIn(runs, withSingleMarks)
  return [inserted('“', start), ...inner, ...(closes ? [inserted('”', end)] : [])]
}

const SINGLE: Readonly<Record<string, string>> = {
  '“': '‘',
  '”': '’',
  '„': '‚',
  '«': '‹',
  '»': '›',
}

/** Double quotation marks within a quotation as single ones. */
const withSingleMarks = (text: string): string =>
  text.replace(/["“”„«»]/g, (mark, at: number) => {
    const opens = at === 0 || /[\s([{—–]/.test(text.charAt(at - 1))
    return SINGLE[mark] ?? (opens ? '‘' : '’')
  })

/** "[!NOTE] Back up first." without its title. */
function withoutAlertTitle([first, ...rest]: readonly Block[]): Block[] {
  if (!first) return []
  const title = ALERT.exec(textOf(first.runs))?.[0].length ?? 0
  const [, after] = splitRuns(first.runs, title)
  const from = after.findIndex(({ isBreak }) => !isBreak)
  return from < 0 ? rest : [{ ...first, runs: after.slice(from) }, ...rest]
}

/** Quotations whose words, five or more, the text outside them has too. */
function repeatedIn(blocks: readonly Block[]): ReadonlySet<BlockQuotation> {
  const inside = new Map<BlockQuotation, string>()
  let outside = ''
  for (const { quotation, runs } of blocks) {
    const words = wordsOf(textOf(runs))
    if (quotation) inside.set(quotation, (inside.get(quotation) ?? ' ') + words)
    else outside += words
  }
  const repeated = new Set<BlockQuotation>()
  for (const [quotation, words] of [...inside].slice(0, MOST_SOUGHT))
    if (words.split(' ').length >= 7 && ` ${outside}`.includes(words)) repeated.add(quotation)
  return repeated
}

/** Words in lower case, each with a blank after it. */
const wordsOf = (text: string): string =>
  (text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? []).map((word) => `${word} `).join('')
