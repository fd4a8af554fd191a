/** One readable file of the sources, so that every line of a profile leads back to a file of src/. */
import { writeFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { build } from 'esbuild'

/** Line of the bundle, counted from 0 → path of the source from the repository, "src/parser/parse.ts". */
export type SourceOf = (line: number) => string | null

/** Bundles read-and-profile.ts, and writes it to a file. */
export async function bundleStages(outfile: string): Promise<SourceOf> {
  const root = fileURLToPath(new URL('../../..', import.meta.url))
  const { outputFiles } = await build({
    absWorkingDir: root,
    entryPoints: ['bench/speed/stages/read-and-profile.ts'],
    bundle: true,
    format: 'esm',
    platform: 'node',
    outfile,
    write: false,
  })
  const [output] = outputFiles
  if (!output) throw new Error('esbuild wrote nothing')
  writeFileSync(outfile, output.contents)
  return sourcesOf(output.text)
}

/** esbuild writes the path of each source, in a comment, above its code. */
export function sourcesOf(bundle: string): SourceOf {
  let source: string | null = null
  const sources = bundle.split('\n').map((line) => {
    source = /^\/\/ ((?:src|bench|node_modules)\/\S+)$/.exec(line)?.[1] ?? source
    return source
  })
  return (line) => sources[line] ?? null
}
