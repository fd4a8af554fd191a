import type { Filter } from '../../extraction/filter.js'
import type { FormatOptions } from '../../formatter/formats.js'
import type { ExtractOptions } from '../../pipeline.js'
import { allowsColour, type Terminal } from '../output/terminal.js'
import { type CorpusConfig, resolveCorpusConfig } from './corpus-options.js'
import type { Flags } from './program.js'

/** What is done, every choice made. */
export interface Config extends CorpusConfig {
  /** `-` is standard input. */
  readonly inputs: readonly string[]
  readonly format: string
  readonly formatOptions: FormatOptions
  /** The file to write; undefined for standard output. */
  readonly output: string | undefined
  readonly filter: Filter
  /** What is extracted. */
  readonly extraction: Pick<ExtractOptions, 'indirect' | 'explain' | 'acts'>
}

/** Completes what the command line says by what the terminal is. */
export function resolveConfig(files: readonly string[], flags: Flags, terminal: Terminal): Config {
  const inputs = files.length > 0 ? files : ['-']
  const output = flags.output === '-' ? undefined : flags.output
  const onTerminal = terminal.isTerminal && output === undefined
  return {
    ...resolveCorpusConfig(flags),
    inputs,
    output,
    format: flags.format ?? (onTerminal ? 'table' : 'json'),
    formatOptions: {
      several: inputs.length > 1,
      width: terminal.width,
      colour: allowsColour(flags.color, terminal.env, onTerminal),
    },
    filter: {
      ...(flags.minConfidence !== undefined && { minConfidence: flags.minConfidence }),
      ...(flags.speaker !== undefined && { speaker: flags.speaker }),
    },
    extraction: {
      ...(flags.indirect !== undefined && { indirect: flags.indirect }),
      ...(flags.explain !== undefined && { explain: flags.explain }),
      ...(flags.act !== undefined && { acts: flags.act }),
    },
  }
}
