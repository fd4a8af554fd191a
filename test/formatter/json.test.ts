import { describe, expect, it } from 'vitest'
import { formatJson } from '../../src/formatter/json.js'
import { articleOf, sample, sampleArticle } from '../sample.js'
import { seen, unseen } from './unseen-signs.js'

const options = { several: false, width: 80, colour: true }

describe('formatJson', () => {
  it('writes an object for one document, indented by two, and a newline', () => {
    expect(formatJson([articleOf()], options)).toBe(`${JSON.stringify(sample(), null, 2)}\n`)
  })

  it('writes an array for several, even if only one of them could be read', () => {
    const several = { ...options, several: true }
    expect(JSON.parse(formatJson([articleOf(), articleOf()], several))).toEqual([
      sample(),
      sample(),
    ])
    expect(JSON.parse(formatJson([articleOf()], several))).toEqual([sample()])
  })

  it('carries what is known about the article', () => {
    const extraction = { ...sample(), article: sampleArticle }
    expect(JSON.parse(formatJson([articleOf(extraction)], options)).article).toEqual(sampleArticle)
  })

  it('escapes control characters without loss', () => {
    const source = '\u001b[31m \u0007 \u007f \u009b2J \u202e\u2066 \u2028 \ud800 é 👩‍👩‍👧'
    const json = formatJson([articleOf({ ...sample(), source })], options)
    expect(json).not.toMatch(/(?!\n)[\p{Cc}\p{Cs}\u2028-\u202e\u2066-\u2069]/u)
    expect(json).toContain('é 👩‍👩‍👧')
    expect(JSON.parse(json).source).toBe(source)
  })

  it.each(unseen)('escapes invisible characters without loss: %s', (_, sign) => {
    const source = `a${sign}b`
    const json = formatJson([articleOf({ ...sample(), source })], options)
    expect(json).not.toContain(sign)
    expect(JSON.parse(json).source).toBe(source)
  })

  it.each(seen)('keeps %s', (_, source) => {
    expect(formatJson([articleOf({ ...sample(), source })], options)).toContain(source)
  })
})
