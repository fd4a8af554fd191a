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

/** Weights of megabytes. */
const LARGE = /report-tagger/

/** Returns esbuild plugins that leave `…/weights.json` out of the bundles, and the files that replace it. */
export function sharedWeights(root) {
  /** Name in dist/ → path of the JSON. */
  const found = new Map()
  const packer = load(root, 'src/models/weights.ts')
  /** Text of a module by its name. */
  const textOf = async (name) => {
    const { packWeights } = await packer
    const source = found.get(name)
    const data = JSON.parse(readFileSync(source, 'utf8'))
    // feature names are only needed for training and inspection
    const shipped = JSON.stringify('weights' in data ? packWeights(data) : data)
    return `// ${relative(root, source)}\nexport default ${shipped}\n`
  }
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
        build.onLoad({ filter: /.*/, namespace: 'weights' }, async ({ path }) => ({
          contents: LARGE.test(path)
            ? readByPieces(path, await textOf(path))
            : `
            import { readFileSync } from 'node:fs'
            import { join } from 'node:path'
            const module = readFileSync(join(__dirname, '../${path}'), 'latin1')
            export default JSON.parse(module.slice(module.indexOf('{')))`,
          loader: 'js',
        }))
      },
    },
    files: () => Promise.all([...found.keys()].map(async (name) => [name, await textOf(name)])),
  }
}

/** Base64 of at least this many characters is decoded from the file. */
const LONG = 1 << 20

/**
 * Code of a module whose long strings are `EncodedBytes` (src/models/base64.ts): they are read from the file of weights piece by
 * piece when they are decoded, so that memory holds them once.
 */
function readByPieces(path, text) {
  const data = JSON.parse(text.slice(text.indexOf('{')))
  const withBytes = (value) => {
    if (typeof value === 'string' && value.length >= LONG) {
      const padding = value.endsWith('==') ? 2 : value.endsWith('=') ? 1 : 0
      const start = Buffer.byteLength(text.slice(0, text.indexOf(value)))
      return `bytesAt(${start}, ${value.length}, ${(value.length / 4) * 3 - padding})`
    }
    if (typeof value !== 'object' || Array.isArray(value)) return JSON.stringify(value)
    const fields = Object.entries(value).map(
      ([key, one]) => `${JSON.stringify(key)}: ${withBytes(one)}`,
    )
    return `{ ${fields.join(', ')} }`
  }
  return `
    import { closeSync, openSync, readSync } from 'node:fs'
    import { join } from 'node:path'
    const path = join(__dirname, '../${path}')
    const bytesAt = (start, size, length) => ({
      length,
      decodeTo({ buffer, byteOffset }) {
        const bytes = Buffer.from(buffer, byteOffset, length)
        const piece = Buffer.allocUnsafe(Math.min(size, 1 << 18))
        const file = openSync(path)
        try {
          let to = 0
          for (let at = 0; at < size; ) {
            // whole groups of four characters
            const read = readSync(file, piece, 0, Math.min(piece.length, size - at), start + at) & ~3
            if (read === 0) throw new Error(path + ' is too short')
            to += bytes.base64Write(piece.latin1Slice(0, read), to)
            at += read
          }
        } finally {
          closeSync(file)
        }
      },
    })
    export default ${withBytes(data)}`
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
