import { opensSentence } from './mark-context.js'
import { costsOf } from './mark-costs.js'
import type { Mark } from './marks.js'
import { OpenStack } from './open-stack.js'
import {
  endingCost,
  matchingCost,
  nestingCost,
  reopeningCost,
  skippingCost,
} from './pairing-costs.js'
import { mayEndWord } from './word-ends.js'

/**
 * Decision for a mark: how many open spans it ends (it closes the outermost of them; the others were never closed), and
 * whether it opens one.
 */
export interface Decision {
  readonly closes: number
  readonly opens: boolean
}

/** Evidence from the adjacent paragraphs. */
export interface Surroundings {
  /** True if the previous paragraph left a span open. */
  readonly goesOn: boolean
  /** Family of a span that may be open at the start of the paragraph without an opening mark. */
  readonly unopened: Mark['family'] | null
  /** Family of the mark at the start of the next paragraph. */
  readonly nextOpens: Mark['family'] | null
}

export interface Pairing {
  /** One per mark. */
  readonly decisions: readonly Decision[]
  /** True if the paragraph starts inside the unopened span. */
  readonly startsInside: boolean
  /** Families of the spans left open at the end, outermost first. */
  readonly leftOpen: readonly Mark['family'][]
  /** Total cost of the decisions; lower means less ambiguous. */
  readonly cost: number
}

/** A reading of the marks so far: its last decision, linked to the reading before it. */
interface Reading {
  readonly cost: number
  readonly stack: OpenStack
  readonly decision: Decision
  readonly before: Reading | null
}

const reading = (
  cost: number,
  stack: OpenStack,
  decision: Decision,
  before: Reading | null,
): Reading => ({ cost, stack, decision, before })

const IGNORE: Decision = { closes: 0, opens: false }
const OPEN: Decision = { closes: 0, opens: true }
const REOPEN: Decision = { closes: 1, opens: true }

/** Maximum nesting depth of spans. */
const DEEPEST = 4
const CLOSE: readonly Decision[] = Array.from({ length: DEEPEST + 1 }, (_, closes) => ({
  closes,
  opens: false,
}))

/** Maximum number of readings kept after each mark. */
const BEAM = 8
/** Maximum cost of a kept reading above the best one. */
const SLACK = 12
/** Number of marks after which the best reading is committed, which bounds memory. */
const WINDOW = 256

/** Costs from this value on are not tried. */
const IMPOSSIBLE = 12
/** Opening cost below which a mark may also end an open span of its own family. */
const PLAIN = 3
/** Cost of ignoring a mark that could close the current span, so that the first of two such marks closes it. */
const STAYS_INSIDE = 0.5
/** Cost of closing a quotation of whole sentences with a possible apostrophe: 'The bakers' ovens were cold.' */
const ENDS_WORD = 4
/** Cost of a span without an opening mark: continued from the previous paragraph, or new. */
const UNOPENED = { goesOn: 3, new: 5 }

/** The cheapest reading per stack of open spans. */
class Readings {
  readonly #best = new Map<OpenStack, Reading>()
  #lowest = Number.POSITIVE_INFINITY

