/** Profile of an entity as a speaker in the output: name, aliases, kind, description. */

import { type Entity, fullestName } from '../attributor/coreference/entities/entity.js'
import { shareOf } from '../attributor/entity-types/entity-type.js'
import type { Mention } from '../attributor/mentions/mention.js'
import type { Document } from '../document/document.js'
import type { NounKind } from '../language/nouns.js'
import { HONORIFICS } from '../lexicon/people/titles.js'

export interface SpeakerProfile {
  readonly name: string
  readonly named: boolean
  readonly kind: NounKind
  readonly description: string | null
  readonly aliases: readonly string[]
}

const squeeze = (s: string): string => s.replace(/\s+/g, ' ').trim()

export function profileOf(document: Document, entity: Entity): SpeakerProfile {
  const named = entity.names.length > 0
  const name = named ? squeeze(fullestName(entity)) : fullestDescription(document, entity)
  const description = named ? describe(document, entity) : null
  const aliases = new Map<string, string>()
  const add = (form: string) => {
    const clean = squeeze(form)
    const key = clean.toLowerCase()
    if (clean && key !== name.toLowerCase() && !aliases.has(key)) aliases.set(key, clean)
  }
  for (const m of entity.mentions) {
    if (m.type === 'pronoun') continue
    add(withoutMarker(document.text.slice(m.start, m.end)))
    if (m.name !== null) add(m.name)
  }
  return { name, named, kind: kindOf(entity), description, aliases: [...aliases.values()] }
}

const withoutMarker = (s: string): string => s.replace(/['’]s$/, '').replace(/(s)['’]$/, '$1')

function kindOf(entity: Entity): NounKind {
  if (entity.kind === 'group' && !entity.plural && entity.names.length > 0) return 'organization'
  if (entity.kind) return entity.kind
  if (entity.plural) return 'group'
  // a name between the two: what it is likelier
  const { types } = entity
  return types &&
    shareOf(types, 'organization') + shareOf(types, 'place') > shareOf(types, 'person')
    ? 'organization'
    : 'person'
}

function fullestDescription(document: Document, entity: Entity): string {
  const forms = entity.mentions
    .filter((m) => m.type !== 'pronoun')
    .map((m) => describing(document, m))
  const best = forms.reduce(
    (a, b) => (b.length > a.length && b.length < 80 ? b : a),
    forms[0] ?? '',
  )
  if (best) return best
  const pronoun = entity.mentions[0]
  return pronoun ? document.text.slice(pronoun.start, pronoun.end) : ''
}

/** "a Western official" → "Western official". */
function describing(document: Document, mention: Mention): string {
  const text = withoutMarker(squeeze(document.text.slice(mention.start, mention.ofEnd)))
  return text.replace(/^(?:a|an|the)\s+/i, '')
}

/** "her lawyer" → "lawyer": the possessor is clear only from the sentence. */
const withoutDeterminer = (text: string): string =>
  text.replace(/^(?:a|an|the|his|her|its|their|my|our|your|whose)\s+/i, '')

/** "Dr.", "SP": a form of address, not a role. */
const isHonorific = (text: string): boolean =>
  text
    .split(/\s+/)
    .every(
      (word) =>
        HONORIFICS.has(word.toLowerCase().replace(/\.$/, '')) || /^\p{Lu}{1,3}\.?$/u.test(word),
    )

/** A former role ("Former Norwegian premier"), used only if no current one is known. */
const FORMER = /^(?:former|ex-|then[- ]|late |onetime|one-time)/i

/** True if a description is better than another: longer, or current (unless it is a bare title) rather than former. */
function isFuller(text: string, other: string): boolean {
  if (FORMER.test(text) && !FORMER.test(other) && other.includes(' ')) return false
  if (FORMER.test(other) && !FORMER.test(text) && text.includes(' ')) return true
  return text.length > other.length
}

function describe(document: Document, entity: Entity): string | null {
  let best = ''
  for (const m of entity.mentions) {
    for (const d of m.descriptions) {
      const text = withoutDeterminer(squeeze(document.text.slice(d.start, d.end)))
      if (text.length >= 120 || isHonorific(text)) continue
      if (best === '' || isFuller(text, best)) best = text
    }
  }
  return best || null
}
