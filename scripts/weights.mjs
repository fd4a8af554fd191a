/**
 * The learnt weights as modules of their own in dist/, so that the library and the command line share one copy of
 * them: they are most of the package.
 */
import { readFileSync } from 'node:fs'
import { basename, dirname, join, relative } from 'node:path'

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
    files: () =>
      [...found].map(([name, source]) => [
        name,
        `// ${relative(root, source)}\nexport default ${readFileSync(source, 'utf8').trim()}\n`,
      ]),
  }
}
