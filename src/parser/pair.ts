import { costsOf } from './mark-costs.js'
import type { Mark } from './marks.js'

/**
 * What was decided for a mark: how many open spans it ends (the last of them is the one it closes), and whether it
 * opens one.
 */
export interface Decision {
  readonly closes: number
  readonly opens: boolean
}

/** A span left open: the mark that opened it, or null for one that goes on from the paragraph before. */
interface Open {
  readonly family: Mark['family']
  readonly shape: Mark['shape']
}

interface Reading {
  readonly cost: number
  readonly stack: readonly Open[]
  readonly key: string
  readonly decision: Decision
  readonly before: Reading | null
}

/** What the paragraphs beside say. */
export interface Surroundings {
  /** Families of the spans left open at the end of the paragraph before, outer first. */
  readonly leftOpen: readonly Mark['family'][]
  /** Family of the mark that the next paragraph opens with. */
  readonly nextOpens: Mark['family'] | null
}

export interface Pairing {
  /** One for each mark. */
  readonly decisions: readonly Decision[]
  /** The span that is open before the first mark, though no mark opened it. */
  readonly startsInside: Mark['family'] | null
  /** Families of the spans that no mark ends, outer first. */
  readonly leftOpen: readonly Mark['family'][]
}

const IGNORE: Decision = { closes: 0, opens: false }
const OPEN: Decision = { closes: 0, opens: true }

/** Readings kept after each mark, and how much worse than the best the worst of them may be. */
const BEAM = 16
const SLACK = 24
/** Spans inside spans are followed to this depth. */
const DEEPEST = 4
/** Marks after which the best reading is settled, which bounds the memory a paragraph takes. */
const WINDOW = 256

const SAME_MARK_NESTING = { curly: 4, straight: 6 }
const NEVER_CLOSED_OUTER = { double: 6, single: 8 }
const NEVER_CLOSED_INNER = 5
const GOES_ON_IN_NEXT = 1
const REOPENED = 7
const STAYS_INSIDE = 0.5
const MIXED_PAIR = 1

const initial = (open: Open): string => open.family.charAt(0) + open.shape.charAt(0)

function nestingCost(stack: readonly Open[], mark: Mark): number {
  let cost = stack.length >= 2 ? 1 : 0
  for (const open of stack) {
    if (open.family !== mark.family) continue
    if (open.shape !== mark.shape) cost += 3
    else cost += mark.shape === 'straight' || mark.shape === 'pair' ? SAME_MARK_NESTING.straight : SAME_MARK_NESTING.curly
  }
  return cost
}

/** What it costs to close `open` with `mark`, beyond what the mark's neighbours say; null: it cannot. */
function matchingCost(open: Open, mark: Mark, close: number): number | null {
  if (open.family !== mark.family) return null
  if (open.shape === 'low') return mark.shape === 'pair' ? null : mark.right === 'word' ? close : 0
  if (mark.shape === 'low') return null
  if (open.family !== 'double' && open.family !== 'single') {
    return open.shape === mark.shape ? null : close
  }
  const mixed = (open.shape === 'straight') !== (mark.shape === 'straight') || (open.shape === 'pair') !== (mark.shape === 'pair')
  return close + (mixed ? MIXED_PAIR : 0)
}

