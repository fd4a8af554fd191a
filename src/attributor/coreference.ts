/**
 * One pass over the article, left to right, in which every mention outside quotations finds its entity:
 * names by their clusters, descriptions by role, pronouns by gender, number and salience.
 */
import { firstNameGender, nounGender } from '../language/vocabulary.js'
import { FEMALE_HONORIFICS, MALE_HONORIFICS } from '../lexicon/titles.js'
import { type ChooseAntecedent, chooseAntecedent } from './antecedents.js'
import { type Coordination, coordinations } from './coordination.js'
import { type ChooseDescribed, chooseDescribed } from './descriptions.js'
import { addMention, type Entity, fullestName, newEntity } from './entity.js'
import { describedBefore } from './introduced-name.js'
import { relativeOf } from './kinship.js'
import type { Gender, Mention } from './mention.js'
import { clusterNames } from './name-clusters.js'
import { narratorOf } from './narrator.js'
import { resolveNominal } from './resolve-nominal.js'
import { resolvePronoun } from './resolve-pronoun.js'
import { isSubject, Salience } from './salience.js'
import type { Scene } from './scene.js'
import { isTitleCased } from './word-casing.js'

export interface Resolution {
  readonly entity: Entity
  /** How sure the link from this mention to the entity is, 0..1. */
  readonly certainty: number
  /** The whole of which the mention is a part: "Obama and Clinton". */
  readonly mention?: Mention
  /** The rule that made the link, for an explanation: "name", "role", "pronoun", … */
  readonly rule: string
}

/**
 * Entities of all mentions outside quotations.
 *
 * `sources`: indices of mentions chosen as somebody's source; a speaker is more salient than a bystander.
 * `choose`: whom a "he" or "she" stands for; `describe`: whom a description does.
 */
