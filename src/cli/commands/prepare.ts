/** What a run reads and writes, settled before it begins. */
import type { Config } from '../command-line/config.js'
import { type Expanded, expandInputs } from '../input/expand.js'
import { holdsRecords } from '../input/kind.js'
import { refuseContradictions } from './refuse.js'

export interface Prepared {
  readonly inputs: Expanded['inputs']
  /** Those that are files, and `-` for standard input. */
  readonly paths: readonly string[]
  /** Whether one of them holds records. */
  readonly records: boolean
  /** Whether there may be more than one text. */
  readonly several: boolean
  /** Whether each text is printed by itself, when it is done. */
  readonly asLines: boolean
  /** Files that the run writes. */
  readonly written: readonly string[]
  /** Those of them that grow line by line. */
  readonly grown: readonly string[]
}

/**
 * @throws UsageError for what cannot be done
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
  await refuseContradictions(config, { paths, several }, stdin)
  const asLines = config.format === 'jsonl'
  const grown = written.filter((path) => asLines || path === config.errors)
  return { inputs, paths, records, several, asLines, written, grown }
}
