import type { Article } from '../../../document/article.js'
import { quoteBlocks } from './block-quotations.js'
import { quoteDefinitions } from './definitions.js'
import type { Draft } from './draft.js'
import { quoteInline } from './inline.js'
import { quoteAnswers } from './interview.js'
import { nameSections } from './speaker-sections.js'
import { quoteTurns } from './turns.js'

/** Inserts quotation marks and names where only the markup says who is quoted. */
export function quoteDrafts(
  drafts: readonly Draft[],
  { headline, standfirst, byline }: Article,
): void {
  quoteBlocks(drafts)
  quoteDefinitions(drafts)
  quoteTurns(drafts)
  nameSections(drafts)
  quoteAnswers(drafts, `${headline ?? ''}\n${standfirst ?? ''}`, byline)
  for (const draft of drafts) if (!draft.isDone) quoteInline(draft)
}
