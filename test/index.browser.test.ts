import { builtinModules } from 'node:module'
import { createContext, runInContext } from 'node:vm'
import { build, type Metafile } from 'esbuild'
import { beforeAll, describe, expect, it } from 'vitest'

let code: string
let metafile: Metafile

beforeAll(async () => {
  const result = await build({
    entryPoints: ['src/index.ts'],
    bundle: true,
    format: 'iife',
    globalName: 'quoteExtract',
    platform: 'browser',
    // An imported built-in is listed in the metafile instead of failing the build.
    external: builtinModules.flatMap((name) => [name, `node:${name}`]),
    write: false,
    metafile: true,
    logLevel: 'silent',
  })
  code = result.outputFiles[0]?.text ?? ''
  metafile = result.metafile
})

describe('the library in a browser', () => {
  it('imports nothing from outside its bundle', () => {
    const imports = [...Object.values(metafile.inputs), ...Object.values(metafile.outputs)]
      .flatMap((file) => file.imports)
      .filter((one) => one.external)
    expect(imports).toEqual([])
  })

  it('runs without Node’s globals', () => {
    const context = createContext({ text: '“We will open the bridge,” said Mara Lind.' })
    runInContext(code, context)
    const result = runInContext('JSON.stringify(quoteExtract.extractQuotes(text))', context)
    const globals = runInContext('typeof process + typeof Buffer + typeof require', context)
    expect(JSON.parse(result).quotes[0]?.speaker?.name).toBe('Mara Lind')
    expect(globals).toBe('undefined'.repeat(3))
  })

  it('has no weights for reported speech without quotation marks', () => {
    const weights = Object.keys(metafile.inputs).filter((path) => path.endsWith('weights.json'))
    expect(weights).toContain('src/attributor/source-selection/weights.json')
    expect(weights).not.toContain('src/attributor/report-tagger/weights.json')
  })
})
