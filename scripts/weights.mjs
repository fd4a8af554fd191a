/**
 * Writes the learned weights as separate modules in dist/, so that the library and the command line share one copy: they
 * are most of the package.
 */
import { readFileSync } from 'node:fs'
import { basename, dirname, join, relative } from 'node:path'
import { build } from 'esbuild'

const WEIGHTS = /\/(?:[a-z]+-)?weights\.json$/
/** Five numbers: reading them from a file of their own would only cost time. */
const FEW = /\/reading-weights\.json$/

/** Returns esbuild plugins that leave `…/weights.json` out of the bundles, and the files that replace it. */
export function sharedWeights(root) {
  /** Name in dist/ → path of the JSON. */
  const found = new Map()
  const find = ({ path, resolveDir }) => {
    if (FEW.test(path)) return
    const source = join(resolveDir, path)
    // pos-tagger/weights.json, coreference/pronouns/antecedent-weights.json
    const [, part = basename(dirname(source))] = /([a-z]+)-weights\.json$/.exec(source) ?? []
    const name = `weights-${part}.js`
    found.set(name, source)
    return { path: name, namespace: 'weights' }
  }
  return {
    plugin: {
      name: 'shared-weights',
      setup(build) {
        build.onResolve({ filter: WEIGHTS }, find)
        // through an intermediate module: a script cannot be imported `with { type: 'json' }`
        build.onLoad({ filter: /.*/, namespace: 'weights' }, ({ path }) => ({
          contents: `export { default } from './${path}'`,
          loader: 'js',
        }))
        build.onResolve({ filter: /.*/, namespace: 'weights' }, ({ path }) => ({
          path,
          external: true,
        }))
      },
    },
    /** For CommonJS in a folder of dist/, which cannot require the modules and reads their data instead, which is faster. */
    readByNode: {
      name: 'weights-by-node',
      setup(build) {
        build.onResolve({ filter: WEIGHTS }, find)
        build.onLoad({ filter: /.*/, namespace: 'weights' }, ({ path }) => ({
          contents: `
            import { readFileSync } from 'node:fs'
            import { join } from 'node:path'
            const module = readFileSync(join(__dirname, '../${path}'), 'latin1')
            export default JSON.parse(module.slice(module.indexOf('{')))`,
          loader: 'js',
        }))
      },
    },
    files: async () => {
      const { packWeights } = await load(root, 'src/models/weights.ts')
      return [...found].map(([name, source]) => {
        const data = JSON.parse(readFileSync(source, 'utf8'))
        // feature names are only needed for training and inspection
        const shipped = JSON.stringify('weights' in data ? packWeights(data) : data)
        return [name, `// ${relative(root, source)}\nexport default ${shipped}\n`]
      })
    },
  }
}

/** Imports a TypeScript module of the sources. */
async function load(root, entry) {
  const { outputFiles } = await build({
    absWorkingDir: root,
    entryPoints: [entry],
    bundle: true,
    format: 'esm',
    write: false,
  })
  return import(`data:text/javascript,${encodeURIComponent(outputFiles[0].text)}`)
}
