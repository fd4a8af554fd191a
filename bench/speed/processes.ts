/** Duration and peak memory of whole processes. */
import { spawnSync } from 'node:child_process'
import { fileURLToPath } from 'node:url'

export const binary = fileURLToPath(new URL('../../bin/quote-extract.js', import.meta.url))
const root = fileURLToPath(new URL('../..', import.meta.url))
const peak = fileURLToPath(new URL('peak-memory.cjs', import.meta.url))

/** Duration of `node ARGS` in milliseconds, including start-up. */
export function timeOf(args: readonly string[]): number {
  const start = performance.now()
  run(args)
  return performance.now() - start
}

/** Peak memory of `node ARGS` in MiB. */
export function peakOf(args: readonly string[]): number {
  const { output } = run(['--require', peak, ...args])
  return Number(output[3]) / 1024
}

function run(args: readonly string[]) {
  const result = spawnSync(process.execPath, args, {
    cwd: root,
    stdio: ['ignore', 'pipe', 'pipe', 'pipe'],
    encoding: 'utf8',
    maxBuffer: 1 << 28,
  })
  if (result.status !== 0) throw new Error(`node ${args.join(' ')}: ${result.stderr}`)
  return result
}
