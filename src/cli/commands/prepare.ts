/** Inputs and output files of a run, determined before it starts. */
import type { Config } from '../command-line/config.js'
import { type Expanded, expandInputs } from '../input/expand.js'
import { holdsRecords } from '../input/kind.js'
import { rejectContradictions } from './contradictions.js'

export interface Prepared {
  readonly inputs: Expanded['inputs']
  /** The inputs that are files, and `-` for standard input. */
  readonly paths: readonly string[]
  /** Whether any of them contains records. */
  readonly records: boolean
  /** Whether there may be more than one text. */
  readonly several: boolean
  /** Whether each text is printed as a line as soon as it is done. */
  readonly asLines: boolean
  /** Files written by the run. */
  readonly written: readonly string[]
  /** The written files that grow line by line. */
  readonly grown: readonly string[]
}

/**
 * Expands the inputs and checks the options against them.
 *
 * @throws UsageError for options that contradict each other or the inputs
 */
export async function prepare(
  config: Config,
  stdin: { readonly isTTY?: boolean },
): Promise<Prepared> {
  const written = [config.output, config.errors].filter((path) => path !== undefined)
  const { inputs, expanded } = await expandInputs(config.inputs, config.input, written)
  const paths = inputs.filter((input): input is string => typeof input === 'string')
  const records = paths.some((path) => holdsRecords(path, config.input))
  const several = inputs.length > 1 || expanded || records
  await rejectContradictions(config, { paths, several }, stdin)
  const asLines = config.format === 'jsonl'
  const grown = written.filter((path) => asLines || path === config.errors)
  return { inputs, paths, records, several, asLines, written, grown }
}
