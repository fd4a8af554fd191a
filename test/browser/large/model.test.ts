/** The package of the large model in Chromium: the same readings as in Node, with and without WebAssembly. */
import { readFileSync } from 'node:fs'
import { build } from 'esbuild'
import { describe, expect, it } from 'vitest'
import { createLargeModel } from '../../../packages/large/src/model.js'
import { randomWeights } from '../../../packages/large/test/support/random-weights.js'
import { parseDocument } from '../../../src/parser/parse.js'
import { open } from '../browser.js'

interface Page {
  LargeModel: { createLargeModel: typeof createLargeModel }
  WebAssembly: unknown
}

const ADDRESS = 'https://weights.invalid/weights.bin'

/** What the model is given: the text, its outermost quoted spans, its tokens, each fifth of them as a mention. */
function inputOf(text: string) {
  const { tokens, quotedSpans } = parseDocument(text)
  const rangeOf = ({ start, end }: { start: number; end: number }) => ({ start, end })
  const spans = quotedSpans.filter(({ depth }) => depth === 0).map(rangeOf)
  const mentions = tokens
    .filter((_, i) => i % 5 === 0)
    .map((token, i) => ({ ...rangeOf(token), refers: i % 2 === 0 }))
  return { text, spans, tokens: tokens.map(rangeOf), mentions }
}
type Input = ReturnType<typeof inputOf>

async function readInPage(weights: Uint8Array, input: Input, wasm = true) {
  const { outputFiles } = await build({
    entryPoints: ['packages/large/src/model.ts'],
    bundle: true,
    format: 'iife',
    globalName: 'LargeModel',
    write: false,
  })
  const { page } = await open('<!doctype html><title>Model</title>', {})
  await page.route(ADDRESS, (route) =>
    route.fulfill({
      body: Buffer.from(weights),
      headers: { 'access-control-allow-origin': '*' },
    }),
  )
  if (!wasm) await page.evaluate(() => Reflect.deleteProperty(globalThis, 'WebAssembly'))
  await page.addScriptTag({ content: outputFiles[0]?.text ?? '' })
  return page.evaluate(
    async ([address, { text, spans, tokens, mentions }]) => {
      const { LargeModel } = globalThis as unknown as Page
      const bytes = new Uint8Array(await (await fetch(address)).arrayBuffer())
      const reading = LargeModel.createLargeModel(bytes).read(text, spans, tokens, mentions)
      return { ...reading, labels: [...(reading.labels ?? [])] }
    },
    [ADDRESS, input] as const,
  )
}

function readHere(weights: Uint8Array, { text, spans, tokens, mentions }: Input) {
  const reading = createLargeModel(weights).read(text, spans, tokens, mentions)
  return { ...reading, labels: [...(reading.labels ?? [])] }
}

describe('random weights', () => {
  const { file } = randomWeights()
  const input = inputOf(`“We said,” said Mara Lind. “${'the mayor said '.repeat(20)}” 😀 “No.”`)

  it('read to the bit as in Node', async () => {
    expect(await readInPage(file, input)).toEqual(readHere(file, input))
  })

  it('read without WebAssembly', async () => {
    const plain = await readInPage(file, input, false)
    readHere(file, input).spans.forEach(({ nobody, sources: [source] }, i) => {
      const reading = plain.spans[i]
      expect(reading?.nobody).toBeCloseTo(nobody, 2)
      expect(reading?.sources[0]?.probability).toBeCloseTo(source?.probability ?? Number.NaN, 2)
    })
  })
})

describe('the weights of the package', () => {
  it('read an article to the bit as in Node', async () => {
    const weights = readFileSync('packages/large/weights.bin')
    const input = inputOf(readFileSync('fixtures/diplomacy-strait-talks.txt', 'utf8'))
    expect(input.spans.length).toBeGreaterThan(5)
    expect(await readInPage(weights, input)).toEqual(readHere(weights, input))
  })
})
