/** Nearest cue words to the left and right of a token in its sentence: distance and punctuation in between. */
import type { Document, Sentence, Token } from '../../../document/document.js'
import { INSIDE } from './quote-states.js'

/** The nearest trigger outside quotations on one side of every token. */
export interface Nearest {
  /** Hash of the trigger's word; 0 for none. */
  readonly word: Int32Array
  /** Hash of the act that it reports; 0 for none. */
  readonly kind: Int32Array
  /** Distance in tokens, in steps that grow with it; 0 for none. */
  readonly gap: Uint8Array
  /** Number of commas in between (at most 3), plus 4 if "that" or a colon is in between. */
  readonly between: Uint8Array
}

/** A word that can be a cue, as hashes. */
export interface Trigger {
  readonly word: number
  readonly kind: number
}

/** The nearest triggers on both sides of every token. */
export interface Triggers {
  readonly left: Nearest
  readonly right: Nearest
}

const step = (gap: number): number =>
  gap <= 4 ? gap : gap <= 6 ? 5 : gap <= 9 ? 6 : gap <= 14 ? 7 : gap <= 22 ? 8 : 9

/**
 * Finds the nearest triggers of every token.
 *
 * @param triggerAt returns the trigger at a token outside quotations, null if it is not one
 */
export function nearestTriggers(
  document: Document,
  quotes: Int32Array,
  triggerAt: (token: number) => Trigger | null,
): Triggers {
  const size = document.tokens.length
  const found: (Trigger | null)[] = []
  for (let i = 0; i < size; i++)
    found.push(((quotes[i] as number) & INSIDE) === 0 ? triggerAt(i) : null)
  const none = (): Nearest => ({
    word: new Int32Array(size),
    kind: new Int32Array(size),
    gap: new Uint8Array(size),
    between: new Uint8Array(size),
  })
  const left = none()
  const right = none()
  for (const sentence of document.sentences) {
    sweep(document.tokens, quotes, sentence, 1, found, left)
    sweep(document.tokens, quotes, sentence, -1, found, right)
  }
  return { left, right }
}

/** Walks over a sentence in one direction and keeps the last trigger. */
function sweep(
  tokens: readonly Token[],
  quotes: Int32Array,
  sentence: Sentence,
  direction: 1 | -1,
  found: readonly (Trigger | null)[],
  nearest: Nearest,
): void {
  let last = -1
  let trigger: Trigger | null = null
  let commas = 0
  let that = 0
  const forward = direction === 1
  const from = forward ? sentence.firstToken : sentence.endToken - 1
  const to = forward ? sentence.endToken : sentence.firstToken - 1
  for (let i = from; i !== to; i += direction) {
    if (trigger) {
      nearest.word[i] = trigger.word
      nearest.kind[i] = trigger.kind
      nearest.gap[i] = step(Math.abs(i - last))
      nearest.between[i] = Math.min(commas, 3) + that
    }
    if (((quotes[i] as number) & INSIDE) !== 0) continue
    const { lower } = tokens[i] as Token
    if (lower === ',') commas++
    else if (lower === 'that' || lower === ':') that = 4
    const own = found[i]
    if (!own) continue
    last = i
    trigger = own
    commas = 0
    that = 0
  }
}
