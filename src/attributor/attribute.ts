/** Document → statements with their speakers. */
import type { Document, QuotedSpan, Range, Token } from '../parser/document.js'
import { joinReports } from '../reported/join-reports.js'
import { readReports } from '../reported/report.js'
import type { Tagger } from '../tagger/tagger.js'
import { chooseSources, type SpanChoice } from './choices.js'
import { type Content, contentOf } from './content.js'
import { resolveMentions } from './coreference.js'
import { findCue } from './cue.js'
import { elect } from './elect.js'
import type { Entity } from './entity.js'
import type { Evidence } from './evidence.js'
import { wordsOf } from './marked-words.js'
import type { Mention } from './mention.js'
import type { Ranker } from './rank.js'
import { buildScene, type Scene } from './scene.js'
import { groupStatements } from './statements.js'
import { takeTurns } from './turns.js'

/** How often a speaker found by the turns of a dialogue is right, on our own articles. */
const TURN_CERTAINTY = 0.7
/** Nothing is surer: of those that score highest, some three in a hundred are wrong. */
const MOST_CONFIDENCE = 0.98
/** Below it a guess is worse than none: on dev not one in ten of them was right. */
const LEAST_CONFIDENCE = 0.2

export interface AttributedQuote {
  readonly content: Content
  readonly quoted: readonly Range[]
  /** The spans of `quoted` with their marks, one for one. */
  readonly spans: readonly QuotedSpan[]
  /** Null where nobody was found. */
  readonly entity: Entity | null
  /** The form beside the quotation, null where the sentence names nobody. */
  readonly mention: Range | null
  readonly cue: Range | null
  readonly confidence: number
  /** Only given where it is asked for. */
  readonly evidence?: Evidence & { readonly rule: string }
}

/** `tagger`: finds reported speech without quotation marks as well; null: quotations only. */
export function attribute(
  document: Document,
  ranker: Ranker,
  tagger: Tagger | null = null,
  explain = false,
): AttributedQuote[] {
  if (document.quotedSpans.length === 0 && !tagger) return []
  const scene = buildScene(document)
  const chosen = chooseSources(scene, ranker, explain)
  const reports = tagger ? readReports(scene, tagger) : []
  const sources = new Set<number>()
  for (const { mention } of chosen) if (mention) sources.add(mention.index)
  for (const { mention } of reports) if (mention) sources.add(mention.index)
  const resolutions = resolveMentions(scene, sources)
  const choices = chosen.map((choice) => elect(choice, resolutions))
  const resolutionOf = ({ mention }: SpanChoice) =>
    mention ? resolutions.get(mention.index) : undefined
  const turns = takeTurns(scene, choices, (choice) => resolutionOf(choice)?.entity ?? null)
  const quotes = groupStatements(scene, choices).map(({ choices: own }): AttributedQuote => {
    const first = own[0] as SpanChoice
    const { mention, probability } = first
    const turn = turns.get(first)
    const resolution = turn
      ? { entity: turn, certainty: TURN_CERTAINTY, rule: 'turn' }
      : resolutionOf(first)
    const beside =
      mention && !turn && standsBeside(scene, mention, own[0]?.place.outline.paragraph ?? 0)
        ? mention
        : null
    const quoted = own.map(({ place }) => wordsOf(scene, place.outline, place.index, beside))
    // “A”, said Lind (“the Boss”) and Vass: of a whole that holds marked words of its own, the one alone
    const joint = resolution?.mention
    const whole =
      beside && joint && !quoted.some((words) => overlaps(words, joint)) ? joint : beside
    const cue = beside ? findCue(scene, beside, first.place) : null
    const sure = resolution ? Math.min(probability * resolution.certainty, MOST_CONFIDENCE) : 0
    const known = resolution !== undefined && sure >= LEAST_CONFIDENCE
    return {
      content: contentOf(scene, own, whole, cue),
      quoted,
      spans: own.map(({ place }) => place.outline.spans[place.index] as QuotedSpan),
      entity: known ? resolution.entity : null,
      mention: whole ? rangeOf(whole) : null,
      cue: cue ? tokenRange(scene, cue) : null,
      confidence: known ? sure : first.nobody,
      ...(first.evidence && {
        evidence: { ...first.evidence, rule: resolution?.rule ?? 'nobody' },
      }),
    }
  })
  if (!tagger) return quotes
  return joinReports(scene, quotes, reports, (mention) => resolutions.get(mention.index))
}

const overlaps = (a: Range, b: Range): boolean => a.start < b.end && b.start < a.end

const rangeOf = ({ start, end }: Range): Range => ({ start, end })

const tokenRange = (scene: Scene, cue: { first: number; end: number }): Range => ({
  start: (scene.document.tokens[cue.first] as Token).start,
  end: (scene.document.tokens[cue.end - 1] as Token).end,
})

/** In the same paragraph, in one that leads to it by a colon, or in a line of signature behind it. */
function standsBeside(scene: Scene, mention: Mention, paragraph: number): boolean {
  const own = scene.document.sentences[mention.sentence]?.paragraph ?? 0
  if (own === paragraph || own === paragraph + 1) return true
  const before = scene.outlines[paragraph - 1]
  return own === paragraph - 1 && before?.items.at(-1)?.cls === ':'
}
