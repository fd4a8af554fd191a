import { Option } from 'commander'

/**
 * An option made of known words whose parser takes more than commander's choices can say: several
 * with commas between, other names for them, a level behind one. Completion suggests the words.
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
