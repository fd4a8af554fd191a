import type { Token } from '../../document/document.js'
import type { PlacedMark } from '../quotation-marks/quoted-spans.js'

/** Input of the sentence splitter: the tokens of the whole text and the roles of the marks among them. */
export interface TokenView {
  readonly text: string
  readonly tokens: readonly Token[]
  readonly roles: readonly (PlacedMark['role'] | null)[]
}
