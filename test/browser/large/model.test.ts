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
    ([bytes, text, spans]) => {
      const { LargeModel } = globalThis as unknown as Page
      return LargeModel.createLargeModel(Uint8Array.from(bytes)).read(text, spans)
    },
    [[...file], text, spans] as const,
  )
}

it('reads to the bit as Node does', async () => {
  expect(await readInPage(true)).toEqual(createLargeModel(file).read(text, spans))
})

it('reads without WebAssembly', async () => {
  const readings = createLargeModel(file).read(text, spans)
  const plain = await readInPage(false)
  readings.forEach(({ nobody, sources }, i) => {
    expect(plain[i]?.nobody).toBeCloseTo(nobody, 2)
    expect(plain[i]?.sources[0]?.probability).toBeCloseTo(sources[0]?.probability ?? Number.NaN, 2)
  })
})
