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

/** Runs the command on the sample's text, with an extractor that gives the extraction. */
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
  it('prints what the extractor found', async () => {
    const { code, out, err } = await runWith([], sample)
    expect({ code, err }).toEqual({ code: 0, err: '' })
    expect(JSON.parse(out)).toEqual({ ...sample(), source: null })
  })

  it('prints the part that is asked for', async () => {
    const { out } = await runWith(['--speaker', 'Mr Vass', '--min-confidence', '0.5'], sample)
    expect(JSON.parse(out).quotes.map(({ id }: { id: string }) => id)).toEqual(['q2'])
  })

  it('says that its own result is wrong, and prints nothing of any document', async () => {
    const { code, out, err } = await runWith(['-', 'LICENSE'], sample)
    expect({ code, out }).toEqual({ code: 3, out: '' })
    expect(err).toMatch(/^quote-extract: internal error: LICENSE: q1: .* please report .*\n$/)
  })

  it('says so too when the result does not have the shape', async () => {
    const bad = () => Object.assign(sample(), { speakers: [] })
    const { code, out, err } = await runWith([], bad)
    expect({ code, out }).toEqual({ code: 3, out: '' })
    expect(err).toMatch(/internal error: standard input: quotes\.0\.speaker: s1 is not among/)
  })

  it('checks what a filter leaves out as well', async () => {
    const bad = () => Object.assign(sample(), { speakers: [] })
    expect((await runWith(['--speaker', 'nobody'], bad)).code).toBe(3)
  })

  it('says so when the extractor throws', async () => {
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

  it('waits for nobody to type an article', async () => {
    const { code, out, err } = await runWith([], sample, { isTTY: true })
    expect({ code, out }).toEqual({ code: 2, out: '' })
    expect(err).toBe(
      'quote-extract: no input: name a file or pipe a text in; see quote-extract --help\n',
    )
  })
})
