/**
 * Coreference resolution in a single left-to-right pass over the mentions outside quotations: names by cluster,
 * descriptions by role, pronouns by gender, number and salience.
 */

import { nounGender } from '../../language/nouns.js'
import { INDEFINITE } from '../../lexicon/people/unnamed-sources.js'
import type { AnnotatedDocument } from '../annotation/annotated-document.js'
import type { Mention } from '../mentions/mention.js'
import { type ChooseDescribed, describedChooser } from './descriptions/choose-referent.js'
import { EarlierDescriptions } from './descriptions/earlier-descriptions.js'
import { issuerOf } from './descriptions/issuer.js'
import { relativeOf } from './descriptions/kinship.js'
import { isNational, lastFitting } from './descriptions/last-fitting.js'
import { namedBeside } from './descriptions/named-beside.js'
import { coordinate, predicated, withCoordinates } from './descriptions/predicate-nominals.js'
import { resolveDescription } from './descriptions/resolve-description.js'
import { toldBefore } from './descriptions/told-before.js'
import { addMention, type Entity, newEntity } from './entities/entity.js'
import { type Alternative, type Resolution, resolved } from './entities/resolution.js'
import { Salience } from './entities/salience.js'
import { JointSpeakers } from './joint-speakers.js'
import { nameLead } from './names/lead-introduction.js'
import { describedBefore } from './names/name-introduction.js'
import { type NamedEntities, nameEntities } from './names/named-entities.js'
import { Author } from './pronouns/author.js'
import { antecedentChooser, type ChooseAntecedent } from './pronouns/choose-antecedent.js'
import { narratorOf } from './pronouns/first-person.js'
import { namedNext } from './pronouns/named-next.js'
import { resolvePronoun } from './pronouns/resolve-pronoun.js'

export interface ResolveOptions {
  /** The names of the text, which are changed. Default: read anew. */
  readonly names?: NamedEntities | null
  /** Selects the antecedent of "he" or "she". Default: the bundled weights, and the model that read the text, if any. */
  readonly choose?: ChooseAntecedent
  /** Selects the referent of a description. Default: likewise. */
  readonly describe?: ChooseDescribed
  /** Names of the article's authors, known from outside its prose. */
  readonly byline?: string | null
}

/**
 * Resolves every mention outside quotations to its entity.
 *
 * `sources`: indices of the mentions chosen as the source of a quotation; speakers are more salient than bystanders.
 */
export function resolveMentions(
  scene: AnnotatedDocument,
  sources: ReadonlySet<number>,
  { choose, describe, byline = null, names = null }: ResolveOptions = {},
): ReadonlyMap<number, Resolution> {
  const pass = new Pass(
    scene,
    withCoordinates(scene, sources),
    choose ?? antecedentChooser(scene.readings),
    describe ?? describedChooser(scene.readings),
    byline,
    names ?? nameEntities(scene),
  )
  for (const mention of scene.mentions) pass.resolve(mention)
  return pass.end()
}

/** Probability, before all else is known, that "Jones" is another Jones than the last one. */
const NAMESAKE = 0.1

class Pass {
  readonly #resolutions = new Map<number, Resolution>()
  readonly #entities: Entity[]
  /** Entities named in the text. */
  readonly #clusters: readonly Entity[]
  readonly #named: ReadonlyMap<number, Entity>
  readonly #namesakes: ReadonlyMap<number, readonly Entity[]>
  readonly #titleCased: readonly boolean[]
  readonly #apposedTo = new Map<number, number>()
  readonly #salience: Salience
  readonly #joint: JointSpeakers
  readonly #author: Author
  readonly #descriptions: EarlierDescriptions

  constructor(
    readonly scene: AnnotatedDocument,
    readonly speaking: ReadonlySet<number>,
    readonly choose: ChooseAntecedent,
    readonly describe: ChooseDescribed,
    byline: string | null,
    { titleCased, clusters: { entities, of, namesakes } }: NamedEntities,
  ) {
    this.#titleCased = titleCased
    this.#entities = entities
    this.#clusters = [...entities]
    this.#named = of
    this.#namesakes = namesakes
    for (const { anchor, apposed } of scene.appositions) {
      this.#apposedTo.set(apposed, anchor)
      this.#apposedTo.set(anchor, apposed)
    }
    this.#salience = new Salience(scene, speaking)
    this.#descriptions = new EarlierDescriptions(scene.document.text)
    this.#author = new Author(byline, entities, () => this.#fresh())
    this.#joint = new JointSpeakers(scene, speaking, this.#salience, () => this.#fresh())
  }

