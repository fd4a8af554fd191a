/** Builds the page that `quote-extract serve` shows and `npm run site` writes: HTML, style sheet, script and worker. */
import { basename } from 'node:path'
import { build } from 'esbuild'

/**
 * @param {string} root the repository
 * @param {import('esbuild').Plugin} weights plugin that leaves out the weights
 * @param {string} [offline] name of the service worker, if there is one
 * @returns the files by name, and the metafile
 */
export async function buildPage(root, weights, offline) {
  const { outputFiles, metafile } = await build({
    absWorkingDir: root,
    bundle: true,
    entryPoints: { page: 'src/page/main.tsx', worker: 'src/page/tasks/worker.ts' },
    format: 'esm',
    platform: 'browser',
    target: 'es2022',
    splitting: true,
    minify: true,
    legalComments: 'none',
    chunkNames: 'page-[hash]',
    outdir: 'dist/page',
    write: false,
    metafile: true,
    logLevel: 'warning',
    tsconfig: 'tsconfig.page.json',
    loader: { '.txt': 'text' },
    alias: {
      'node:crypto': './src/page/tasks/hashing.ts',
      'csv-stringify/sync': 'csv-stringify/browser/esm/sync',
    },
    plugins: [weights],
  })
  const { documentOf, style } = await load(
    root,
    `export { documentOf } from './src/page/style/document.ts'
     export { style } from './src/page/style/style.ts'`,
  )
  const files = new Map(outputFiles.map(({ path, text }) => [basename(path), text]))
  files.set('index.html', documentOf(offline))
  files.set('page.css', style)
  return { files, metafile }
}

/** Imports TypeScript modules of the sources. */
export async function load(root, contents) {
  const { outputFiles } = await build({
    absWorkingDir: root,
    stdin: { contents, resolveDir: root },
    bundle: true,
    format: 'esm',
    write: false,
  })
  return import(`data:text/javascript,${encodeURIComponent(outputFiles[0].text)}`)
}
