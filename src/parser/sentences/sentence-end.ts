import { isDigitAt, isLowerAt, isUpperAt } from '../../document/characters.js'
import type { Token } from '../../document/document.js'
import type { TokenRange } from '../../document/token-range.js'
import {
  NEVER_BEFORE_NAME,
  OTHER_ABBREVIATIONS,
  TITLE_ABBREVIATIONS,
} from '../../lexicon/grammar/abbreviations.js'
import { SENTENCE_STARTERS, TIME_WORDS } from '../../lexicon/grammar/sentence-starters.js'
import { ASKING_VERBS, NEW_STATEMENT } from '../../lexicon/verbs/asking-verbs.js'
import type { TokenView } from './token-view.js'

const DOT = 0x2e
const TERMINAL = /^(?:[.!?…。！？]+)$/
const CLOSING_BRACKETS = /^[)\]}]$/
const OPENING_BRACKETS = /^[([{]$/
const BULLET = /^[•●▪*]$/
/** Pronouns that start a new sentence after a closing mark, even before a reporting verb. */
const PRONOUN = /^(?:he|she|they|we|it|you|who)$/
/** What follows "I asked" if the words reported are not those before: “Really?” I asked whether he knew; I said, “Yes.” */
const REPORTS_OTHERS = /^(?:whether|if|why|how|what|when|where|who|about|for|[,:])$/
/** Maximum number of words between a closing mark and a reporting verb: "Prime Minister Jane van der Doe asked". */
const LONGEST_NAME = 6

const glued = (before: Token, after: Token): boolean => before.end === after.start

/**
 * Finds the start of the next sentence if the current one may end with the token at `at`.
 *
 * @param within tokens from the start of the current sentence to the end of the paragraph
 * @returns a token index; null if the sentence does not end here
 */
export function endsSentence(view: TokenView, at: number, within: TokenRange): number | null {
  const token = view.tokens[at] as Token
  if (token.kind === 'punctuation' && TERMINAL.test(token.text))
    return afterTerminal(view, at, within)
  if (token.kind === 'word' && view.text.charCodeAt(token.end - 1) === DOT)
    return afterAbbreviation(view, at, within)
  return afterGluedMark(view, at, within)
}

/** Index of the first token after the closing marks and brackets that follow the token at `at`. */
function pastClosers(view: TokenView, at: number, end: number): number {
  let next = at + 1
  while (next < end) {
    const token = view.tokens[next] as Token
    const closes =
      view.roles[next] === 'closes' ||
      (glued(view.tokens[next - 1] as Token, token) &&
        (CLOSING_BRACKETS.test(token.text) || view.roles[next] === 'neither'))
    if (!closes) break
    next++
  }
  return next
}

/** Index of the first token from `at` on that is not an opening mark or bracket. */
function pastOpeners(view: TokenView, at: number, end: number): number {
  let next = at
  while (
    next < end &&
    (view.roles[next] === 'opens' || OPENING_BRACKETS.test((view.tokens[next] as Token).text))
  ) {
    next++
  }
  return next
}

function afterTerminal(view: TokenView, at: number, { first, end }: TokenRange): number | null {
  const { text, tokens } = view
  const next = pastClosers(view, at, end)
  if (next >= end) return next
  const terminal = tokens[at] as Token
  const closed = next > at + 1
  const following = tokens[next] as Token
  if (BULLET.test(following.text)) return next
  const opening = pastOpeners(view, next, end)
  const word = tokens[opening]
  if (!word || word.kind === 'punctuation' || word.kind === 'mark') return null
  const lower = isLowerAt(text, word.start)
  const before = tokens[at - 1]
  const stop = terminal.text === '.' && before?.text !== '.'
  if (lower)
    return stop && view.roles[opening - 1] === 'opens' && opening > next && !closed ? next : null
  if (stop && !closed && glued(terminal, following)) {
    const afterWord = before?.kind === 'word' && before.text.length > 1
    return afterWord && opening === next ? (isUpperAt(text, word.start) ? next : null) : next
  }
  if (stop && !closed && before?.kind === 'number' && at - 1 === first) return null
  if (
    !stop &&
    !closed &&
    glued(terminal, following) &&
    opening === next &&
    terminal.text !== '?' &&
    terminal.text !== '!'
  )
    return null
  if (/^(?:…|\.\.+)$/.test(terminal.text) && !closed && /^i(?:'|$)/.test(word.lower)) return null
  if (
    !stop &&
    closed &&
    view.roles[next - 1] === 'closes' &&
    opening === next &&
    goesOn(view, next, end)
  )
    return null
  return next
}

/** “Really?” I asked: "I" has a capital in any place, and narrators ask. */
function narratorAsks({ tokens }: TokenView, at: number, end: number): boolean {
  const verb = at + 1 < end ? tokens[at + 1] : undefined
  const after = at + 2 < end ? (tokens[at + 2]?.lower ?? '') : ''
  return (
    verb !== undefined &&
    ASKING_VERBS.has(verb.lower) &&
    !NEW_STATEMENT.has(after) &&
    !REPORTS_OTHERS.test(after)
  )
}

/** True if a short reporting clause starts at `at`, a name and its verb: “Really?” Doe asked. */
function goesOn(view: TokenView, at: number, end: number): boolean {
  if (view.tokens[at]?.lower === 'i') return narratorAsks(view, at, end)
  for (let next = at; next < Math.min(end, at + LONGEST_NAME); next++) {
    const token = view.tokens[next] as Token
    if (token.kind !== 'word' || PRONOUN.test(token.lower)) return false
    if (next > at && ASKING_VERBS.has(token.lower)) {
      const after = view.tokens[next + 1]
      return !(
        /^(?:said|says)$/.test(token.lower) &&
        after &&
        next + 1 < end &&
        NEW_STATEMENT.has(after.lower)
      )
    }
    const nameLike =
      isUpperAt(view.text, token.start) ||
      /^(?:van|von|de|der|den|al|bin|of|the|la|le|du|di|da)$/.test(token.lower)
    if (!nameLike) return false
  }
  return false
}

function afterAbbreviation(view: TokenView, at: number, { end }: TokenRange): number | null {
  const { text, tokens } = view
  const next = pastClosers(view, at, end)
  if (next >= end) return next
  const abbreviation = (tokens[at] as Token).lower.slice(0, -1)
  const closed = next > at + 1
  const opening = pastOpeners(view, next, end)
  const word = tokens[opening]
  if (!word || word.kind === 'punctuation' || word.kind === 'mark') return null
  if (!isUpperAt(text, word.start)) return null
  if (closed) return next
  if (TITLE_ABBREVIATIONS.has(abbreviation)) return null
  if (TIME_WORDS.has(word.lower.replace('.', ''))) return null
  if (NEVER_BEFORE_NAME.has(abbreviation)) return next
  if (opening > next && OTHER_ABBREVIATIONS.has(abbreviation)) return next
  return SENTENCE_STARTERS.has(word.lower) ? next : null
}

/** Finds the end of a headline glued to the next sentence with only a mark between: "crews walk out again“We all go". */
function afterGluedMark(view: TokenView, at: number, { end }: TokenRange): number | null {
  const { text, tokens } = view
  const token = tokens[at] as Token
  const next = tokens[at + 1]
  if (!next || at + 1 >= end || !glued(token, next)) return null
  if (view.roles[at] === 'closes') {
    if (view.roles[at + 1] === 'opens') {
      // … being called 'stolen'“We will open the bridge”: a closing mark directly before an opening one
      const first = tokens[pastOpeners(view, at + 1, end)]
      return first && first.start < (tokens[end - 1] as Token).end && isUpperAt(text, first.start)
        ? at + 1
        : null
    }
    return next.kind === 'word' && isUpperAt(text, next.start) && !isDigitAt(text, next.start)
      ? at + 1
      : null
  }
  if (token.kind !== 'word' || view.roles[at + 1] !== 'opens') return null
  const opening = pastOpeners(view, at + 1, end)
  const word = tokens[opening]
  return word && opening < end && isUpperAt(text, word.start) && isLowerAt(text, token.end - 1)
    ? at + 1
    : null
}
