/** Links the tagged spans of a paragraph into attributions, by the sides that their labels point to. */
import type { CueSide } from './labels.js'
import type { TaggedSpan } from './spans.js'

/** A cue with its source and content. */
export interface Attribution {
  /** Null for content without a cue. */
  readonly cue: TaggedSpan | null
  /** Null if the text names no source: "reportedly", "it is expected that". */
  readonly source: TaggedSpan | null
  /** In text order, at least one. */
  readonly content: readonly TaggedSpan[]
}

/** Returns the attributions of one paragraph in the order of their cues, then those without a cue. */
export function linkSpans(spans: readonly TaggedSpan[]): Attribution[] {
  const cues = spans.filter(({ role }) => role === 'cue')
  const sources = spans.filter(({ role }) => role === 'source')
  const contentOf = new Map<TaggedSpan, TaggedSpan[]>(cues.map((cue) => [cue, []]))
  const strays: Attribution[] = []
  for (const span of spans) {
    if (span.role !== 'content') continue
    const side = span.label.cue as CueSide
    const points = (cue: TaggedSpan) => cue.label.content.includes(opposite(side))
    const cue =
      nearest(span, cues, side, points) ??
      nearest(span, cues, side) ??
      nearest(span, cues, opposite(side))
    if (cue) contentOf.get(cue)?.push(span)
    else {
      const source = nearest(span, sources, side) ?? nearest(span, sources, opposite(side))
      strays.push({ cue: null, source, content: [span] })
    }
  }
  const linked = cues.flatMap((cue): Attribution[] => {
    const content = contentOf.get(cue) ?? []
    return content.length > 0 ? [{ cue, source: sourceOf(cue, sources), content }] : []
  })
  return [...linked, ...strays]
}

function sourceOf(cue: TaggedSpan, sources: readonly TaggedSpan[]): TaggedSpan | null {
  const side = cue.label.source
  if (side === null) return null
  const points = (source: TaggedSpan) => source.label.cue === opposite(side)
  return (
    nearest(cue, sources, side, points) ??
    nearest(cue, sources, side) ??
    nearest(cue, sources, opposite(side))
  )
}

const opposite = (side: CueSide): CueSide => (side === 'left' ? 'right' : 'left')

/** Returns the nearest span on a side; spans are in text order. */
function nearest(
  of: TaggedSpan,
  among: readonly TaggedSpan[],
  side: CueSide,
  fits: (span: TaggedSpan) => boolean = () => true,
): TaggedSpan | null {
  if (side === 'right') return among.find((s) => s.first >= of.end && fits(s)) ?? null
  return among.findLast((s) => s.end <= of.first && fits(s)) ?? null
}
