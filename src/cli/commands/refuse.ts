import { UsageError } from '../../errors.js'
import { formatters } from '../../formatter/formats.js'
import type { Config } from '../command-line/config.js'
import { bytePath } from '../input/byte-path.js'
import { isSameFile, isSamePlace } from '../output/target.js'

/** What the inputs turned out to be. */
export interface Inputs {
  /** Files, and `-` for standard input. */
  readonly paths: readonly string[]
  /** Whether there may be more than one text. */
  readonly several: boolean
}

/**
 * Refuses what cannot be done, before anything is.
 *
 * @throws UsageError with one line on what to ask for instead
 */
export async function refuseContradictions(
  config: Config,
  { paths, several }: Inputs,
  stdin: { readonly isTTY?: boolean },
): Promise<void> {
  const { format, output, errors, resume } = config
  const fromStdin = paths.filter((path) => path === '-').length
  if (fromStdin > 1) throw new UsageError('standard input can be read only once: give - once')
  if (fromStdin > 0 && stdin.isTTY) {
    throw new UsageError('no input: name a file or pipe a text in; see quote-extract --help')
  }
  if (several && formatters.get(format)?.oneDocument) {
    throw new UsageError(`${format} holds one text: give one file at a time`)
  }
  if (resume && (format !== 'jsonl' || output === undefined)) {
    throw new UsageError('--resume goes on with a file: give --format jsonl and --output')
  }
  if (output !== undefined && errors !== undefined && (await isSamePlace(output, errors))) {
    throw new UsageError(`${errors} is the output too: name another file for --errors`)
  }
  for (const written of [output, errors]) {
    if (written === undefined) continue
    for (const path of paths) {
      if (await isSameFile(await bytePath(path).catch(() => path), written)) {
        throw new UsageError(`${written} is an input too: name another file to write to`)
      }
    }
  }
}
