/**
 * Context features of a word (Ratnaparkhi 1996, Collins 2002): tags of the preceding words, guesses for the following
 * words, the adjacent forms, and the state of the clause. Each is a 32-bit hash.
 */
import { END, START } from '../word/part-of-speech.js'
import type { Word } from '../word/word.js'
import type { ClauseReader } from './clause-state.js'

/** Input of the features: arrays by token for the whole document, and the range of the current sentence. */
export interface View {
  words: readonly Word[]
  states: Uint8Array
  /** See `info.ts`; 0 for punctuation. */
  infos: Int32Array
  /** Best two codes of each isolated word, as first × 32 + second; for punctuation, its code twice. */
  guesses: Int32Array
  /** Codes of the preceding words and punctuation, as seen by their neighbours. */
  given: Int8Array
  /** Tags of the preceding words. */
  chosen: Uint8Array
  /** Whether a verb follows in the clause; see `verbs-ahead.ts`. */
  verbAhead: Uint8Array
  /** Hash of each token's form. */
  forms: Int32Array
  first: number
  end: number
}

const EDGE_FORM = 0x51ed270b
const NO_GUESS = END * 32 + END

/** Writes the features of the token at `at` to `out`; returns their number. */
export function contextFeatures(
  view: View,
  clause: ClauseReader,
  at: number,
  out: Int32Array,
): number {
  const { guesses, given, forms, first, end } = view
  const word = view.words[at] as Word
  const tag1 = at > first ? (given[at - 1] as number) : START
  const tag2 = at - 1 > first ? (given[at - 2] as number) : START
  const tag3 = at - 2 > first ? (given[at - 3] as number) : START
  const form1 = at > first ? (forms[at - 1] as number) : EDGE_FORM
  const form2 = at - 1 > first ? (forms[at - 2] as number) : EDGE_FORM
  const next1 = at + 1 < end ? (guesses[at + 1] as number) : NO_GUESS
  const next2 = at + 2 < end ? (guesses[at + 2] as number) : NO_GUESS
  const nextForm1 = at + 1 < end ? (forms[at + 1] as number) : EDGE_FORM
  const nextForm2 = at + 2 < end ? (forms[at + 2] as number) : EDGE_FORM
  const guess = guesses[at] as number
  const form = forms[at] as number
  const state = view.states[at] as number
  const tags = tag1 | (tag2 << 5)
  const clauseState = clause.state
  const self1 = guess | (tag1 << 10)
  const self2 = guess | (tags << 10)
  const ahead = guess | (next1 << 10)
  const { ending } = word

  out[0] = hash(tag1, 0x1b873593)
  out[1] = hash(tags, 0x2c1b3c6d)
  out[2] = hash(tags | (tag3 << 10), 0x297a2d39)
  out[3] = hash(form, 0x3c6ef372)
  out[4] = hash(form + Math.imul(tag1, 0x2545f491), 0x4cf5ad43)
  out[5] = hash(form + Math.imul(tags, 0x2545f491), 0x5bd1e995)
  out[6] = hash(form + Math.imul(next1, 0x2545f491), 0x6a09e667)
  out[7] = hash(ahead | (tag1 << 20), 0x7ed55d16)
  out[8] = hash(ahead | (tags << 20), 0x85ebca77)
  out[9] = hash(self1, 0x1f83d9ab)
  out[10] = hash(self2, 0x5be0cd19)
  out[11] = hash(ahead, 0x428a2f98)
  out[12] = hash(ahead + Math.imul(next2, 0x2545f491), 0x71374491)
  out[13] = hash(nextForm1, 0x35c0fbcf)
  out[14] = hash(form1, 0x69b5dba5)
  out[15] = hash(nextForm1 + Math.imul(guess, 0x2545f491), 0x3956c25b)
  out[16] = hash(form1 + Math.imul(guess, 0x2545f491), 0x59f111f1)
  out[17] = hash(form + Math.imul(form1, 0x2545f491), 0x123f82a4)
  out[18] = hash(form + Math.imul(nextForm1, 0x2545f491), 0x2b1c5ed5)
  out[19] = hash(next1 | (next2 << 10) | (tag1 << 20), 0x5807aa98)
  out[20] = hash(form2 + Math.imul(self1, 0x2545f491), 0x12835b01)
  out[21] = hash(nextForm2 + Math.imul(ahead, 0x2545f491), 0x243185be)
  out[22] = hash(ending + Math.imul(tag1, 0x2545f491), 0x550c7dc3)
  out[23] = hash(ending + Math.imul(next1, 0x2545f491), 0x72be5d74)
  out[24] = hash(ending + Math.imul(next1 | (tag1 << 10), 0x2545f491), 0x40deb1fe)
  out[25] = hash(state | (tag1 << 4), 0x1bdc06a7)
  out[26] = hash(state | (tag1 << 4) | (next1 << 9), 0x419bf174)
  out[27] = hash(self1 | (clause.lastWord << 15), 0x649b69c1)
  out[28] = hash(ahead + Math.imul(next2 | (tag1 << 10), 0x2545f491), 0x6fbe4786)
  out[29] = hash(form1 + Math.imul(nextForm1, 0x2545f491) + guess, 0x0fc19dc6)
  out[30] = hash(next1, 0x240ca1cc)
  out[31] = hash(guess | (clauseState << 10), 0x2de92c6f)
  out[32] = hash(self1 | (clauseState << 15), 0x4a7484aa)
  out[33] = hash((ahead | (tag1 << 20)) + Math.imul(clauseState, 0x2545f491), 0x5cb0a9dc)
  out[34] = hash(form + Math.imul(clauseState, 0x2545f491), 0x76f988da)
  out[35] = hash(clause.lastVerb + Math.imul(self1, 0x2545f491), 0x183e5152)
  out[36] = hash(guess | (state << 10), 0x2831c66d)
  out[37] = hash(form + Math.imul(state, 0x2545f491), 0x300327c8)
  out[38] = hash(ending + state, 0x3f597fc7)
  const verbAhead = view.verbAhead[at] as number
  out[39] = hash(self1 | (verbAhead << 15) | (clauseState << 17), 0x0a8c2f1d)
  out[40] = hash(form + Math.imul(verbAhead | (tag1 << 2), 0x2545f491), 0x6d2b79f5)
  out[41] = hash(ahead | (verbAhead << 20) | (clauseState << 22), 0x33fd1a4b)
  return 42
}

function hash(value: number, seed: number): number {
  let h = Math.imul(value ^ seed, 0x9e3779b1)
  h = Math.imul(h ^ (h >>> 15), 0x85ebca6b)
  return h ^ (h >>> 13)
}
