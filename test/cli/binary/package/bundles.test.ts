import { createContext, runInContext } from 'node:vm'
import { gzipSync } from 'node:zlib'
import { build as buildByEsbuild } from 'esbuild'
import { build as buildByVite, type Rollup } from 'vite'
import { describe, expect, it } from 'vitest'
import { newProject } from './project.js'

const { folder, write } = newProject()

const uses = (entry: string, options: string) => `
  import { extractQuotes } from '${entry}'
  globalThis.extract = (text) => extractQuotes(text${options})`

const pages = {
  main: write('main.js', uses('quote-extract', '')),
  indirect: write('indirect.js', uses('quote-extract/indirect', ', { indirect: true }')),
}

async function byEsbuild(entry: string): Promise<string> {
  const { outputFiles, warnings } = await buildByEsbuild({
    entryPoints: [entry],
    bundle: true,
    minify: true,
    format: 'iife',
    platform: 'browser',
    write: false,
    logLevel: 'silent',
  })
  expect(warnings).toEqual([])
  return outputFiles[0]?.text ?? ''
}

async function byVite(entry: string): Promise<string> {
  const built = await buildByVite({
    root: folder,
    configFile: false,
    logLevel: 'error',
    build: { write: false, lib: { entry, formats: ['iife'], name: 'page' } },
  })
  const [{ output }] = built as [Rollup.RollupOutput]
  expect(output).toHaveLength(1)
  return output[0].code
}

/** Megabytes that a browser downloads. */
const sizeOf = (code: string): number => gzipSync(code).length / 1e6

const text = '“We will open the bridge,” said Mara Lind. She said the toll would be two crowns.'

/** Runs a bundle without Node's globals; returns the types of the quotes it finds in the text. */
function typesFoundBy(code: string): string[] {
  const context = createContext({ text })
  runInContext(code, context)
  return JSON.parse(
    runInContext('JSON.stringify(extract(text).quotes.map((one) => one.type))', context),
  )
}

describe.each([
  ['esbuild', byEsbuild],
  ['Vite', byVite],
])('a page bundled by %s', (bundler, bundle) => {
  it('stays small with the main entry', async () => {
    const code = await bundle(pages.main)
    const size = sizeOf(code)
    console.log(`${bundler}, main entry: ${size.toFixed(2)} MB gzipped`)
    expect(size).toBeLessThanOrEqual(0.75)
    expect(typesFoundBy(code)).toEqual(['direct'])
  })

  it('holds the other weights with the entry for indirect speech', async () => {
    const code = await bundle(pages.indirect)
    console.log(`${bundler}, quote-extract/indirect: ${sizeOf(code).toFixed(2)} MB gzipped`)
    expect(typesFoundBy(code)).toEqual(['direct', 'indirect'])
  })
})