function* continuations(reading: Reading, mark: Mark, text: string): Generator<Reading> {
  const { open, close, ignore } = costsOf(text, mark)
  const { stack, cost } = reading
  const step = (extra: number, next: readonly Open[], decision: Decision): Reading => ({
    cost: cost + extra,
    stack: next,
    key: next.map(initial).join(''),
    decision,
    before: reading,
  })
  const inside = stack.at(-1)?.family === mark.family && close < 4
  yield step(ignore + (inside ? STAYS_INSIDE : 0), stack, IGNORE)
  if (open < 12 && stack.length < DEEPEST) {
    yield step(open + nestingCost(stack, mark), [...stack, mark], OPEN)
  }
  for (let depth = stack.length - 1; depth >= 0 && close < 12; depth--) {
    const extra = matchingCost(stack[depth] as Open, mark, close)
    if (extra === null) continue
    const closes = stack.length - depth
    yield step(extra + (closes - 1) * NEVER_CLOSED_INNER, stack.slice(0, depth), { closes, opens: false })
    break
  }
  if (open < 3 && stack.at(-1)?.family === mark.family) {
    const rest = stack.slice(0, -1)
    yield step(open + REOPENED, [...rest, mark], { closes: 1, opens: true })
  }
  const [outer, inner] = stack.slice(-2)
  if (mark.shape === 'pair' && outer?.family === 'single' && inner?.family === 'single') {
    yield step(close, stack.slice(0, -2), { closes: 2, opens: false })
  }
}

function prune(readings: Iterable<Reading>): Reading[] {
  const best = new Map<string, Reading>()
  for (const reading of readings) {
    const rival = best.get(reading.key)
    if (!rival || reading.cost < rival.cost) best.set(reading.key, reading)
  }
  const sorted = [...best.values()].sort((a, b) => a.cost - b.cost)
  const limit = (sorted[0]?.cost ?? 0) + SLACK
  return sorted.slice(0, BEAM).filter((reading) => reading.cost <= limit)
}

/** Decisions on the way to `last`, from the one after `from`. */
function trace(last: Reading): Decision[] {
  const decisions: Decision[] = []
  for (let at: Reading = last; at.before; at = at.before) decisions.push(at.decision)
  return decisions.reverse()
}

function startReadings(marks: readonly Mark[], { leftOpen }: Surroundings): Reading[] {
  const start: Reading = { cost: 0, stack: [], key: '', decision: IGNORE, before: null }
  const family = leftOpen[0] ?? 'double'
  const first = marks.find((mark) => mark.family === family)
  if (!first || (first.left === 'blank' && first.right !== 'blank')) return [start]
  const open: Open = { family, shape: first.shape }
  const cost = leftOpen.length > 0 ? 3 : 5
  return [start, { ...start, cost, stack: [open], key: initial(open) }]
}

function endCost(stack: readonly Open[], { nextOpens }: Surroundings): number {
  let cost = 0
  stack.forEach((open, depth) => {
    if (depth > 0) cost += NEVER_CLOSED_INNER
    else if (open.family === nextOpens) cost += GOES_ON_IN_NEXT
    else cost += open.family === 'single' ? NEVER_CLOSED_OUTER.single : NEVER_CLOSED_OUTER.double
  })
  return cost
}

/**
 * Decides for each mark of a paragraph whether it opens, closes or is no quotation mark: the cheapest reading of the
 * paragraph as a whole, so that a later mark can tell what an earlier one was ("the boys' club' ...").
 *
 * A Viterbi search whose states are the stacks of open spans; time and memory are linear in the number of marks.
 */
export function pairMarks(text: string, marks: readonly Mark[], around: Surroundings): Pairing {
  const decisions: Decision[] = []
  let readings = startReadings(marks, around)
  let startsInside: Mark['family'] | null = null
  const settle = (best: Reading): void => {
    if (decisions.length === 0) {
      let first = best
      while (first.before) first = first.before
      startsInside = first.stack[0]?.family ?? null
    }
    decisions.push(...trace(best))
  }
  let unsettled = 0
  for (const mark of marks) {
    const next: Reading[] = []
    for (const reading of readings) for (const step of continuations(reading, mark, text)) next.push(step)
    readings = prune(next)
    if (++unsettled === WINDOW) {
      const best = readings[0] as Reading
      settle(best)
      readings = [{ ...best, before: null }]
      unsettled = 0
    }
  }
  const ends = readings.map((reading) => ({ reading, cost: reading.cost + endCost(reading.stack, around) }))
  const best = ends.reduce((a, b) => (b.cost < a.cost ? b : a)).reading
  settle(best)
  return { decisions, startsInside, leftOpen: best.stack.map((open) => open.family) }
}
