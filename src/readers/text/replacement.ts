import type { Range } from '../../document/document.js'

/** A range of a text and what is read in its place. */
export interface Replacement extends Range {
  readonly text: string
}
