/** Statements with the speaker that source selection, coreference and the turns of a dialogue decide on. */
import type { Ranker } from '../models/linear-ranker.js'
import type { AnnotatedDocument } from './annotation/annotated-document.js'
import type { Resolution } from './coreference/entities/resolution.js'
import { copyNames, type NamedEntities, nameEntities } from './coreference/names/named-entities.js'
import { resolveMentions } from './coreference/resolve-mentions.js'
import { selectSources } from './source-selection/select-sources.js'
import type { SpanChoice } from './source-selection/source-choice.js'
import { alternateAdjacent } from './speaker-assignment/adjacent-turns.js'
import { assignTurns } from './speaker-assignment/dialogue-turns.js'
import type { Decision } from './speaker-assignment/speaker-candidates.js'
import { voteByEntity } from './speaker-assignment/vote-by-entity.js'
import { groupStatements, type Statement } from './statements/group-quotations.js'

export interface DecidedStatements {
  readonly statements: readonly Statement[]
  /** One per statement, from its first choice. */
  readonly decisions: readonly Decision[]
  readonly resolutions: ReadonlyMap<number, Resolution>
  /** Indices of the mentions chosen as sources. */
  readonly sources: ReadonlySet<number>
  /** The names of the text as they were before `resolutions`; null unless they are kept. */
  readonly names: NamedEntities | null
}

export interface DecideOptions {
  /** Includes the evidence for each choice. */
  readonly explain?: boolean
  /** Names of the article's authors, known from outside its prose. */
  readonly byline?: string | null
  /** Keeps the names of the text, to resolve its mentions once more. */
  readonly keepNames?: boolean
  /** Leaves all but certain non-quotations in, for a model to decide. */
  readonly keepDoubtful?: boolean
}

/** Runs source selection, coreference and dialogue turns, and groups the quotations into statements. */
export function decideStatements(
  scene: AnnotatedDocument,
  ranker: Ranker,
  { explain = false, byline = null, keepNames = false, keepDoubtful = false }: DecideOptions = {},
): DecidedStatements {
  const chosen = selectSources(scene, ranker, { explain, keepDoubtful })
  const sources = new Set<number>()
  for (const { mention } of chosen) if (mention) sources.add(mention.index)
  const names = nameEntities(scene)
  const kept = keepNames ? copyNames(names) : null
  const resolutions = resolveMentions(scene, sources, { byline, names })
  const voted = chosen.map((choice) => voteByEntity(choice, resolutions))
  const choices = alternateAdjacent(scene, voted, resolutions)
  const entityOf = ({ mention }: SpanChoice) =>
    (mention ? resolutions.get(mention.index)?.entity : null) ?? null
  const turns = assignTurns(scene, choices, entityOf)
  const statements = groupStatements(scene, choices)
  const chosenAsVoted = new Set(voted)
  const decisions = statements.map(({ choices: [choice] }): Decision => {
    const first = choice as SpanChoice
    const turn = turns.get(first)
    const acts = first.mention !== null && first.mention === first.actor
    const isFinal = turn !== undefined || acts || !chosenAsVoted.has(first)
    return { choice: first, entity: turn ?? entityOf(first), turn, isFinal }
  })
  return { statements, decisions, resolutions, sources, names: kept }
}
