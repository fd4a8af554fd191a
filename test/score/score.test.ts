/**
 * Scores gold.jsonl (early versions of four fixtures) against predictions.jsonl (an early output with corrupted speakers,
 * names and offsets). The expected files are the output of the corpus' `score.mjs`.
 */
import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { normaliseName } from '../../src/extraction/normalise-name.js'
import { parseGold, parsePredictions } from '../../src/score/json-lines.js'
import { formatScoreJson, formatScoreTable } from '../../src/score/report.js'
import { score } from '../../src/score/score.js'

const read = (name: string) => readFileSync(new URL(name, import.meta.url), 'utf8')
const golds = parseGold(read('gold.jsonl'), 'gold.jsonl')
const predictions = parsePredictions(read('predictions.jsonl'), 'predictions.jsonl')

describe('score', () => {
  it('prints the table of score.mjs, to the digit, and its errors', () => {
    const table = formatScoreTable(score(golds, predictions), { errors: 100 })
    expect(table).toBe(read('table.expected.txt'))
  })

  it('prints the JSON of score.mjs', () => {
    const json = formatScoreJson(score(golds, predictions), { errors: 0 })
    expect(json).toBe(read('figures.expected.json'))
  })

  it('compares with the source if speakers were not resolved', () => {
    const unresolved = golds.map(({ speakers: _, ...article }) => article)
    const json = formatScoreJson(score(unresolved, predictions), { errors: 0 })
    expect(json).toBe(read('unresolved.expected.json'))
  })

  it('lists the requested number of errors', () => {
    const result = score(golds, predictions)
    const rows = formatScoreTable(result, { errors: 0 }).split('\n').length
    expect(formatScoreTable(result, { errors: 2 }).split('\n')).toHaveLength(rows + 2)
    const { errors, listed } = JSON.parse(formatScoreJson(result, { errors: 2 }))
    expect({ errors, listed }).toEqual({ errors: 26, listed: result.errors.slice(0, 2) })
  })

  it('prints undefined figures as n/a and null', () => {
    const none = score([{ id: 'a', text: '', attributions: [], quoted: [] }], [{ quotes: [] }])
    expect(formatScoreTable(none, { errors: 0 })).toContain(
      'quoted spans found                    n/a\n',
    )
    expect(JSON.parse(formatScoreJson(none, { errors: 0 })).quoted.found).toBeNull()
  })

  it('reports the article without a prediction', () => {
    expect(() => score(golds, predictions.slice(0, 3))).toThrow(
      'no prediction for the article interview-violin-maker',
    )
  })
})

describe('normaliseName', () => {
  it.each([
    ['The former President Mr. Jimmy Carter’s', 'jimmy carter'],
    ['Sen.  Jon  Tester, D-Mont.', 'jon tester d-mont'],
    ['the committee', 'committee'],
    ['William “Bill” Weld', 'william bill weld'],
    ['James’', 'james'],
    ['President', 'president'],
  ])('%s', (name, normalised) => {
    expect(normaliseName(name)).toBe(normalised)
  })
})
