/**
 * Builds the command line as CommonJS in dist/cli/: one file with the modules that every run needs, so that their
 * compiled code can be cached together, and separate chunks for the rest.
 */
import { basename } from 'node:path'
import { build, transform } from 'esbuild'

/** Modules that every run loads; those loaded by `import()` are not executed for help and errors. */
const ALWAYS = ['src/cli/main.ts', 'src/pipeline.ts', 'src/extraction/verify.ts']

const shared = {
  platform: 'node',
  target: 'node20.19',
  minify: true,
  legalComments: 'none',
  // `require` instead of `import()`: cached code has no module loader
  supported: { 'dynamic-import': false },
  define: { 'import.meta.url': 'quoteExtractUrl' },
  logLevel: 'warning',
}
const banner = 'const quoteExtractUrl = require("node:url").pathToFileURL(__filename).href;'

/**
 * @param {string} root the repository
 * @param {import('esbuild').Plugin} weights plugin that leaves out the weights
 * @returns the files by their names in dist/cli/, and the metafile
 */
export async function buildCommandLine(root, weights) {
  const { outputFiles, metafile } = await build({
    absWorkingDir: root,
    bundle: true,
    // Threads load their worker by its path.
    entryPoints: {
      main: 'src/cli/main.ts',
      'cli-worker': 'src/cli/workers/worker.ts',
      'serve-worker': 'src/cli/serve/jobs/worker.ts',
    },
    format: 'esm',
    platform: 'node',
    target: 'node20.19',
    splitting: true,
    chunkNames: '[name]-[hash]',
    outdir: 'dist',
    write: false,
    metafile: true,
    logLevel: 'warning',
    plugins: [weights, lateModules],
  })
  const chunks = new Map(outputFiles.map(({ path, text }) => [basename(path), text]))
  const always = alwaysLoaded(metafile)
  const file = await bundleAlways(chunks, always)
  const files = new Map([
    [file.name, file.text],
    ['package.json', `${JSON.stringify({ type: 'commonjs', main: `./${file.name}` })}\n`],
  ])
  for (const [name, text] of chunks) {
    if (name === 'main.js') continue
    if (always.has(name)) {
      files.set(name, `module.exports = require('./${file.name}').chunks['${name}']()\n`)
      continue
    }
    const { code } = await transform(text, { ...shared, format: 'cjs', banner })
    files.set(name, code)
  }
  return { files, metafile }
}

/** Modules of Node that few runs call: each is loaded when one of its functions is first looked up. */
const LATE = ['child_process', 'crypto', 'fs/promises', 'v8']

const lateModules = {
  name: 'late-modules',
  setup(build) {
    const filter = new RegExp(`^node:(?:${LATE.join('|')})$`)
    build.onResolve({ filter }, ({ path, namespace }) =>
      namespace === 'late' ? { path, external: true } : { path, namespace: 'late' },
    )
    build.onLoad({ filter: /.*/, namespace: 'late' }, ({ path }) => {
      const getters = Object.keys(process.getBuiltinModule(path)).map(
        (name) => `get ${name}() { return require('${path}').${name} }`,
      )
      return { contents: `module.exports = { ${getters.join(', ')} }` }
    })
  },
}

/** Names of the chunks of the entry points in ALWAYS. */
function alwaysLoaded({ outputs }) {
  const names = new Set()
  const add = (path) => {
    if (names.has(basename(path))) return
    names.add(basename(path))
    for (const { path: next, kind, external } of outputs[path].imports)
      if (!external && kind === 'import-statement') add(next)
  }
  for (const [path, { entryPoint }] of Object.entries(outputs))
    if (ALWAYS.includes(entryPoint)) add(path)
  return names
}

/**
 * Writes other characters as escapes, which mean the same in strings and in regular expressions: V8 stores a source of ASCII in
 * half the memory. esbuild leaves them in regular expressions.
 */
const inAscii = (text) =>
  text.replace(/[^\0-\x7f]/g, (unit) => `\\u${unit.charCodeAt(0).toString(16).padStart(4, '0')}`)

/** Bundles one file that exports `main`, and `chunks` for the modules that other files share with it. */
async function bundleAlways(chunks, always) {
  const shares = [...always]
    .filter((name) => name !== 'main.js')
    .map((name) => `'${name}': () => require('./${name}')`)
  const { outputFiles } = await build({
    ...shared,
    bundle: true,
    format: 'cjs',
    stdin: {
      contents: `export { main } from './main.js'\nexport const chunks = { ${shares.join(', ')} }`,
      resolveDir: '/',
    },
    entryNames: 'cli-[hash]',
    outdir: '/',
    write: false,
    banner: { js: banner },
    plugins: [
      lateModules,
      {
        name: 'chunks',
        setup(build) {
          build.onResolve({ filter: /^\.\// }, ({ path }) => {
            const name = basename(path)
            return always.has(name) ? { path: name, namespace: 'chunk' } : { path, external: true }
          })
          build.onLoad({ filter: /.*/, namespace: 'chunk' }, ({ path }) => ({
            contents: chunks.get(path),
            loader: 'js',
          }))
        },
      },
    ],
  })
  const [{ path, text }] = outputFiles
  return { name: basename(path), text: inAscii(text) }
}
