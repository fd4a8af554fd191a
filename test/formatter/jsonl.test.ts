import { describe, expect, it } from 'vitest'
import { formatJsonLines } from '../../src/formatter/jsonl.js'
import { articleOf, sample } from '../sample.js'

const options = { several: true, width: 80, colour: true }

describe('formatJsonLines', () => {
  it('writes one extraction per line, whatever line ends are in its text', () => {
    const source = 'a\nb\r\u2028\u2029\u0085c'
    const articles = [articleOf(), articleOf({ ...sample(), source })]
    const text = formatJsonLines(articles, options)
    expect(text.endsWith('\n')).toBe(true)
    const lines = text.slice(0, -1).split(/[\n\r\u2028\u2029\u0085]/)
    expect(lines.map((line) => JSON.parse(line))).toEqual([sample(), { ...sample(), source }])
  })

  it('writes one line for one document', () => {
    const text = formatJsonLines([articleOf()], { ...options, several: false })
    expect(text).toBe(`${JSON.stringify(sample())}\n`)
  })
})
