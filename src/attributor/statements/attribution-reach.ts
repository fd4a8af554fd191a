import type { TokenRange } from '../../document/token-range.js'
import type { AnnotatedDocument } from '../annotation/annotated-document.js'
import type { Mention } from '../mentions/mention.js'

/** First and last item of a stretch of a collapsed paragraph, both inclusive. */
export interface Reach {
  readonly first: number
  readonly last: number
}

/**
 * Returns the stretch from the first to the last item of a source and its cue.
 *
 * @param counts selects the items to include
 */
export function attributionReach(
  { itemOf }: AnnotatedDocument,
  { firstToken, endToken, fullEndToken }: Mention,
  cue: TokenRange | null,
  counts: (item: number) => boolean = () => true,
): Reach {
  // an apposition may end inside quoted words
  const ends = [
    firstToken,
    endToken - 1,
    fullEndToken - 1,
    ...(cue ? [cue.first, cue.end - 1] : []),
  ]
  const items = ends.map((token) => itemOf[token] ?? -1).filter((item) => item >= 0 && counts(item))
  return { first: Math.min(...items), last: Math.max(...items) }
}
