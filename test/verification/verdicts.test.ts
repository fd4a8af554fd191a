/** Drafts against sources, with every verdict by hand: fixtures/verification. */
import { readdirSync, readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { verifyQuotes } from '../../src/index.js'

const folder = new URL('../../fixtures/verification/', import.meta.url)
const read = (path: string): string => readFileSync(new URL(path, folder), 'utf8')
const owners = new Map([
  ['speech.txt', 'Adaeze Holm'],
  ['ruling.txt', 'Marian Pell'],
])
const sources = readdirSync(new URL('sources/', folder)).map((name) => {
  const speaker = owners.get(name)
  return { name, text: read(`sources/${name}`), ...(speaker !== undefined && { speaker }) }
})

type Expected = [
  verdict: string,
  attribution: string,
  warnings: string[],
  changes: string[],
  source: string | null,
  speaker?: string,
]
const expected = Object.entries(JSON.parse(read('expected.json')) as Record<string, Expected[]>)

describe('the verification set', () => {
  it('covers every draft', () => {
    expect(expected.map(([name]) => name)).toEqual(readdirSync(new URL('drafts/', folder)))
  })

  it.each(expected)('%s', (name, checks) => {
    const draft = { name, text: read(`drafts/${name}`) }
    const result = verifyQuotes(draft, sources, { indirect: name.includes('indirect') })
    const found = result.checks.map((check, index): Expected => {
      const { verdict, attribution, warnings, changes, parts, sourceSpeaker } = check
      const isFound = !['not-found', 'not-reported', 'unchecked'].includes(verdict)
      const source = isFound ? (parts[0]?.passage?.source ?? null) : null
      const named = checks[index]?.[5] === undefined ? [] : [sourceSpeaker ?? '']
      return [verdict, attribution, warnings, changes, source, ...named] as Expected
    })
    expect(found).toEqual(checks)
  })
})
