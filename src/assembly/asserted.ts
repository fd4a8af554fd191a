/**
 * Factuality of a report, after the nested and negated sources of Saurí and Pustejovsky (2009): "did not say", "would
 * say", "declined to comment", "if he says" and "is expected to announce" do not assert that anything was said.
 */

import { isBareLetterAt } from '../document/characters.js'
import type { Document, Range, Token } from '../document/document.js'
import { isEvery } from '../document/letters.js'
import { tokenRange } from '../document/token-range.js'
import { HELD_BACK, LEFT_UNSAID, MOODS, TAKEN } from '../lexicon/grammar/implied.js'
import { CONDITIONS, MODALS, NEGATIONS, NO_SOURCE, REFUSALS } from '../lexicon/grammar/negation.js'
import { HAPPENED } from '../lexicon/verbs/verb-groups.js'

/** Maximum number of tokens between the cue and its auxiliaries and conditions. */
const REACH = 5

/** True if the text asserts that the reported words were said, written or thought. */
export function isAsserted(
  document: Document,
  { cue, mention }: { readonly cue: Range | null; readonly mention: Range | null },
): boolean {
  if (!cue) return true
  const { tokens } = document
  const verb = tokenRange(document, cue)
  const source = mention ? tokenRange(document, mention) : null
  const sourceAhead = source !== null && source.end <= verb.first
  const near = sourceAhead && verb.first - source.end <= REACH
  const first = near ? source.end : Math.max(clauseStart(tokens, verb.first), verb.first - 3)
  const words = tokens.slice(first, verb.end).map(({ lower }) => lower)
  if (isLeftUnsaid(words)) return false
  if (source && isAllThatWasSaid(tokens, words, source.first)) return true
  if (isDeniedTwice(words) || makesException(words)) return true
  if (words.some((word) => NEGATIONS.has(word) && !isIdiom(words, word))) return false
  if (words.some((word, i) => (MODALS.has(word) && !isLimited(words, i)) || REFUSALS.has(word)))
    return false
  if (source && tokens.slice(source.first, source.end).some(({ lower }) => deniesSource(lower)))
    return false
  if (source && isDenied(tokens, source.first)) return false
  const infinitive = words.lastIndexOf('to')
  if (infinitive >= 0 && infinitive < words.length - 1 && !afterHappening(words, infinitive))
    return false
  const clause = near ? source.first : first
  return !CONDITIONS.has(tokens[clause - 1]?.lower ?? '') && !isQuestion(document, verb.first)
}

const deniesSource = (lower: string): boolean => NO_SOURCE.has(lower) || isContractedModal(lower)

/** "she'll say". The "'d" of "they'd said" may be "had", so only "'ll" counts. */
const isContractedModal = (lower: string): boolean =>
  lower.endsWith("'ll") && isEvery(lower.slice(0, -3), isBareLetterAt)

/** "no one", "no official". */
const isDenied = (tokens: readonly Token[], first: number): boolean =>
  tokens[first]?.lower === 'no' || tokens[first - 1]?.lower === 'no'

/** "not only said" asserts the report, unlike "no longer says". */
const isIdiom = (words: readonly string[], word: string): boolean =>
  word === 'not' && words[words.indexOf(word) + 1] === 'only'

/** "would only say", "could say only": the words were said. */
const isLimited = (words: readonly string[], modal: number): boolean =>
  words[modal] !== 'should' &&
  (words[modal + 1] === 'only' || (modal + 2 === words.length - 1 && words.at(-1) === 'only'))

const afterHappening = (words: readonly string[], to: number): boolean =>
  to > 0 &&
  (HAPPENED.has(words[to - 1] as string) ||
    words[to - 1] === 'according' ||
    isMood(words, to) ||
    isHad(words, to) ||
    isDeed(words, to))

/** "was happy to say", "felt compelled to add", "saw fit to call". */
const isMood = (words: readonly string[], to: number): boolean =>
  MOODS.has(words[to - 1] as string) &&
  words.slice(0, to - 1).some((word) => /^(?:is|was|were|are|felt|feels|saw|sees|got)$/.test(word))

/** "had this to say", "had the nerve to ask". */
function isHad(words: readonly string[], to: number): boolean {
  if (!words.slice(0, to).some((word) => /^(?:had|has|have)$/.test(word))) return false
  const object = words[to - 1] as string
  return TAKEN.has(object) || /^(?:this|these|following|plenty|lots|much|more|words)$/.test(object)
}

