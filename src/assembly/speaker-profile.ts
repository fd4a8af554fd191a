/** Profile of an entity as a speaker in the output: name, aliases, kind, description. */

import { type Entity, fullestName } from '../attributor/coreference/entities/entity.js'
import type { Mention } from '../attributor/mentions/mention.js'
import type { Document } from '../document/document.js'
import type { NounKind } from '../language/nouns.js'
import { describe } from './speaker-description.js'
import { isCompanyName, kindOf } from './speaker-kind.js'

export interface SpeakerProfile {
  readonly name: string
  readonly named: boolean
  readonly kind: NounKind
  readonly description: string | null
  readonly aliases: readonly string[]
}

const squeeze = (s: string): string => s.replace(/\s+/g, ' ').trim()

export function profileOf(document: Document, entity: Entity): SpeakerProfile {
  const hasName = entity.names.length > 0
  const name = hasName ? squeeze(fullestName(entity)) : fullestDescription(document, entity)
  const named = hasName || isCompanyName(name)
  const description = hasName ? describe(document, entity, name) : null
  const aliases = new Map<string, string>()
  // most mentions repeat a form
  const read = new Set<string>()
  const lowerName = name.toLowerCase()
  const add = (form: string) => {
    if (read.has(form)) return
    read.add(form)
    const clean = squeeze(form)
    const key = clean.toLowerCase()
    if (clean && key !== lowerName && !aliases.has(key)) aliases.set(key, clean)
  }
  for (const m of entity.mentions) {
    if (m.type === 'pronoun') continue
    add(withoutMarker(document.text.slice(m.start, m.end)))
    if (m.name !== null) add(m.name)
  }
  return { name, named, kind: kindOf(entity, name), description, aliases: [...aliases.values()] }
}

const isApostrophe = (sign: string | undefined): boolean => sign === "'" || sign === '’'

/** "Pell's" → "Pell", "the crews'" → "the crews" */
function withoutMarker(s: string): string {
  const bare = s.endsWith('s') && isApostrophe(s.at(-2)) ? s.slice(0, -2) : s
  return isApostrophe(bare.at(-1)) && bare.at(-2) === 's' ? bare.slice(0, -1) : bare
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