  resolve(mention: Mention): void {
    const { itemOf, extraneous } = this.scene
    if (mention.modifier || extraneous.has(mention.sentence)) return
    const isSource = this.speaking.has(mention.index)
    if ((itemOf[mention.firstToken] ?? -1) < 0 && !isSource) return
    const cluster = this.#named.get(mention.index)
    if (cluster && !(isSource && this.#resolveNational(mention)))
      this.#resolveName(mention, cluster)
    else if (cluster) return
    // descriptions in headlines do not introduce entities
    else if (this.#titleCased[mention.sentence] && !isSource) return
    else if (mention.type === 'pronoun') this.#resolvePronoun(mention, isSource)
    else this.#resolveDescription(mention, isSource)
  }

  end(): ReadonlyMap<number, Resolution> {
    nameLead(this.scene, this.#resolutions)
    for (const [index, resolution] of this.#joint.resolutions)
      this.#resolutions.set(index, resolution)
    return this.#resolutions
  }

  #resolveName(mention: Mention, cluster: Entity): void {
    const described = describedBefore(this.scene, mention)
    const unnamed = described && this.#resolutions.get(described.index)?.entity
    if (unnamed && unnamed !== cluster && unnamed.names.length === 0) this.#name(unnamed, cluster)
    for (const { head } of mention.descriptions) cluster.gender ??= nounGender(head)
    const others = this.#namesakes
      .get(mention.index)
      ?.map((entity): Alternative => ({ entity, certainty: NAMESAKE }))
    this.#put(mention, resolved(cluster, 1, 'name', others))
    this.#joint.endAt(mention, this.#resolutions)
  }

  /** Resolves "the Dane said", which looks like a name, to the person last in focus. */
  #resolveNational(mention: Mention): boolean {
    if (!isNational(mention)) return false
    const meant = lastFitting(this.scene, mention, this.#salience)
    if (!meant) return false
    this.#resolutions.set(mention.index, meant)
    this.#salience.mentioned(meant.entity, mention)
    return true
  }

  /** Merges a person so far only described into the entity of the name that identifies them. */
  #name(unnamed: Entity, cluster: Entity): void {
    for (const m of unnamed.mentions) {
      cluster.mentions.push(m)
      this.#resolutions.set(m.index, resolved(cluster, 0.9, 'name given'))
    }
    this.#descriptions.addAll(cluster, unnamed.mentions)
    for (const role of unnamed.roles) cluster.roles.add(role)
    cluster.gender ??= unnamed.gender
    this.#salience.merge(unnamed, cluster)
  }

  #resolvePronoun(mention: Mention, isSource: boolean): void {
    const { scene } = this
    const [resolutions, named] = [this.#resolutions, this.#named]
    const found = resolvePronoun(scene, mention, this.#salience, resolutions, named, this.choose)
    if (found) {
      if (found.certainty > 0.85 && mention.gender && !found.entity.genderIsExplicit) {
        found.entity.gender = mention.gender
        found.entity.genderIsExplicit = true
      }
      this.#put(mention, found)
    } else if (isSource) {
      const narrator =
        narratorOf(scene, mention, named, this.#author) ?? namedNext(scene, mention, named)
      // recorded without a mention: it must not become the antecedent of a later "she"
      if (narrator) resolutions.set(mention.index, resolved(narrator, 0.8, 'narrator'))
      else if (INDEFINITE.has(mention.head)) this.#put(mention, resolved(this.#fresh(), 0.9, 'new'))
    }
  }

  #resolveDescription(mention: Mention, isSource: boolean): void {
    const { scene } = this
    const resolutions = this.#resolutions
    const partner =
      scene.mentions[this.#apposedTo.get(mention.index) ?? -1] ?? namedBeside(scene, mention)
    const apposed =
      partner && (this.#named.get(partner.index) ?? resolutions.get(partner.index)?.entity)
    if (apposed) {
      // "Jane Doe, the agency's director", "the agency's director, Jane Doe"
      apposed.roles.add(mention.head)
      apposed.gender ??= mention.gender
      this.#put(mention, resolved(apposed, 1, 'apposition'))
      return
    }
    const same =
      predicated(scene, mention, resolutions) ??
      coordinate(scene, mention, resolutions) ??
      relativeOf(scene, mention, resolutions, this.#clusters) ??
      (isSource
        ? (issuerOf(scene, mention, resolutions, this.#named, this.#salience) ??
          toldBefore(scene, mention, resolutions, this.#salience, this.#descriptions))
        : null)
    if (same) {
      same.entity.gender ??= mention.gender
      this.#put(mention, same)
      return
    }
    // unquoted things would crowd out people
    if (!isSource && mention.kind === null && mention.determiner !== 'the') return
    this.#put(
      mention,
      resolveDescription(
        scene.document,
        mention,
        this.#salience,
        this.#descriptions,
        this.#clusters,
        this.describe,
      ) ??
        (isSource ? lastFitting(scene, mention, this.#salience) : null) ??
        resolved(this.#fresh(), 0.8, 'new'),
    )
  }

  #put(mention: Mention, resolution: Resolution): void {
    const { entity, rule } = resolution
    if (!this.#named.has(mention.index)) {
      addMention(entity, mention)
      if (mention.type === 'nominal') this.#descriptions.add(entity, mention)
    }
    this.#resolutions.set(mention.index, resolution)
    const { names, weakNames } = entity
    // an appositive role is not a separate mention: "Henry Crespo, president of the caucus"
    if (rule === 'apposition' && names.length > 0 && !this.speaking.has(mention.index)) return
    // skip headline words that the body never uses as a name
    if (names.length === 0 || names.length > weakNames.size)
      this.#salience.mentioned(entity, mention)
  }

  #fresh(): Entity {
    const entity = newEntity(this.#entities.length)
    this.#entities.push(entity)
    return entity
  }
}
