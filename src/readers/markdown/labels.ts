import type { Block } from './blocks.js'
import { inserted, splitRuns, textOf } from './runs.js'

/** Fewest labelled paragraphs of a transcript. */
const FEWEST = 3
/** One to six words, the first with a capital, and "of", "the" and initials between them. */
const NAME =
  /^\p{Lu}[\p{L}\p{M}.'’-]*(?: (?:\p{Lu}|of\b|the\b|de\b|van\b|von\b|al-)[\p{L}\p{M}.'’-]*){0,5}(?:,? \([^()]{1,40}\))?$/u
/** Labels that name no speaker. */
const OTHER =
  /^(?:Q|A|Question|Answer|Note|NB|Tip|Warning|Caution|Important|Update|Correction|Example|Summary|Source|Credit|Photo|Date|Time|Place|Location|Where|When|Who|What|Why|How|Read more|See also|Related|TL;DR)s?$/i

/**
 * Encloses in quotation marks what the speakers of a transcript say: "**Jane Doe:** We agree." The paragraphs are at
 * least three, and one speaker has two of them.
 */
export function markTurns(blocks: readonly Block[]): readonly Block[] {
  const counts = new Map<string, number>()
  for (const block of blocks) {
    const label = labelOf(block)
    if (label !== null) counts.set(label, (counts.get(label) ?? 0) + 1)
  }
  const turns = [...counts.values()]
  const isTranscript =
    turns.reduce((sum, count) => sum + count, 0) >= FEWEST && turns.some((count) => count > 1)
  return isTranscript ? blocks.map(markTurn) : blocks
}

function labelOf({ runs, labelled, quotation }: Block): string | null {
  if (labelled === 0 || quotation) return null
  const label = textOf(runs).slice(0, labelled).replace(/\s*:$/, '')
  return NAME.test(label) && !OTHER.test(label) ? label : null
}

function markTurn(block: Block): Block {
  if (labelOf(block) === null) return block
  const text = textOf(block.runs)
  const blanks = /^\s*/.exec(text.slice(block.labelled))?.[0].length ?? 0
  const [label, words] = splitRuns(block.runs, block.labelled + blanks)
  const [first] = words
  const last = words.at(-1)
  if (!first || !last || /["“”„«»]/.test(textOf(words))) return block
  const runs = [...label, inserted('“', first.start), ...words, inserted('”', last.end)]
  return { ...block, runs }
}