export function resolveMentions(
  scene: Scene,
  sources: ReadonlySet<number>,
  choose: ChooseAntecedent = chooseAntecedent,
  describe: ChooseDescribed = chooseDescribed,
): ReadonlyMap<number, Resolution> {
  const { mentions, document, itemOf, appositions, foreign } = scene
  const weak = new Set<number>()
  const titleCased = document.sentences.map(
    (sentence, i) => foreign.has(i) || isTitleCased(document, sentence),
  )
  for (const m of mentions)
    if (titleCased[m.sentence] || (itemOf[m.firstToken] ?? -1) < 0) weak.add(m.index)
  const { entities, of: named } = clusterNames(mentions, weak)
  const clusters = [...entities]
  guessGenders(scene, entities)
  const apposedTo = new Map<number, number>()
  for (const { anchor, apposed } of appositions) {
    apposedTo.set(apposed, anchor)
    apposedTo.set(anchor, apposed)
  }
  const speaking = withCoordinates(scene, sources)
  const salience = new Salience(scene, speaking)
  const resolutions = new Map<number, Resolution>()
  const together = new Map<number, { readonly entity: Entity; readonly mention: Mention }>()
  const put = (mention: Mention, resolution: Resolution) => {
    if (!named.has(mention.index)) addMention(resolution.entity, mention)
    resolutions.set(mention.index, resolution)
    // words of a headline that the text never uses as a name
    const { names, weakNames } = resolution.entity
    // the role in apposition is no mention of its own: "Henry Crespo, president of the caucus"
    if (resolution.rule === 'apposition' && names.length > 0 && !speaking.has(mention.index)) return
    if (names.length === 0 || names.length > weakNames.size)
      salience.mentioned(resolution.entity, mention)
  }
  const fresh = (): Entity => {
    const entity = newEntity(entities.length)
    entities.push(entity)
    return entity
  }

  const joined = coordinations(scene)
  const groups = new Map<string, Entity>()
  /** "Obama and Clinton": they speak together where one of them was chosen as the source. */
  const putGroup = ({ members, whole }: Coordination) => {
    const entitiesOf = members.flatMap((m) => resolutions.get(m.index)?.entity ?? [])
    if (new Set(entitiesOf).size < members.length) return
    const key = entitiesOf.map((e) => e.index).join(' ')
    let group = groups.get(key)
    if (!group) {
      group = fresh()
      groups.set(key, group)
      group.names.push(listOf(entitiesOf.map(fullestName)))
      group.plural = true
      group.kind = 'group'
    }
    group.mentions.push(whole)
    salience.mentioned(group, whole)
    for (const m of members)
      if (speaking.has(m.index)) together.set(m.index, { entity: group, mention: whole })
  }

  for (const mention of mentions) {
    if (mention.modifier) continue
    const isSource = speaking.has(mention.index)
    if ((itemOf[mention.firstToken] ?? -1) < 0 && !isSource) continue
    if (foreign.has(mention.sentence)) continue
    const partner = mentions[apposedTo.get(mention.index) ?? -1]
    const cluster = named.get(mention.index)
    const described = cluster && describedBefore(scene, mention)
    const unnamed = described && resolutions.get(described.index)?.entity
    if (cluster && unnamed && unnamed !== cluster && unnamed.names.length === 0) {
      for (const m of unnamed.mentions) {
        cluster.mentions.push(m)
        resolutions.set(m.index, { entity: cluster, certainty: 0.9, rule: 'name given' })
      }
      for (const role of unnamed.roles) cluster.roles.add(role)
      cluster.gender ??= unnamed.gender
      salience.merge(unnamed, cluster)
    }
    if (cluster) {
      for (const { head } of mention.descriptions) cluster.gender ??= nounGender(head)
      put(mention, { entity: cluster, certainty: 1, rule: 'name' })
      const joint = joined.get(mention.index)
      if (joint) putGroup(joint)
      continue
    }
    // descriptions in a headline introduce nobody
    if (titleCased[mention.sentence] && !isSource) continue
    if (mention.type === 'pronoun') {
      const found = resolvePronoun(scene, mention, salience, resolutions, named, choose)
      if (!found && isSource) {
        const narrator = narratorOf(scene, mention, named)
        // no mention that "she" could mean afterwards
        if (narrator)
          resolutions.set(mention.index, { entity: narrator, certainty: 0.8, rule: 'narrator' })
        else if (INDEFINITE.test(mention.head))
          put(mention, { entity: fresh(), certainty: 0.9, rule: 'new' })
      }
      if (found) {
        if (found.certainty > 0.85 && mention.gender && !found.entity.genderTold) {
          found.entity.gender = mention.gender
          found.entity.genderTold = true
        }
        put(mention, found)
      }
      continue
    }
    const apposed = partner
      ? (named.get(partner.index) ?? resolutions.get(partner.index)?.entity)
      : undefined
    if (apposed) {
      // "Jane Doe, the agency's director", "the agency's director, Jane Doe"
      apposed.roles.add(mention.head)
      apposed.gender ??= mention.gender
      put(mention, { entity: apposed, certainty: 1, rule: 'apposition' })
      continue
    }
    const same =
      predicated(scene, mention, resolutions) ??
      coordinate(scene, mention, resolutions) ??
      relativeOf(scene, mention, resolutions, clusters)
    if (same) {
      same.entity.gender ??= mention.gender
      put(mention, same)
      continue
    }
    // things that nobody quotes crowd out people
    if (!isSource && mention.kind === null && mention.determiner !== 'the') continue
    put(
      mention,
      resolveNominal(document, mention, salience, clusters, describe) ?? {
        entity: fresh(),
        certainty: 0.8,
        rule: 'new',
      },
    )
  }
  nameLead(scene, resolutions)
  for (const [index, { entity, mention }] of together)
    resolutions.set(index, { entity, certainty: 0.9, rule: 'together', mention })
  return resolutions
}

/** "A, B and C" */
const listOf = (names: readonly string[]): string =>
  `${names.slice(0, -1).join(', ')} and ${names.at(-1)}`

