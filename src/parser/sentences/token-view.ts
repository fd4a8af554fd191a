import type { Token } from '../../document/document.js'
import type { PlacedMark } from '../quotation-marks/quoted-spans.js'

/** What the sentence splitter reads: the tokens of the whole text, and what each mark among them does. */
export interface TokenView {
  readonly text: string
  readonly tokens: readonly Token[]
  readonly roles: readonly (PlacedMark['role'] | null)[]
}
