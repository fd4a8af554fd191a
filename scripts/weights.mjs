/**
 * The learnt weights as modules of their own in dist/, so that the library and the command line share one copy of
 * them: they are most of the package.
 */
import { readFileSync } from 'node:fs'
import { basename, dirname, join, relative } from 'node:path'
import { build } from 'esbuild'

/** An esbuild plugin that leaves `…/weights.json` out of the bundles, and the files that take its place. */
export function sharedWeights(root) {
  /** Name in dist/ → path of the JSON. */
  const found = new Map()
  return {
    plugin: {
      name: 'shared-weights',
      setup(build) {
        build.onResolve({ filter: /\/weights\.json$/ }, ({ path, resolveDir }) => {
          const source = join(resolveDir, path)
          const name = `weights-${basename(dirname(source))}.js`
          found.set(name, source)
          return { path: name, namespace: 'weights' }
        })
        // by way of a module between, since a script may not be imported `with { type: 'json' }`
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
    files: async () => {
      const { packWeights } = await load(root, 'src/attributor/weights.ts')
      return [...found].map(([name, source]) => {
        const data = JSON.parse(readFileSync(source, 'utf8'))
        // the ranker's names are for reading and learning
        const shipped = JSON.stringify('weights' in data ? packWeights(data) : data)
        return [name, `// ${relative(root, source)}\nexport default ${shipped}\n`]
      })
    },
  }
}

/** What a module of the sources exports. */
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