/** Who speaks by them is somebody new: "Another said", "One of them asked". */
const INDEFINITE =
  /^(?:another|one|some|others|other|both|many|several|few|most|neither|none|each|all|someone|somebody|everyone|everybody|two|three|four|five|six|seven|eight|nine|ten)$/

/** "Hallam-Ito, 31, is the first winner": what a person is said to be is a role. */
function predicated(
  { mentions, document, classes }: Scene,
  mention: Mention,
  resolutions: ReadonlyMap<number, Resolution>,
): Resolution | null {
  if (mention.kind !== 'person' || mention.plural) return null
  let at = mention.firstToken - 1
  if (classes[at] === 'r') at--
  if (
    !/^(?:is|was|['’]s|became|becomes|remains|remained|being)$/.test(
      document.tokens[at]?.lower ?? '',
    )
  )
    return null
  for (let i = mention.index - 1; i >= 0 && i > mention.index - 6; i--) {
    const subject = mentions[i] as Mention
    if (subject.sentence !== mention.sentence) return null
    const gap = at - subject.fullEndToken
    if (subject.type !== 'pronoun' && subject.type !== 'name') continue
    const found = resolutions.get(subject.index)
    if (
      found &&
      gap >= 0 &&
      gap <= 1 &&
      !subject.possessive &&
      found.entity.kind !== 'organization'
    )
      return { ...found, rule: 'predicate' }
  }
  return null
}

/** The first half of a double role speaks when the second does. */
function withCoordinates(
  { mentions, document }: Scene,
  sources: ReadonlySet<number>,
): ReadonlySet<number> {
  const all = new Set(sources)
  for (const index of sources) {
    const mention = mentions[index]
    if (
      mention?.type !== 'nominal' ||
      mention.determiner !== null ||
      document.tokens[mention.firstToken - 1]?.lower !== 'and'
    )
      continue
    const first = mentions
      .slice(Math.max(0, index - 4), index)
      .find((m) => m.endToken === mention.firstToken - 1)
    if (first?.type === 'nominal' && first.determiner !== null) all.add(first.index)
  }
  return all
}

/** "the former secretary of state and current nominee": one person, two roles. */
function coordinate(
  { mentions, document }: Scene,
  mention: Mention,
  resolutions: ReadonlyMap<number, Resolution>,
): Resolution | null {
  const before = document.tokens[mention.firstToken - 1]
  if (
    mention.determiner !== null ||
    mention.plural ||
    mention.kind !== 'person' ||
    before?.lower !== 'and'
  )
    return null
  for (let i = mention.index - 1; i >= 0 && i > mention.index - 4; i--) {
    const first = mentions[i] as Mention
    const joins =
      first.endToken === mention.firstToken - 1 || first.fullEndToken === mention.firstToken - 1
    if (
      joins &&
      first.type === 'nominal' &&
      first.determiner !== null &&
      !first.plural &&
      first.kind === 'person'
    ) {
      return resolutions.get(first.index) ?? null
    }
  }
  return null
}

/** The gender that a name's titles and roles give it: "Mrs", "chairwoman", "his wife". */
function genderTold({ titles, descriptions }: Mention): Gender[] {
  for (const title of titles) {
    const gender = MALE_HONORIFICS.has(title)
      ? 'male'
      : FEMALE_HONORIFICS.has(title)
        ? 'female'
        : nounGender(title)
    if (gender) return [gender]
  }
  for (const { head } of descriptions) {
    const gender = nounGender(head)
    if (gender) return [gender]
  }
  return []
}

/**
 * Genders of the named: by title and relation, else by first name. A first name counts for little where the
 * article never uses its pronoun: then the name is one of both or the lexicon is wrong about it.
 */
function guessGenders({ mentions, itemOf }: Scene, entities: readonly Entity[]): void {
  const pronouns = new Set<string>()
  for (const m of mentions)
    if (m.type === 'pronoun' && m.gender && (itemOf[m.firstToken] ?? -1) >= 0)
      pronouns.add(m.gender)
  for (const entity of entities) {
    const told = entity.mentions.flatMap(genderTold)
    if (told[0]) {
      entity.gender = told[0]
      entity.genderTold = true
      entity.kind ??= 'person'
      continue
    }
    const described = entity.mentions.some(
      (m) => m.gender !== null && (m.titles.length > 0 || m.descriptions.length > 0),
    )
    if (described) {
      entity.kind ??= 'person'
      continue
    }
    const name = entity.names
      .map((n) => n.split(/\s+/)[0] ?? '')
      .find((first) => firstNameGender(first) !== null)
    const single = entity.names.every((n) => !/\s/.test(n))
    if (single && name && entity.kind !== 'organization') entity.gender = firstNameGender(name)
    if (entity.kind === null && entity.names.some((n) => /\s/.test(n))) entity.kind = 'person'
    if (entity.gender !== null && pronouns.size > 0 && !pronouns.has(entity.gender))
      entity.gender = null
  }
}

/** Sources of whom papers say no more than this. */
const KEPT_UNNAMED =
  /^(?:official|source|insider|spokesman|spokeswoman|spokesperson|witness|bystander|neighbou?r|resident|aide|adviser|advisor|diplomat|lawyer|expert|analyst|critic|passer-by|person|colleague|friend|relative|user|caller|reader)$/

/** How many paragraphs behind a description in the lead its name may come. */
const LEAD = 3

/**
 * "A senior nurse told the inquiry … Sister Alison Hartnell, 51, said": the lead describes whom the next
 * paragraphs name. Only where the description never comes again and the name is new and opens its sentence.
 */
function nameLead(scene: Scene, resolutions: Map<number, Resolution>): void {
  const { mentions, document } = scene
  const paragraphOf = (m: Mention): number => document.sentences[m.sentence]?.paragraph ?? 0
  const introduced = introductions(scene, resolutions)
  let next = 0
  for (const m of mentions) {
    if (paragraphOf(m) > LEAD) return
    const found = resolutions.get(m.index)
    const unnamed =
      m.type === 'nominal' &&
      found &&
      found.entity.names.length === 0 &&
      found.entity.mentions[0] === m
    if (!unnamed || m.kind !== 'person' || m.plural || !isSubject(scene, m)) continue
    if (KEPT_UNNAMED.test(m.head)) continue
    while (next < introduced.length && (introduced[next] as Mention).index <= m.index) next++
    const name = introduced[next]
    const named = name ? resolutions.get(name.index)?.entity : undefined
    if (
      !name ||
      !named ||
      paragraphOf(name) - paragraphOf(m) > LEAD ||
      paragraphOf(name) === paragraphOf(m)
    )
      continue
    if (found.entity.gender && named.gender && found.entity.gender !== named.gender) continue
    if (found.entity.mentions.some((x) => x.index > name.index && x.type !== 'pronoun')) continue
    for (const x of found.entity.mentions)
      resolutions.set(x.index, { entity: named, certainty: 0.7, rule: 'lead' })
    // not by unshift(...): a call takes no more arguments than fit on the stack
    for (const x of [...found.entity.mentions, ...named.mentions.splice(0)]) named.mentions.push(x)
    for (const role of found.entity.roles) named.roles.add(role)
    // the lead calls its person something else again than the headline
    if (paragraphOf(m) > 0) return
  }
}

/** Names that open their sentence with a person nobody named before, in text order. */
function introductions(scene: Scene, resolutions: ReadonlyMap<number, Resolution>): Mention[] {
  const firsts = new Map<Entity, Mention | undefined>()
  const found: Mention[] = []
  for (const n of scene.mentions) {
    const entity = n.type === 'name' ? resolutions.get(n.index)?.entity : undefined
    if (entity?.kind !== 'person') continue
    if (!firsts.has(entity))
      firsts.set(
        entity,
        entity.mentions.find((x) => resolutions.has(x.index)),
      )
    if (firsts.get(entity) === n && isSubject(scene, n)) found.push(n)
  }
  return found
}
