import { type Block, share, wordsIn } from '../content/blocks.js'
import { likeness, wordsOf } from '../page/words.js'
import { type Head, metaOf } from './head.js'
import type { LinkedData } from './linked-data.js'

/** Names of a summary. */
const NAMED =
  / (?:standfirst|stand first|dek|deck|sub ?titles?|sub ?heads?|sub ?headlines?|sub ?headings?|sub ?line|sub ?hed|strap ?lines?|strap|tag ?line|rubric) /
/** Names that sites also give to the first paragraph. */
const VAGUE =
  / (?:\w*summary|excerpt|abstract|teaser ?text|description|\w*intro|introduction|lede|lead|leadin|preamble|ingress|sell|blurb|synopsis) /
const NOT_NAMED =
  / (?:\w*captions?|\w*credits?|byline\w*|author\w*|date\w*|time\w*|breadcrumb\w*|speakable|share\w*|related\w*|promo\w*|nav|menu|video\w*|player) /
const MOST_WORDS = 80
/** Blocks between the headline and its summary: section, date, authors, sharing. */
const FARTHEST = 25

/**
 * The summary shown between the headline and the first paragraph; null if the page shows none.
 *
 * @param blocks all blocks of the page
 * @param place index of the headline in `blocks`; -1 if it isn't shown
 * @param first index of the first paragraph of the article; -1 if unknown
 */
export function standfirstOf(
  blocks: readonly Block[],
  place: number,
  first: number,
  head: Head,
  data: LinkedData,
): string | null {
  const headline = blocks[place]
  if (!headline) return null
  const descriptions = [
    data.description,
    ...['og:description', 'twitter:description', 'description', 'dc.description'].map((name) =>
      metaOf(head, name),
    ),
  ].filter((text) => text !== null)
  const opening = blocks[first]
  const end = first > place ? first : place + 6
  const near = new Set(headline.around.slice(1, 4))
  for (const block of blocks.slice(place + 1, Math.min(end + 1, place + FARTHEST))) {
    if (!canSummarize(block) || wordsOf(block.text) === wordsOf(headline.text)) continue
    const isApart = block !== opening || isOwnKind(block, blocks.slice(first + 1, first + 6))
    if (NAMED.test(block.labels) && isApart) return block.text
    if (block === opening && !(isHeading(block) && wordsIn(block.text) > 7)) continue
    if (
      isHeading(block) &&
      wordsIn(block.text) > 5 &&
      block.around.slice(1, 4).some((up) => near.has(up))
    )
      return block.text
    if (VAGUE.test(block.labels) && isApart) return block.text
    if (descriptions.some((text) => isLike(block.text, text))) return block.text
  }
  return null
}

const isHeading = ({ tags }: Block): boolean => /^h[2-4]$/.test(tags[0] ?? '')

function canSummarize(block: Block): boolean {
  const count = wordsIn(block.text)
  if (count < 4 || count > MOST_WORDS || block.figure || block.quotation) return false
  return (
    share(block, block.links) < 0.5 &&
    !NOT_NAMED.test(block.labels) &&
    !block.tags.includes('aside')
  )
}

/** Tests whether a text says the same as a description, which may be cut. */
function isLike(text: string, description: string): boolean {
  if (likeness(text, description) > 0.7) return true
  const start = wordsOf(description.replace(/(?:\.\.\.|…)\s*$/, ''))
  return start.length > 40 && wordsOf(text).startsWith(start)
}

/** Tests whether a block is marked otherwise than the paragraphs after it. */
const isOwnKind = (block: Block, next: readonly Block[]): boolean =>
  next.every((other) => other.around[1] !== block.around[1] && other.labels !== block.labels)
