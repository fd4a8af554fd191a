/** Reads texts of GUM (Zeldes 2017) with the annotated types of their mentions. */
import { readFileSync } from 'node:fs'
import type { EntityType } from '../../src/attributor/entity-types/entity-type.js'
import type { TypedText } from './typed-text.js'

const TYPES: Readonly<Record<string, EntityType>> = {
  person: 'person',
  organization: 'organization',
  place: 'place',
  event: 'event',
  object: 'thing',
  animal: 'thing',
  plant: 'thing',
  substance: 'thing',
  time: 'idea',
  abstract: 'idea',
}

interface Line {
  readonly text: string
  readonly mentions: readonly { start: number; end: number; type: string }[]
}

export const readGum = (file: string): TypedText[] =>
  readFileSync(file, 'utf8')
    .trim()
    .split('\n')
    .map((line) => {
      const { text, mentions }: Line = JSON.parse(line)
      const starting = new Map<number, { end: number; type: string }[]>()
      for (const mention of mentions)
        starting.set(mention.start, [...(starting.get(mention.start) ?? []), mention])
      return {
        text,
        typeOf: ({ start, end, plural }) => {
          // GUM's mentions include all modifiers, ours do not: the shortest one that contains ours
          const [found] = (starting.get(start) ?? [])
            .filter((mention) => mention.end >= end)
            .sort((a, b) => a.end - b.end)
          const type = found ? (TYPES[found.type] ?? null) : null
          return type === 'person' && plural ? 'group' : type
        },
      }
    })
