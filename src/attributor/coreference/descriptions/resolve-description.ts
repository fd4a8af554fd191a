/** Resolves descriptions: "the official", "the alliance's chief", "another source", "the 34-year-old". */
import type { Document } from '../../../document/document.js'
import { paragraphOf } from '../../../document/paragraph-of.js'
import type { Mention } from '../../mentions/mention.js'
import type { Entity } from '../entities/entity.js'
import { type Alternative, type Resolution, resolved } from '../entities/resolution.js'
import type { Salience } from '../entities/salience.js'
import { type ChooseDescribed, type DescribedCandidate, NO_FEATURES } from './choose-referent.js'
import { describedFacts } from './described-facts.js'
import { aheadFeatures, newFeatures } from './description-features.js'
import { FITS, type Fit, fitOf } from './description-fit.js'
import type { EarlierDescriptions } from './earlier-descriptions.js'
import { Wording } from './wording.js'

const INTRODUCES = new Set([
  'a',
  'an',
  'another',
  'other',
  'some',
  'several',
  'many',
  'most',
  'few',
  'one',
  'two',
  'three',
  'four',
  'five',
  'six',
  'seven',
  'eight',
  'nine',
  'ten',
  'any',
  'no',
  'every',
  'each',
  'more',
  'numerous',
  'various',
  'certain',
  'dozens',
  'hundreds',
  'thousands',
])

const AGAIN = 'same description' satisfies Fit
/** Rules based on an attribute the entity is known to have. */
const HELD: ReadonlySet<string> = new Set<Fit>(['title', 'role', 'name part'])
/** Certainty that a bare description refers to the same entity as before. */
const CERTAIN = 0.9

/** Maximum number of paragraphs between a description and a later name, and from the start of the text. */
const AHEAD = 3

/** Returns the entity a description refers to; null if it introduces a new one. `named`: all named entities. */
export function resolveDescription(
  document: Document,
  mention: Mention,
  salience: Salience,
  earlier: EarlierDescriptions,
  named: readonly Entity[],
  choose: ChooseDescribed,
): Resolution | null {
  // "One bystander": a number is not annotated as a determiner
  const first = mention.determiner ?? document.tokens[mention.firstToken]?.lower ?? ''
  if (INTRODUCES.has(first)) return null
  const isSource = salience.isSource(mention)
  // with only "the" as a link, resolve sources only: every source needs a referent
  const { determiner } = mention
  const loose = isSource && (determiner === "'s" || determiner?.startsWith('th') === true)
  const wording = new Wording(mention, document, earlier)
  const ranks = new Map<Fit, number>()
  const candidates: DescribedCandidate[] = []
  for (const p of salience.candidates()) {
    const fit = fitOf(wording, p.entity, document)
    if (fit === null || (fit === 'none' && !loose)) continue
    const rank = ranks.get(fit) ?? 0
    ranks.set(fit, rank + 1)
    candidates.push({
      entity: p.entity,
      rule: fit === 'none' ? 'definite' : fit,
      facts: describedFacts(document, wording, p, fit, rank),
      features: NO_FEATURES,
    })
  }
  // a repeated bare description, "CALLER:", works like a name
  const again = determiner === null && candidates.find((c) => c.rule === AGAIN)
  if (again) return resolved(again.entity as Entity, CERTAIN, AGAIN)
  const best = FITS.find((fit) => ranks.has(fit)) ?? '-'
  if (isSource) addNamedSoon(document, wording, named, candidates)
  if (candidates.length === 0) return null
  candidates.push({
    entity: null,
    rule: 'new',
    facts: null,
    features: (emit) => newFeatures(document, wording, best, emit),
  })
  const chosen = choose(mention, candidates)
  if (!chosen) return null
  const { candidate, certainty, others } = chosen
  const known = candidate.entity
    ? (sameTrade(wording, candidate, candidates) ?? candidate)
    : (introducedBefore(mention, candidates, isSource) ??
      (loose ? onlyNamed(wording, candidates, others) : undefined))
  return known?.entity ? resolved(known.entity, certainty, known.rule, others) : null
}

