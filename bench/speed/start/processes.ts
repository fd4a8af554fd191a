/** Duration and peak memory of whole processes. */
import { type SpawnSyncReturns, spawnSync } from 'node:child_process'
import { fileURLToPath } from 'node:url'

export const binary = fileURLToPath(new URL('../../../bin/quote-extract.js', import.meta.url))
const root = fileURLToPath(new URL('../../..', import.meta.url))
const peak = fileURLToPath(new URL('peak-memory.cjs', import.meta.url))

/** Variables that are added to the environment of a process. */
export type Variables = Readonly<Record<string, string>>

/** Duration of `node ARGS` in milliseconds, including start-up. */
export function timeOf(args: readonly string[], variables?: Variables): number {
  const start = performance.now()
  run(process.execPath, args, variables)
  return performance.now() - start
}

/** Peak memory of `node ARGS` in MiB. */
export function peakOf(args: readonly string[], variables?: Variables): number {
  const { output } = run(process.execPath, ['--require', peak, ...args], variables)
  return Number(output[3]) / 1024
}

/** Runs a program in the repository; its output has what it writes to descriptor 3, too. */
export function run(
  program: string,
  args: readonly string[],
  variables: Variables = {},
): SpawnSyncReturns<string> {
  const result = spawnSync(program, args, {
    cwd: root,
    env: { ...process.env, ...variables },
    stdio: ['ignore', 'pipe', 'pipe', 'pipe'],
    encoding: 'utf8',
    maxBuffer: 1 << 28,
  })
  if (result.error) throw result.error
  if (result.status !== 0) throw new Error(`${program} ${args.join(' ')}: ${result.stderr}`)
  return result
}
