/** Selects the source of each outermost quoted span in text order; each choice depends on the earlier ones. */

import { opensUpper } from '../../document/letters.js'
import type { Ranker } from '../../models/linear-ranker.js'
import type { AnnotatedDocument } from '../annotation/annotated-document.js'
import type { QuotationRef } from '../annotation/quotation-ref.js'
import type { Mention } from '../mentions/mention.js'
import { WordClass } from '../syntax/word-class.js'
import type { History } from './candidates.js'
import { evidenceFor, explicitEvidence } from './evidence.js'
import { explicitSource } from './explicit-source.js'
import { namedWords } from './named-words/named-words.js'
import { quotesWithDoubles, reportsNobody } from './nobody/non-quotations.js'
import { type Actor, findActor, gesturing } from './preceding-speaker.js'
import { chooseSource } from './rank-candidates.js'
import type { OpenCandidate, Ranked, SpanChoice } from './source-choice.js'
import { askerOf } from './stated/asked.js'
import { ANSWER_CERTAINTY, answererOf } from './stated/interview.js'
import { nameLineSource } from './stated/name-lines.js'

/** Probability below which a choice stays open, for the entities of the candidates to decide. */
const OPEN = 0.6
/** Minimum probability of a candidate in an open choice. */
const LEAST = 0.01

/** Maximum number of candidates passed on to the speaker assignment. */
const KEPT = 8

/** Probability from which a span is dropped as a non-quotation; below it, it is a quotation without a speaker. */
const NO_QUOTATION = 0.9
/** The same if a model reads the span later. */
const CERTAINLY_NONE = 0.99

