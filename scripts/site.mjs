/**
 * `npm run site`: writes the page to site/dist, for any static host. It works wholly in the browser, and offline after the
 * first visit.
 */
import { createHash } from 'node:crypto'
import { mkdirSync, rmSync, writeFileSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { fileURLToPath } from 'node:url'
import { build, transform } from 'esbuild'
import { collectLicences } from './licences.mjs'
import { buildPage } from './page.mjs'
import { sharedWeights } from './weights.mjs'

const root = resolve(fileURLToPath(import.meta.url), '../..')
const target = join(root, 'site', 'dist')
const OFFLINE = 'offline.js'
/** Loaded only when reported speech is switched on. */
const LATER = 'weights-report-tagger.js'

const weights = sharedWeights(root)
const { files, metafile } = await buildPage(root, weights.plugin, OFFLINE)
for (const [name, contents] of await weights.files()) {
  const { code } = await transform(contents, { minify: true, format: 'esm' })
  files.set(name, code)
}
const names = ['./', ...[...files.keys()].filter((name) => name !== LATER && name !== 'index.html')]
const version = createHash('sha256')
for (const [name, contents] of [...files].sort()) version.update(`${name}\n${contents}`)
const { outputFiles } = await build({
  absWorkingDir: root,
  entryPoints: ['src/page/offline-worker.ts'],
  bundle: true,
  minify: true,
  format: 'iife',
  write: false,
  define: {
    FILES: JSON.stringify(names),
    VERSION: JSON.stringify(version.digest('hex').slice(0, 16)),
  },
})
files.set(OFFLINE, outputFiles[0].text)
files.set('licences.txt', collectLicences(root, [metafile]))

rmSync(target, { recursive: true, force: true })
mkdirSync(target, { recursive: true })
for (const [name, contents] of files) writeFileSync(join(target, name), contents)
