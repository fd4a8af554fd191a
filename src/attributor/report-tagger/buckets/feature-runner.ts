/** What runs a feature program: the kernel or plain loops. */
import type { Document } from '../../../document/document.js'
import type { Columns } from '../features/token-columns.js'

export interface FeatureRunner {
  /** The features of the last run: [token × number of features + feature]. */
  readonly rows: Int32Array
  /** Computes the features of the tokens from `first` to `end` of one paragraph, at most `MOST_TOKENS`. */
  run(document: Document, columns: Columns, first: number, end: number): void
}
