import { UsageError } from '../../errors.js'
import { formatters } from '../../formatter/formats.js'
import type { Config } from '../command-line/config.js'
import { bytePath } from '../input/byte-path.js'
import { isSameFile, isSamePlace } from '../output/target.js'

/** The inputs, expanded. */
export interface Inputs {
  /** Files, and `-` for standard input. */
  readonly paths: readonly string[]
  /** Whether there may be more than one text. */
  readonly several: boolean
}

/**
 * Rejects options that contradict each other or the inputs, before anything is read or written.
 *
 * @throws UsageError with a one-line message that says what to pass instead
 */
export async function rejectContradictions(
  config: Config,
  { paths, several }: Inputs,
  stdin: { readonly isTTY?: boolean },
): Promise<void> {
  const { format, output, errors, resume } = config
  const fromStdin = paths.filter((path) => path === '-').length
  if (fromStdin > 1) throw new UsageError('standard input can be read only once: pass - once')
  if (fromStdin > 0 && stdin.isTTY && !config.namesStdin) {
    throw new UsageError('no input: name a file, or pipe text in; see quote-extract --help')
  }
  if (several && formatters.get(format)?.oneDocument) {
    throw new UsageError(`--format ${format} holds one text: pass one file at a time`)
  }
  if (resume && (format !== 'jsonl' || output === undefined)) {
    throw new UsageError('--resume continues a file: pass --format jsonl and --output with it')
  }
  if (output !== undefined && errors !== undefined && (await isSamePlace(output, errors))) {
    throw new UsageError(`${errors} is also the output: choose another file for --errors`)
  }
  for (const written of [output, errors]) {
    if (written === undefined) continue
    for (const path of paths) {
      if (await isSameFile(await bytePath(path).catch(() => path), written)) {
        throw new UsageError(`${written} is also an input: choose another file to write to`)
      }
    }
  }
}
