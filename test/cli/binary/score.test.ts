import { readFile, writeFile } from 'node:fs/promises'
import { join, resolve } from 'node:path'
import { describe, expect, it } from 'vitest'
import { command, temporaryFolder } from './support/command.js'

const gold = resolve('test/score/gold.jsonl')
const predictions = resolve('test/score/predictions.jsonl')
const expected = (name: string) => readFile(`test/score/${name}`, 'utf8')

describe('quote-extract score', () => {
  it('scores predictions as a table with errors, or as JSON', async () => {
    const table = await command(['score', gold, predictions, '--mistakes', '100'])
    expect(table).toEqual({ code: 0, out: await expected('table.expected.txt'), err: '' })
    for (const flags of [['--json'], ['--format', 'json']]) {
      const json = await command(['score', gold, predictions, ...flags])
      expect(json).toEqual({ code: 0, out: await expected('figures.expected.json'), err: '' })
    }
  })

  it('makes the predictions if there is no file of them', async () => {
    const { code, out, err } = await command(['score', gold, '--json'])
    expect({ code, err }).toEqual({ code: 0, err: '' })
    const { articles, quoted, offsets } = JSON.parse(out)
    expect({ articles, wrong: offsets.wrong }).toEqual({ articles: 4, wrong: 0 })
    expect(quoted.found).toBeGreaterThan(0.9)
  })

  it('counts only quotes with enough confidence', async () => {
    const args = ['score', gold, predictions, '--json', '--min-confidence']
    const predictedWith = async (least: string) =>
      JSON.parse((await command([...args, least])).out).quoted.speaker.predicted
    expect(await predictedWith('0')).toBe(45)
    expect(await predictedWith('0.8')).toBeLessThan(45)
    expect(await predictedWith('0.8')).toBeGreaterThan(0)
  })

  it('reads standard input and writes a file', async () => {
    const cwd = await temporaryFolder()
    const stdin = await readFile(gold)
    const ended = await command(['score', '-', predictions, '--json', '-o', 'x'], { cwd, stdin })
    expect(ended).toEqual({ code: 0, out: '', err: '' })
    expect(await readFile(join(cwd, 'x'), 'utf8')).toBe(await expected('figures.expected.json'))
  })

  it('prints help with the format and examples', async () => {
    const { code, out } = await command(['score', '--help'])
    expect(code).toBe(0)
    for (const part of ['Usage: quote-extract score', '"attributions":', 'Examples:', '--mistakes'])
      expect(out).toContain(part)
  })

  it('reports a malformed file in one line', async () => {
    const cwd = await temporaryFolder()
    await writeFile(
      join(cwd, 'bad.jsonl'),
      `${(await readFile(gold, 'utf8')).split('\n')[0]}\n{}\n`,
    )
    const { code, out, err } = await command(['score', 'bad.jsonl'], { cwd })
    expect({ code, out }).toEqual({ code: 1, out: '' })
    expect(err).toMatch(/^quote-extract: bad\.jsonl, line 2: id: Invalid input: [^\n]+\n$/)
  })

  it.each([
    [['score'], 2, /missing required argument 'gold'/],
    [['score', 'a', 'b', 'c'], 2, /too many arguments/],
    [['score', gold, '--mistakes', 'all'], 2, /Expected a whole number/],
    [['score', gold, '--errors', '20'], 2, /pass --mistakes NUMBER/],
    [['--errors', 'x', 'score', gold], 2, /leave out --errors/],
    [['score', gold, '--speaker', 'Lind'], 2, /leave out --speaker/],
    [['score', gold, '-o', gold], 2, /is also an input/],
    [['score', '-', '-'], 2, /standard input can be read only once/],
    [['score', 'missing.jsonl'], 1, /cannot read missing\.jsonl: no such file/],
    [['score', gold, '-'], 1, /^quote-extract: no prediction for the article sports-cup-tie/],
  ])('%j', async (args, code, message) => {
    const stdin = (await readFile(predictions, 'utf8')).split('\n').at(-2) ?? ''
    const ended = await command(args, { stdin })
    expect(ended).toMatchObject({ code, out: '' })
    expect(ended.err).toMatch(message)
    expect(ended.err).toMatch(/^quote-extract: [^\n]+\n$/)
  })
})