/** Overrides the choice of any organization, "the watchdog" for a bank, if one alone is named by a synonym: an authority. */
function sameTrade(
  { isGeneric }: Wording,
  { rule }: DescribedCandidate,
  candidates: readonly DescribedCandidate[],
): DescribedCandidate | undefined {
  if (!isGeneric || (rule !== 'definite' && rule !== 'organization')) return undefined
  const fits = candidates.filter((c) => c.rule === 'synonym' && c.entity?.kind === 'organization')
  return fits.length === 1 ? fits[0] : undefined
}

/** Overrides the choice of a new entity if the description was already introduced. */
function introducedBefore(
  { determiner }: Mention,
  candidates: readonly DescribedCandidate[],
  isSource: boolean,
): DescribedCandidate | undefined {
  // an article with "the trust" would refer to a second trust differently
  const unnamed = candidates.find((c) => c.rule === AGAIN && c.entity?.names.length === 0)
  if (unnamed || isSource || determiner !== 'the') return unnamed
  // for non-sources the office alone is enough: the training examples are sources, which are more often new
  return candidates.find((c) => c.entity && HELD.has(c.rule))
}

/** Maximum number of paragraphs between an epithet and its person, and the least probability of that person. */
const BACK = 2
const LIKELY = 0.15

/** Overrides the choice of a new person by an epithet, "the Vox founder", if only one person named just before may be meant. */
function onlyNamed(
  { mention }: Wording,
  candidates: readonly DescribedCandidate[],
  others: readonly Alternative[] | undefined,
): DescribedCandidate | undefined {
  const { determiner, kind, plural, ofEnd, end } = mention
  if (determiner !== 'the' || kind !== 'person' || plural || ofEnd > end) return undefined
  let only: DescribedCandidate | undefined
  for (const candidate of candidates) {
    const { entity, facts } = candidate
    if (!entity || !facts || facts.away > BACK) continue
    if (entity.kind !== 'person' || entity.names.length === 0 || entity.plural) continue
    if (only) return undefined
    only = candidate
  }
  return only && others?.some((o) => o.entity === only?.entity && o.certainty >= LIKELY)
    ? only
    : undefined
}

/** Adds persons named after their role: "…, the alliance’s chief claimed. Secretary-General Jens Stoltenberg …". */
function addNamedSoon(
  document: Document,
  wording: Wording,
  named: readonly Entity[],
  candidates: DescribedCandidate[],
): void {
  const { mention } = wording
  const paragraph = paragraphOf(document, mention)
  if (mention.plural || mention.kind !== 'person' || paragraph > AHEAD) return
  for (const entity of openingPersons(named)) {
    const first = entity.mentions[0]
    if (!first || first.start < mention.start) continue
    const away = paragraphOf(document, first) - paragraph
    if (away > AHEAD) continue
    const fit = fitOf(wording, entity, document)
    if (fit === null || fit === 'none' || fit === 'epithet') continue
    candidates.push({
      entity,
      rule: 'named soon',
      facts: null,
      features: (emit) => aheadFeatures(wording, fit, away, emit),
    })
  }
}

/** Maximum number of persons considered: a text without paragraphs names all of its persons "soon". */
const MOST_SOON = 200

/** Cache of the first persons named in a text, keyed by its named entities. */
const openings = new WeakMap<readonly Entity[], readonly Entity[]>()

function openingPersons(named: readonly Entity[]): readonly Entity[] {
  let found = openings.get(named)
  if (!found) {
    const startOf = ({ mentions }: Entity): number => mentions[0]?.start ?? 0
    found = named
      .filter(({ kind, mentions }) => kind === 'person' && mentions.length > 0)
      .sort((a, b) => startOf(a) - startOf(b))
      .slice(0, MOST_SOON)
    openings.set(named, found)
  }
  return found
}