/** "stopped short of calling", "denied saying". */
const isLeftUnsaid = (words: readonly string[]): boolean =>
  /ing$/.test(words.at(-1) ?? '') && words.slice(0, -1).some((word) => LEFT_UNSAID.has(word))

/** "did not hesitate to call", "couldn’t resist adding"; but not "will not hesitate to call". */
function isDeniedTwice(words: readonly string[]): boolean {
  const not = words.findIndex((word) => NEGATIONS.has(word))
  if (not < 0 || /^(?:won't|wouldn't|shouldn't)$/.test(words[not] as string)) return false
  if (words.slice(0, not).some((word) => MODALS.has(word) && !/^(?:could|can)$/.test(word)))
    return false
  return words.slice(not + 1, not + 4).some((word) => HELD_BACK.has(word))
}

/** "declined to comment beyond saying", "would not comment except to say". */
const makesException = (words: readonly string[]): boolean =>
  words.some((word, i) => {
    const next = words[i + 1] ?? ''
    const excepts =
      /^(?:beyond|except|besides)$/.test(word) ||
      (next === 'than' && /^(?:other|more|further)$/.test(word)) ||
      (next === 'from' && /^(?:apart|aside)$/.test(word))
    return excepts && i < words.length - 1
  })

/** What limits what was said, before a clause: "all she", "the most Ann Pell"; but not "the best skipper". */
const LIMITS = /^(?:all|best|most|least|only|thing|nearest|closest)$/
const CLAUSE = /^(?:\p{Lu}.*|he|she|they|it|we|the|his|her|their|its|that)$/u

/** "All she could manage was", "was the most he would say". */
function isAllThatWasSaid(
  tokens: readonly Token[],
  words: readonly string[],
  source: number,
): boolean {
  let limited = false
  for (let i = source - 1; i <= source + 1 && !limited; i++)
    limited = LIMITS.test(tokens[i]?.lower ?? '') && CLAUSE.test(tokens[i + 1]?.text ?? '')
  return (
    limited &&
    words.some((word) => /^(?:could|can|would|will)$/.test(word)) &&
    !words.some((word) => NEGATIONS.has(word))
  )
}

/** Verbs of actions that lead to speaking: "took to the radio to say", "paused to ask", "went so far as to call". */
const DEEDS =
  /^(?:took|takes|went|goes|came|rose|stood|stands|sat|rang|wrote|broke|cut|got|ran|leant|knelt|bent|spoke|used|uses|(?!(?:need|want|hop|plann|intend|promis|vow|threaten|expect|agree|offer|decid|wish|tri|attempt|ask|urg|order|allow|forc|invit|seem|appear|lik|fail|suppos|prepar|schedul|determin|tempt|oblig|requir|advis|learn|start)e?d)\p{L}{3,}ed)$/u

/** True of an action, except after an auxiliary ("was called to say") or with a wish or plan ("stood ready to say"). */
function isDeed(words: readonly string[], to: number): boolean {
  const deed = words.findIndex((word) => DEEDS.test(word))
  if (deed < 0 || deed >= to) return false
  const passive = /^(?:is|are|was|were|been|being|be|has|have|had|to)$/
  if (words.slice(0, deed).some((word) => passive.test(word))) return false
  return !/^(?:ready|prepared|willing|likely|due|about|eager|keen|free|able|unable|reluctant|want|wanting|hoping|trying|waiting)$/.test(
    words[to - 1] ?? '',
  )
}

function clauseStart(tokens: readonly Token[], from: number): number {
  const sentence = tokens[from]?.sentence
  let first = from
  while (tokens[first - 1]?.sentence === sentence && tokens[first - 1]?.kind === 'word') first--
  return first
}

/** True if the reporting clause itself is a question: "Did she say that …?", "Has he ever said …?". */
function isQuestion({ tokens, sentences }: Document, verb: number): boolean {
  const sentence = sentences[tokens[verb]?.sentence ?? -1]
  if (!sentence) return false
  const last = tokens[sentence.endToken - 1]
  const opener = tokens[sentence.firstToken]?.lower ?? ''
  return (
    last?.text === '?' &&
    /^(?:did|does|do|has|have|had|is|was|were|are|why|who|when)$/.test(opener) &&
    verb - sentence.firstToken <= 6
  )
}
