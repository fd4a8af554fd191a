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
 * What was decided for a mark: how many open spans it ends (the last of them is the one it closes), and whether it
 * opens one.
 */
export interface Decision {
  readonly closes: number
  readonly opens: boolean
}

/** What the paragraphs beside say. */
export interface Surroundings {
  /** Whether the paragraph before left a span open. */
  readonly goesOn: boolean
  /** Family of the span that could stand open at the start of the paragraph though no mark opens it. */
  readonly unopened: Mark['family'] | null
  /** Family of the mark that the next paragraph opens with. */
  readonly nextOpens: Mark['family'] | null
}

export interface Pairing {
  /** One for each mark. */
  readonly decisions: readonly Decision[]
  /** Whether the unopened span of the surroundings is there. */
  readonly startsInside: boolean
  /** Families of the spans that no mark ends, outer first. */
  readonly leftOpen: readonly Mark['family'][]
  /** What the decisions cost: the smaller, the plainer the paragraph. */
  readonly cost: number
}

/** A reading of the marks so far, as the last of its decisions and the reading before it. */
interface Reading {
  readonly cost: number
  readonly stack: OpenStack
  readonly decision: Decision
  readonly before: Reading | null
}

const IGNORE: Decision = { closes: 0, opens: false }
const OPEN: Decision = { closes: 0, opens: true }
const REOPEN: Decision = { closes: 1, opens: true }

/** Spans inside spans are followed to this depth. */
const DEEPEST = 4
const CLOSE: readonly Decision[] = Array.from({ length: DEEPEST + 1 }, (_, closes) => ({
  closes,
  opens: false,
}))

/** Readings kept after each mark, and how much worse than the best the worst of them may be. */
const BEAM = 8
const SLACK = 12
/** Marks after which the best reading is settled, which bounds the memory that a paragraph takes. */
const WINDOW = 256

/** A cost of this and more is not tried. */
const IMPOSSIBLE = 12
/** What may open well enough to end an open span of its own family. */
const PLAIN = 3
/** Leaving a mark unread inside a span that it could close: of two such marks the first closes. */
const STAYS_INSIDE = 0.5
/** Closing a quotation of whole sentences with a mark that may end a word of it: 'The bakers' ovens were cold.' */
const ENDS_WORD = 4
/** A span that no mark opened: one that goes on from the paragraph before, and a new one. */
const UNOPENED = { goesOn: 3, new: 5 }

/** The cheapest reading for each stack of open spans. */
class Readings {
  readonly #best = new Map<OpenStack, Reading>()
  #lowest = Number.POSITIVE_INFINITY

  add(cost: number, stack: OpenStack, decision: Decision, before: Reading | null): void {
    if (cost > this.#lowest + SLACK) return
    const rival = this.#best.get(stack)
    if (rival && rival.cost <= cost) return
    this.#best.set(stack, { cost, stack, decision, before })
    if (cost < this.#lowest) this.#lowest = cost
  }

  /** The readings worth going on with, none of them much worse than the best. */
  kept(): Reading[] {
    const limit = this.#lowest + SLACK
    const kept = [...this.#best.values()].filter((reading) => reading.cost <= limit)
    return kept.length > BEAM ? kept.sort((a, b) => a.cost - b.cost).slice(0, BEAM) : kept
  }
}

/** Adds to `next` every way to go on from `readings` with one more mark. */
function advance(text: string, readings: readonly Reading[], mark: Mark): Reading[] {
  const { open, close, ignore } = costsOf(text, mark)
  const sentence = mark.family === 'single' && opensSentence(text, mark)
  const endsWord = mark.family === 'single' && mayEndWord(text, mark) ? ENDS_WORD : 0
  const next = new Readings()
  for (const reading of readings) {
    const { stack, cost } = reading
    const inside = stack.family === mark.family
    const couldActInside = inside && (close < 4 || open < PLAIN)
    next.add(cost + ignore + (couldActInside ? STAYS_INSIDE : 0), stack, IGNORE, reading)
    if (open < IMPOSSIBLE && stack.depth < DEEPEST) {
      next.add(cost + open + nestingCost(stack, mark), stack.with(mark, sentence), OPEN, reading)
    }
    if (open < PLAIN && inside && stack.outer) {
      next.add(
        cost + open + reopeningCost(text, stack, mark),
        stack.outer.with(mark, sentence),
        REOPEN,
        reading,
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
        reading,
      )
      break
    }
  }
  return next.kept()
}

function startReadings(marks: readonly Mark[], { unopened, goesOn }: Surroundings): Reading[] {
  const stack = OpenStack.empty()
  const start: Reading = { cost: 0, stack, decision: IGNORE, before: null }
  const first = marks.find((mark) => mark.family === unopened)
  if (!first) return [start]
  return [
    start,
    { ...start, cost: goesOn ? UNOPENED.goesOn : UNOPENED.new, stack: stack.with(first) },
  ]
}

const cheapest = (readings: readonly Reading[], extra: (reading: Reading) => number): Reading =>
  readings.reduce((a, b) => (b.cost + extra(b) < a.cost + extra(a) ? b : a))

/**
 * Decides for each mark of a paragraph whether it opens, closes or is no quotation mark: the cheapest reading of the
 * paragraph as a whole, so that a later mark can tell what an earlier one was ("the boys' club' ...").
 *
 * A Viterbi search whose states are the stacks of open spans; time is linear in the number of marks.
 */
export function pairMarks(text: string, marks: readonly Mark[], around: Surroundings): Pairing {
  const decisions: Decision[] = []
  let readings = startReadings(marks, around)
  let startsInside = false
  let settledBefore = false
  /** Writes down the decisions that led to a reading. */
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
    readings = [{ ...best, before: null }]
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
