import type { Filter } from '../../extraction/filter.js'
import type { FormatOptions } from '../../formatter/formats.js'
import type { ModelName } from '../../models/model-names.js'
import type { ExtractOptions } from '../../pipeline.js'
import { allowsColour, type Terminal } from '../output/terminal.js'
import { type CorpusConfig, resolveCorpusConfig } from './corpus-options.js'
import { type FormatConfig, resolveFormat } from './format-options.js'
import type { Flags } from './program.js'

/** A complete configuration: every default resolved. */
export interface Config extends CorpusConfig, FormatConfig {
  /** Paths, folders and patterns; `-` is standard input. */
  readonly inputs: readonly string[]
  /** Whether standard input was asked for, not only the default. */
  readonly namesStdin: boolean
  readonly formatOptions: FormatOptions
  /** Output file; undefined for standard output. */
  readonly output: string | undefined
  readonly filter: Filter
  readonly model: ModelName
  /** Options passed to the extractor. */
  readonly extraction: Pick<ExtractOptions, 'indirect' | 'explain' | 'acts'>
}

/** Resolves the flags against their defaults, some of which depend on the terminal. */
export function resolveConfig(files: readonly string[], flags: Flags, terminal: Terminal): Config {
  const inputs = files.length > 0 ? files : ['-']
  const output = flags.output === '-' ? undefined : flags.output
  const onTerminal = terminal.isTerminal && output === undefined
  const format = resolveFormat({ ...flags, output }, onTerminal)
  return {
    ...resolveCorpusConfig(flags),
    ...format,
    inputs,
    namesStdin: files.includes('-'),
    output,
    formatOptions: {
      offsets: format.offsets,
      bom: format.bom,
      several: inputs.length > 1,
      width: terminal.width,
      colour: allowsColour(flags.color, terminal.env, onTerminal),
    },
    filter: {
      ...(flags.minConfidence !== undefined && { minConfidence: flags.minConfidence }),
      ...(flags.speaker !== undefined && { speaker: flags.speaker }),
    },
    model: flags.model ?? 'fast',
    extraction: {
      ...(flags.indirect !== undefined && { indirect: flags.indirect }),
      ...(flags.explain !== undefined && { explain: flags.explain }),
      ...(flags.act !== undefined && { acts: flags.act }),
    },
  }
}