/** Tests whether a span is a complete sentence between an opening and a closing mark: “Two.” */
function standsAlone({ document }: AnnotatedDocument, { outline, index }: QuotationRef): boolean {
  const span = outline.spans[index]
  if (
    !span ||
    !ownSentence(outline, index) ||
    span.open.end === span.open.start ||
    span.close.start === span.close.end
  )
    return false
  return (
    opensUpper(document.text.slice(span.start, span.start + 12)) &&
    /[.!?…]["'”’]?\s*$/.test(document.text.slice(Math.max(span.start, span.end - 4), span.end))
  )
}

function ownSentence({ items, spanItems }: QuotationRef['outline'], index: number): boolean {
  const item = spanItems[index] as number
  const sentence = items[item]?.sentence
  return items[item - 1]?.sentence !== sentence && items[item + 1]?.sentence !== sentence
}

/** “…,” added Jane Doe; “…,” the mayor added: not a continuation of the quotation in the preceding paragraph. */
function hasOwnCue(scene: AnnotatedDocument, { outline, index }: QuotationRef): boolean {
  const { items, spanItems } = outline
  const next = (spanItems[index] as number) + 1
  const mentionAt = (item: number): Mention | undefined => {
    const mention = scene.mentionAt.get(items[item]?.token ?? -1)
    return mention && mention.type !== 'pronoun' ? mention : undefined
  }
  if (items[next]?.wordClass === WordClass.ReportingVerb) return mentionAt(next + 1) !== undefined
  const mention = mentionAt(next)
  return mention !== undefined && scene.classes[mention.fullEndToken] === WordClass.ReportingVerb
}

/** Weight of the speaker of the preceding sentence; the training corpus has too few such quotations to learn it. */
const TELLER = 4

/** Weight of the person who acts in that sentence: in a mere gesture, or in more than that. */
const ACTOR = { beat: 12, story: 4 }

/** Returns the likely candidates, reweighted for the preceding speaker and actor; their total is scaled by `share`. */
function likely(
  ranked: readonly Ranked[],
  share: number,
  teller: Mention | null,
  actor: Actor | null,
): OpenCandidate[] {
  const weightOf = ({ mention }: Ranked): number =>
    mention === actor?.mention
      ? ACTOR[actor.beat ? 'beat' : 'story']
      : mention === teller
        ? TELLER
        : 1
  const some = ranked.filter(
    ({ probability, mention }) => probability > LEAST || mention === actor?.mention,
  )
  const sum = (actor ? ranked : some).reduce((total, r) => total + r.probability, 0)
  const weighted = some.reduce((total, r) => total + r.probability * weightOf(r), 0)
  return some.map((r) => ({
    mention: r.mention,
    ...(r.mention === actor?.mention && { acts: true }),
    probability: (r.probability * weightOf(r) * share * sum) / weighted,
  }))
}

/** Probability of a source that the text states. */
const STATED = 0.98

export interface SelectOptions {
  /** Includes the evidence for each choice. */
  readonly explain?: boolean
  /** Leaves all but certain non-quotations in, for a model that reads the text to decide. */
  readonly keepDoubtful?: boolean
}

/** Selects a source for each quoted span; non-quotations are left out. */
export function selectSources(
  scene: AnnotatedDocument,
  ranker: Ranker,
  { explain = false, keepDoubtful = false }: SelectOptions = {},
): SpanChoice[] {
  const choices: SpanChoice[] = []
  const history: History[] = []
  const doubles = quotesWithDoubles(scene.document)
  const named = namedWords(scene.document, scene.collapsedParagraphs)
  for (const outline of scene.collapsedParagraphs) {
    outline.spans.forEach((span, index) => {
      const place = { outline, index }
      const first = outline.items[outline.spanItems[index] as number]?.token ?? 0
      if (named.has(span) || reportsNobody(scene.document, outline, index, doubles)) return
      if (scene.extraneous.has(scene.document.tokens[first]?.sentence ?? -1)) return
      const previous = choices.at(-1)
      const asker = askerOf(scene, place)
      if (asker === 'nobody') {
        choices.push({ place, mention: null, probability: 0.5, nonQuotation: 0.5, ranked: [] })
        return
      }
      const told = asker ?? explicitSource(scene, place) ?? nameLineSource(scene, place)
      const stated =
        told ??
        answererOf(scene, place) ??
        (standsAlone(scene, place) ? gesturing(scene, place) : null)
      if (stated) {
        choices.push({
          place,
          mention: stated,
          probability: told ? STATED : ANSWER_CERTAINTY,
          nonQuotation: 0,
          ranked: [{ mention: stated, probability: told ? STATED : ANSWER_CERTAINTY }],
          ...(explain && { evidence: explicitEvidence(stated) }),
        })
        history.push({ mention: stated, place })
        return
      }
      if (
        span.continuesPrevious &&
        previous &&
        !hasOwnCue(scene, place) &&
        previous.place.outline.paragraph < outline.paragraph
      ) {
        // one quotation across several paragraphs, each with an opening mark
        choices.push({ ...previous, place })
        return
      }
      const { context, ranked, nonQuotation } = chooseSource(scene, ranker, place, history)
      const best = ranked[0]
      const evidenceOf = (mention: Mention) =>
        explain ? { evidence: evidenceFor(scene, ranker, place, history, ranked, mention) } : {}
      // a stand-alone sentence certainly has a speaker; only the choice among the candidates is open
      const alone = best && best.probability <= nonQuotation && standsAlone(scene, place)
      const share = alone ? 1 / (1 - nonQuotation + 1e-9) / 2 : 1
      const teller = ownSentence(outline, index) ? context.precedingSpeaker : null
      const actor = standsAlone(scene, place) ? findActor(scene, outline, context.item) : null
      const seen = {
        ranked: ranked.filter((r) => r.probability > LEAST).slice(0, KEPT),
        teller,
        actor: actor?.mention ?? null,
      }
      if (best && (alone || best.probability > nonQuotation)) {
        const open = best.probability < OPEN || actor ? likely(ranked, share, teller, actor) : null
        choices.push({
          place,
          mention: best.mention,
          probability: best.probability * share,
          nonQuotation: alone ? 0 : nonQuotation,
          ...seen,
          ...(open && { open: open.map((one) => ({ ...one, ...evidenceOf(one.mention) })) }),
          ...evidenceOf(best.mention),
        })
        history.push({ mention: best.mention, place })
      } else
        choices.push({ place, mention: null, probability: nonQuotation, nonQuotation, ...seen })
    })
  }
  const limit = keepDoubtful ? CERTAINLY_NONE : NO_QUOTATION
  return choices.filter((c) => c.mention !== null || c.nonQuotation < limit)
}
