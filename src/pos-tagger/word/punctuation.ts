/** Codes of punctuation as context of the adjacent words. */
import type { Token } from '../../document/document.js'
import {
  CLOSING_BRACKET,
  CLOSING_MARK,
  COLON,
  COMMA,
  DASH,
  OPENING_BRACKET,
  OPENING_MARK,
  OTHER_SIGN,
  STOP,
} from './part-of-speech.js'

const CODES = new Map<string, number>([
  [',', COMMA],
  [':', COLON],
  [';', COLON],
  ['-', DASH],
  ['–', DASH],
  ['—', DASH],
  ['―', DASH],
  ['(', OPENING_BRACKET],
  ['[', OPENING_BRACKET],
  [')', CLOSING_BRACKET],
  [']', CLOSING_BRACKET],
  ['.', STOP],
  ['!', STOP],
  ['?', STOP],
  ['…', STOP],
])

/** Code of the punctuation token at `at`. A quotation mark opens if it touches only the following token. */
export function signAt(tokens: readonly Token[], at: number): number {
  const { kind, text, start, end } = tokens[at] as Token
  if (kind !== 'mark') return CODES.get(text.charAt(0)) ?? OTHER_SIGN
  const before = tokens[at - 1]
  const touchesBefore = before?.end === start && before.kind !== 'mark'
  return tokens[at + 1]?.start === end && !touchesBefore ? OPENING_MARK : CLOSING_MARK
}
