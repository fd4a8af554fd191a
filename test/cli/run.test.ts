import { Readable, Writable } from 'node:stream'
import { describe, expect, it } from 'vitest'
import { run, type Surroundings } from '../../src/cli/run.js'
import type { Extraction } from '../../src/extraction/schema.js'
import { sample, sampleText } from '../sample.js'

function collector(properties = {}) {
  const chunks: string[] = []
  const stream = new Writable({
    write(chunk, _, done) {
      chunks.push(String(chunk))
      done()
    },
  })
  return { stream: Object.assign(stream, properties), text: () => chunks.join('') }
}

/** Runs the command on the sample text, with an extractor that returns `extraction`. */
async function runWith(
  args: string[],
  extraction: () => Extraction,
  { isTTY = false, stdin = [Buffer.from(sampleText)] } = {},
) {
  const out = collector({ isTTY, columns: 100 })
  const err = collector()
  const surroundings: Surroundings = {
    stdin: Object.assign(Readable.from(stdin), { isTTY }),
    stdout: out.stream,
    stderr: err.stream,
    env: {},
    loadExtractor: async () => (_, options) => ({
      ...extraction(),
      source: options?.source ?? null,
    }),
  }
  const code = await run(args, surroundings)
  return { code, out: out.text(), err: err.text() }
}

describe('run', () => {
  it('prints the extraction', async () => {
    const { code, out, err } = await runWith([], sample)
    expect({ code, err }).toEqual({ code: 0, err: '' })
    expect(JSON.parse(out)).toEqual({ ...sample(), source: null })
  })

  it('applies the filters', async () => {
    const { out } = await runWith(['--speaker', 'Mr Vass', '--min-confidence', '0.5'], sample)
    expect(JSON.parse(out).quotes.map(({ id }: { id: string }) => id)).toEqual(['q2'])
  })

  it('reports an invalid result as an internal error, and prints no document', async () => {
    const { code, out, err } = await runWith(['-', 'LICENSE'], sample)
    expect({ code, out }).toEqual({ code: 3, out: '' })
    expect(err).toMatch(/^quote-extract: internal error: LICENSE: q1: .* please report .*\n$/)
  })

  it('reports a result with an invalid structure', async () => {
    const bad = () => Object.assign(sample(), { speakers: [] })
    const { code, out, err } = await runWith([], bad)
    expect({ code, out }).toEqual({ code: 3, out: '' })
    expect(err).toMatch(
      /internal error: standard input: quotes\.0\.speaker: no speaker has the id s1/,
    )
  })

  it('verifies quotes removed by a filter too', async () => {
    const bad = () => Object.assign(sample(), { speakers: [] })
    expect((await runWith(['--speaker', 'nobody'], bad)).code).toBe(3)
  })

  it('reports an exception of the extractor', async () => {
    const { code, out, err } = await runWith([], () => {
      throw new TypeError('x is\nundefined')
    })
    expect({ code, out }).toEqual({ code: 3, out: '' })
    expect(err).toMatch(/^quote-extract: internal error: standard input: x is undefined; .*\n$/)
  })

  it('draws a table on a terminal', async () => {
    const { out } = await runWith(
      ['-', 'LICENSE'],
      () => ({ source: '', quotes: [], speakers: [] }),
      {
        stdin: [Buffer.from('x')],
        isTTY: false,
      },
    )
    expect(JSON.parse(out)).toHaveLength(2)
    const onTerminal = await runWith(
      ['LICENSE'],
      () => ({ source: '', quotes: [], speakers: [] }),
      {
        isTTY: true,
      },
    )
    expect(onTerminal.out).toBe('No quotes found.\n')
  })

  it('does not wait for input on a terminal', async () => {
    const { code, out, err } = await runWith([], sample, { isTTY: true })
    expect({ code, out }).toEqual({ code: 2, out: '' })
    expect(err).toBe(
      'quote-extract: no input: name a file, or pipe text in; see quote-extract --help\n',
    )
  })
})
