import { Option } from 'commander'

/**
 * An option with known words whose parser accepts more than commander's choices can express: comma-separated
 * lists, aliases, a level after a word. Completion suggests the words.
 */
export class WordsOption extends Option {
  constructor(
    flags: string,
    description: string,
    readonly words: readonly string[],
  ) {
    super(flags, description)
  }
}
