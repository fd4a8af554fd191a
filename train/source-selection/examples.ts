/** Training examples for the ranker from annotated articles: the features of a quoted span's candidates and the right ones. */

import { annotate } from '../../src/attributor/annotation/annotate.js'
import type { AnnotatedDocument } from '../../src/attributor/annotation/annotated-document.js'
import type { QuotationRef } from '../../src/attributor/annotation/quotation-ref.js'
import { nameWords } from '../../src/attributor/coreference/entities/name-forms.js'
import type { Mention } from '../../src/attributor/mentions/mention.js'
import { candidateFeatures } from '../../src/attributor/source-selection/candidate-features.js'
import { candidatesFor, type History } from '../../src/attributor/source-selection/candidates.js'
import { quotationContext } from '../../src/attributor/source-selection/quotation-context.js'
import { countBetween } from '../../src/attributor/source-selection/rank-candidates.js'
import { namesOf } from '../../src/models/feature-template.js'
import { parseDocument } from '../../src/parser/parse.js'
import type { GoldArticle, GoldQuoted, GoldSpeaker, Pair } from '../corpus.js'

/** One choice between candidates. */
export interface Example {
  /** Features of each candidate; for a quoted span, those of "not a quotation" come first. */
  readonly features: readonly (readonly string[])[]
  /** Indices into `features` of the right answers. */
  readonly right: readonly number[]
}

const known = new Map<string, string>()

/** Replaces each name by the one string that all examples share: they take a quarter of the memory. */
function shared(names: readonly string[]): string[] {
  return names.map((name) => {
    const one = known.get(name)
    if (one === undefined) known.set(name, name)
    return one ?? name
  })
}

const overlap = (a: Pair, b: Pair): number =>
  Math.max(0, Math.min(a[1], b[1]) - Math.max(a[0], b[0]))

/** Returns the gold span of a quotation, null if none has an intersection over union of at least 0.8. */
export function goldFor(article: GoldArticle, place: QuotationRef): GoldQuoted | null {
  const span = place.outline.spans[place.index]
  if (!span) return null
  const found = article.quoted.find((q) => {
    const union = Math.max(q.end, span.end) - Math.min(q.start, span.start)
    return overlap([q.start, q.end], [span.start, span.end]) / union >= 0.8
  })
  return found ?? null
}

/** Scores how well a mention matches the annotated source: intersection over union, plus 0.5 for the same start. */
export function sourceFit(mention: Mention, source: readonly Pair[]): number {
  let best = 0
  for (const s of source) {
    const full: Pair = [mention.start, mention.fullEnd]
    const core: Pair = [mention.start, mention.end]
    for (const m of [full, core]) {
      const inter = overlap(m, s)
      if (inter === 0) continue
      const iou = inter / (Math.max(m[1], s[1]) - Math.min(m[0], s[0]))
      best = Math.max(best, iou + (Math.abs(m[0] - s[0]) <= 4 ? 0.5 : 0))
    }
  }
  return best
}

/** Returns the outermost quoted spans of a document, in text order. */
export const placesOf = (scene: AnnotatedDocument): QuotationRef[] =>
  scene.collapsedParagraphs.flatMap((outline) =>
    outline.spans.map((_, index) => ({ outline, index })),
  )

/** Whether a mention is one of a speaker's: the source of their earlier words, or a form of their name. */
function standsFor(
  mention: Mention,
  { id, name, aliases }: GoldSpeaker,
  speakerOf: ReadonlyMap<number, string>,
): boolean {
  const known = speakerOf.get(mention.index)
  if (known !== undefined) return known === id
  if (mention.name === null) return false
  const form = nameWords(mention.name).join(' ')
  return [name, ...aliases].some((other) => nameWords(other).join(' ') === form)
}

/** Returns one example per quoted span with a gold answer. */
export function examplesOf(article: GoldArticle): Example[] {
  const scene = annotate(parseDocument(article.text))
  const history: History[] = []
  /** Speakers of the sources so far, by the mention's index. */
  const speakerOf = new Map<number, string>()
  const examples: Example[] = []
  for (const place of placesOf(scene)) {
    const gold = goldFor(article, place)
    const attribution =
      gold && gold.attribution !== null ? article.attributions[gold.attribution] : null
    const candidates = candidatesFor(scene, place, history)
    const context = quotationContext(scene, place)
    const features = [
      shared(namesOf(context.nonQuotation)),
      ...candidates.map((m) => {
        const between = countBetween(scene, place, candidates, m)
        return shared(
          namesOf((emit) => candidateFeatures(scene, context, m, between, history, emit)),
        )
      }),
    ]
    if (!gold) continue
    if (!attribution) {
      examples.push({ features, right: [0] })
      continue
    }
    const speaker = article.speakers?.find(({ id }) => id === gold.speaker)
    const fits = candidates.map((m) => sourceFit(m, attribution.source))
    const best = Math.max(0, ...fits)
    let right = best < 0.3 ? [] : fits.flatMap((f, i) => (f > best - 0.02 ? [i + 1] : []))
    if (right.length === 0 && speaker && attribution.source.length === 0)
      right = candidates.flatMap((m, i) => (standsFor(m, speaker, speakerOf) ? [i + 1] : []))
    if (right.length === 0) continue
    examples.push({ features, right })
    const mention = candidates[(right[0] as number) - 1] as Mention
    if (speaker)
      for (const i of right) speakerOf.set((candidates[i - 1] as Mention).index, speaker.id)
    history.push({ mention, place })
  }
  return examples
}