  add(cost: number, stack: OpenStack, decision: Decision, before: Reading | null): void {
    if (cost > this.#lowest + SLACK) return
    const rival = this.#best.get(stack)
    if (rival && rival.cost <= cost) return
    this.#best.set(stack, reading(cost, stack, decision, before))
    if (cost < this.#lowest) this.#lowest = cost
  }

  /** Readings to continue: at most `BEAM`, none worse than the best by more than `SLACK`. */
  kept(): Reading[] {
    const limit = this.#lowest + SLACK
    const kept = [...this.#best.values()].filter((reading) => reading.cost <= limit)
    return kept.length > BEAM ? kept.sort((a, b) => a.cost - b.cost).slice(0, BEAM) : kept
  }
}

/** Extends every reading by one mark in all possible ways, and prunes the result. */
function advance(text: string, readings: readonly Reading[], mark: Mark): Reading[] {
  const { open, close, ignore } = costsOf(text, mark)
  // nearly always an apostrophe inside a word: the readings stay the same
  if (open >= IMPOSSIBLE && close >= IMPOSSIBLE)
    return readings.map((before) => reading(before.cost + ignore, before.stack, IGNORE, before))
  const sentence = mark.family === 'single' && opensSentence(text, mark)
  const endsWord = mark.family === 'single' && mayEndWord(text, mark) ? ENDS_WORD : 0
  const next = new Readings()
  for (const before of readings) {
    const { stack, cost } = before
    const inside = stack.family === mark.family
    const couldActInside = inside && (close < 4 || open < PLAIN)
    next.add(cost + ignore + (couldActInside ? STAYS_INSIDE : 0), stack, IGNORE, before)
    if (open < IMPOSSIBLE && stack.depth < DEEPEST) {
      next.add(cost + open + nestingCost(stack, mark), stack.with(mark, sentence), OPEN, before)
    }
    if (open < PLAIN && inside && stack.outer) {
      next.add(
        cost + open + reopeningCost(text, stack, mark),
        stack.outer.with(mark, sentence),
        REOPEN,
        before,
      )
    }
    if (close >= IMPOSSIBLE) continue
    for (let ended: OpenStack = stack; ended.outer; ended = ended.outer) {
      const matching = matchingCost(ended, mark, close)
      if (matching === Number.POSITIVE_INFINITY) continue
      const closes = stack.depth - ended.depth + 1
      next.add(
        cost + matching + skippingCost(closes - 1) + (ended.sentence ? endsWord : 0),
        ended.outer,
        CLOSE[closes] ?? IGNORE,
        before,
      )
      break
    }
  }
  return next.kept()
}

function startReadings(marks: readonly Mark[], { unopened, goesOn }: Surroundings): Reading[] {
  const stack = OpenStack.empty()
  const start = reading(0, stack, IGNORE, null)
  const first = marks.find((mark) => mark.family === unopened)
  if (!first) return [start]
  return [start, reading(goesOn ? UNOPENED.goesOn : UNOPENED.new, stack.with(first), IGNORE, null)]
}

const cheapest = (readings: readonly Reading[], extra: (reading: Reading) => number): Reading =>
  readings.reduce((a, b) => (b.cost + extra(b) < a.cost + extra(a) ? b : a))

/**
 * Decides whether each mark of a paragraph opens a span, closes one or is not a quotation mark. Chooses the cheapest
 * reading of the whole paragraph, so that a later mark can disambiguate an earlier one ("the boys' club' ...").
 *
 * A Viterbi beam search whose states are the stacks of open spans; linear in the number of marks.
 */
export function pairMarks(text: string, marks: readonly Mark[], around: Surroundings): Pairing {
  const decisions: Decision[] = []
  let readings = startReadings(marks, around)
  let startsInside = false
  let settledBefore = false
  /** Commits the decisions that led to a reading. */
  const settle = (reading: Reading): void => {
    const steps: Decision[] = []
    let at = reading
    for (; at.before; at = at.before) steps.push(at.decision)
    if (!settledBefore) startsInside = at.stack.depth > 0
    settledBefore = true
    for (const step of steps.reverse()) decisions.push(step)
  }
  marks.forEach((mark, index) => {
    readings = advance(text, readings, mark)
    if ((index + 1) % WINDOW !== 0) return
    const best = cheapest(readings, () => 0)
    settle(best)
    readings = [reading(best.cost, best.stack, best.decision, null)]
  })
  const ending = (reading: Reading): number => endingCost(reading.stack, around.nextOpens)
  const best = cheapest(readings, ending)
  settle(best)
  return {
    decisions,
    startsInside,
    leftOpen: best.stack.families(),
    cost: best.cost + ending(best),
  }
}
