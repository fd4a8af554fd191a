import { describe, expect, it } from 'vitest'
import { InputError } from '../../src/errors.js'
import { parseGold, parsePredictions } from '../../src/score/json-lines.js'

const article = {
  id: 'a1',
  text: '“Yes,” Jane Doe said.',
  attributions: [{ source: [[7, 15]], cue: [[16, 20]], content: [[0, 6]] }],
  quoted: [{ start: 1, end: 5, attribution: 0, speaker: 'e1' }],
  speakers: [{ id: 'e1', name: 'Jane Doe', aliases: [], named: true }],
}
const [quoted] = article.quoted
const line = (changes: object = {}) => JSON.stringify({ ...article, ...changes })

describe('parseGold', () => {
  it('ignores a byte order mark, blank lines and carriage returns', () => {
    const lines = `\uFEFF${line()}\r\n\n${line({ id: 'a2', speakers: undefined })}`
    expect(parseGold(lines, 'gold.jsonl').map(({ id }) => id)).toEqual(['a1', 'a2'])
  })

  it.each([
    ['{', 'not valid JSON'],
    ['[]', 'Invalid input: expected object'],
    [line({ text: 7 }), 'text: Invalid input: expected string'],
    [line({ quoted: undefined }), 'quoted: Invalid input'],
    [line({ quoted: [{ start: 1, end: 5 }] }), 'quoted.0.attribution: Invalid input'],
    [line({ quoted: [{ ...quoted, end: 1.5 }] }), 'quoted.0.end: Invalid input'],
    [line({ quoted: [{ ...quoted, start: 6 }] }), 'quoted.0 ends at 5, before its start at 6'],
    [line({ quoted: [{ ...quoted, end: 99 }] }), 'quoted.0 ends at 99, but the text has 21 code'],
    [line({ quoted: [{ ...quoted, attribution: 1 }] }), 'quoted.0: attribution 1 does not exist'],
    [line({ quoted: [{ ...quoted, speaker: 'e9' }] }), 'quoted.0: speaker e9 does not exist'],
    [
      line({ attributions: [{ source: [[7]], cue: [], content: [] }] }),
      'attributions.0.source.0: Too small',
    ],
    [
      line({ attributions: [{ source: [[7, 99]], cue: [], content: [] }] }),
      'attributions.0.source ends at 99',
    ],
    [line({ id: 'a0' }), 'the id "a0" is already used in line 1'],
  ])('reports the line and the problem: %s', (bad, problem) => {
    const read = () => parseGold(`${line({ id: 'a0' })}\n\n${bad}\n`, 'gold.jsonl')
    expect(read).toThrow(InputError)
    expect(read).toThrow(`gold.jsonl, line 3: ${problem}`)
  })
})

describe('parsePredictions', () => {
  it('accepts any object with the main fields', () => {
    const span = { start: 1, end: 5, text: 'Yes,' }
    const quote = { content: [span], quoted: [span], type: 'direct' }
    const [read] = parsePredictions(JSON.stringify({ quotes: [quote] }), 'p.jsonl')
    expect(read).toEqual({ quotes: [{ content: [span], quoted: [span], confidence: 1 }] })
  })

  it('reports the line and the problem', () => {
    expect(() => parsePredictions('{"quotes":[]}\n{"quotes":[{}]}', 'p.jsonl')).toThrow(
      'p.jsonl, line 2: quotes.0.content: Invalid input',
    )
  })
})
