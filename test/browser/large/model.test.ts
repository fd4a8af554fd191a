/** The package of the large model in Chromium: the same readings as in Node, with and without WebAssembly. */
import { build } from 'esbuild'
import { expect, it } from 'vitest'
import { createLargeModel } from '../../../packages/large/src/model.js'
import { randomWeights } from '../../../packages/large/test/support/random-weights.js'
import { open } from '../browser.js'

const { file } = randomWeights()
const text = `“We said,” said Mara Lind. “${'the mayor said '.repeat(20)}” 😀 “No.”`
const spans = ['We said,', 'the mayor', 'No.'].map((part) => ({
  start: text.indexOf(part),
  end: text.indexOf(part) + part.length,
}))

const tokens = [...text.matchAll(/\p{L}+|\S/gu)].map(({ 0: token, index }) => ({
  start: index,
  end: index + token.length,
}))

interface Page {
  LargeModel: { createLargeModel: typeof createLargeModel }
  WebAssembly: unknown
}

async function readInPage(wasm: boolean) {
  const { outputFiles } = await build({
    entryPoints: ['packages/large/src/model.ts'],
    bundle: true,
    format: 'iife',
    globalName: 'LargeModel',
    write: false,
  })
  const { page } = await open('<!doctype html><title>Model</title>', {})
  if (!wasm) await page.evaluate(() => Reflect.deleteProperty(globalThis, 'WebAssembly'))
  await page.addScriptTag({ content: outputFiles[0]?.text ?? '' })
  return page.evaluate(
    ([bytes, text, spans, tokens]) => {
      const { LargeModel } = globalThis as unknown as Page
      const reading = LargeModel.createLargeModel(Uint8Array.from(bytes)).read(text, spans, tokens)
      return { spans: reading.spans, labels: [...(reading.labels ?? [])] }
    },
    [[...file], text, spans, tokens] as const,
  )
}

function readHere() {
  const reading = createLargeModel(file).read(text, spans, tokens)
  return { spans: reading.spans, labels: [...(reading.labels ?? [])] }
}

it('reads to the bit as Node does', async () => {
  expect(await readInPage(true)).toEqual(readHere())
})

it('reads without WebAssembly', async () => {
  const plain = await readInPage(false)
  readHere().spans.forEach(({ nobody, sources }, i) => {
    const reading = plain.spans[i]
    expect(reading?.nobody).toBeCloseTo(nobody, 2)
    expect(reading?.sources[0]?.probability).toBeCloseTo(sources[0]?.probability ?? Number.NaN, 2)
  })
})
