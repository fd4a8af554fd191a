/** Which reporting verbs stand around a token in its sentence, how far off, and what lies between. */
import type { Scene } from '../attributor/scene.js'
import type { Sentence, Token } from '../parser/document.js'
import { hashText } from './hash.js'
import { INSIDE } from './quote-states.js'
import { wordTraits } from './word-traits.js'

export interface VerbContext {
  /** Base form of the nearest reporting verb outside quotations on either side, as a hash; 0: none. */
  readonly left: Int32Array
  readonly right: Int32Array
  readonly leftAct: Int32Array
  readonly rightAct: Int32Array
  /** Tokens to it, in steps that grow with the distance; 0: none. */
  readonly leftGap: Uint8Array
  readonly rightGap: Uint8Array
  /** Commas (at most 3) to the verb on the left or right, 4 more where "that" or a colon lies between. */
  readonly leftBetween: Uint8Array
  readonly rightBetween: Uint8Array
  /** What the clause that closes the sentence looks like (", he said."), and on which side of its start a token is. */
  readonly closing: Int32Array
}

/** Longest clause, in tokens, that can close a sentence as its attribution. */
const CLOSING_LENGTH = 16

const step = (gap: number): number =>
  gap <= 4 ? gap : gap <= 6 ? 5 : gap <= 9 ? 6 : gap <= 14 ? 7 : gap <= 22 ? 8 : 9

export function verbContext(scene: Scene, quotes: Int32Array): VerbContext {
  const size = scene.document.tokens.length
  const context: VerbContext = {
    left: new Int32Array(size),
    right: new Int32Array(size),
    leftAct: new Int32Array(size),
    rightAct: new Int32Array(size),
    leftGap: new Uint8Array(size),
    rightGap: new Uint8Array(size),
    leftBetween: new Uint8Array(size),
    rightBetween: new Uint8Array(size),
    closing: new Int32Array(size),
  }
  for (const sentence of scene.document.sentences) {
    sweep(scene, quotes, sentence, 1, context)
    sweep(scene, quotes, sentence, -1, context)
    markClosing(scene, quotes, sentence, context.closing)
  }
  return context
}

const isTrigger = (scene: Scene, quotes: Int32Array, i: number): boolean =>
  ((quotes[i] as number) & INSIDE) === 0 &&
  (scene.classes[i] === 'V' || (scene.document.tokens[i] as Token).lower === 'according')

/** One walk over a sentence, to the right or to the left, remembering the last verb passed. */
function sweep(
  scene: Scene,
  quotes: Int32Array,
  sentence: Sentence,
  direction: 1 | -1,
  context: VerbContext,
): void {
  const { classes, document } = scene
  const forward = direction === 1
  const base = forward ? context.left : context.right
  const act = forward ? context.leftAct : context.rightAct
  const gap = forward ? context.leftGap : context.rightGap
  const between = forward ? context.leftBetween : context.rightBetween
  let last = -1
  let lastBase = 0
  let lastAct = 0
  let commas = 0
  let that = 0
  const from = forward ? sentence.firstToken : sentence.endToken - 1
  const to = forward ? sentence.endToken : sentence.firstToken - 1
  for (let i = from; i !== to; i += direction) {
    const token = document.tokens[i] as Token
    if (last >= 0) {
      base[i] = lastBase
      act[i] = lastAct
      gap[i] = step(Math.abs(i - last))
      between[i] = Math.min(commas, 3) + that
    }
    if (((quotes[i] as number) & INSIDE) !== 0) continue
    if (classes[i] === ',') commas++
    else if (token.lower === 'that' || classes[i] === ':') that = 4
    if (!isTrigger(scene, quotes, i)) continue
    const traits = wordTraits(token.text, token.lower)
    last = i
    lastBase = traits.base || traits.lower
    lastAct = traits.act || 1
    commas = 0
    that = 0
  }
}

/** “…,” she said / …, according to the report / …, Mr Doe told the BBC. */
function markClosing(
  { classes, document }: Scene,
  quotes: Int32Array,
  { firstToken, endToken }: Sentence,
  closing: Int32Array,
): void {
  let start = -1
  for (let i = endToken - 1; i > firstToken && endToken - i <= CLOSING_LENGTH; i--) {
    if (((quotes[i] as number) & INSIDE) !== 0) {
      start = i + 1
      break
    }
    if (classes[i] === ',' && i < endToken - 2) {
      start = i + 1
      break
    }
  }
  if (start < 0) return
  let shape = ''
  let verb = 0
  for (let i = start; i < endToken && shape.length < 6; i++) {
    const cls = classes[i] ?? ''
    if (!/^[A-Za-z#]$/.test(cls)) continue
    if (cls === shape.at(-1)) continue
    shape += cls
    const token = document.tokens[i] as Token
    if (verb === 0 && (cls === 'V' || token.lower === 'according'))
      verb = wordTraits(token.text, token.lower).act || 1
  }
  if (verb === 0) return
  const kind = hashText(shape)
  for (let i = firstToken; i < endToken; i++) closing[i] = i < start ? kind : ~kind
}
