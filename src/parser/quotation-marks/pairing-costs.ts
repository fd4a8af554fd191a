import type { Mark } from './marks.js'
import type { OpenStack } from './open-stack.js'

/** Cost of a span without a closing mark, nested or at the top level. */
const NEVER_CLOSED = { inner: 4, double: 6, single: 8 }
/** The same if the next paragraph starts with a mark of its family. */
const GOES_ON_IN_NEXT = 1
/** Cost of a span inside one of the same family, if both marks are directed, both straight, or one of each. */
const NESTING = { directed: 4, straight: 6, different: 3 }
/** Cost of a span at a depth of more than two. */
const DEEP = 1
/** Cost of a span opened by a straight mark and closed by a curly one, or the reverse. */
const MIXED_PAIR = 1

const isStraight = (shape: Mark['shape'] | null): boolean =>
  shape === 'straight' || shape === 'pair'

/** Cost of opening a span with `mark` inside the spans of `stack`. */
export function nestingCost(stack: OpenStack, mark: Mark): number {
  let cost = stack.depth >= 2 ? DEEP : 0
  for (let open: OpenStack | null = stack; open?.family; open = open.outer) {
    if (open.family !== mark.family) continue
    if (open.shape !== mark.shape) cost += NESTING.different
    else cost += isStraight(mark.shape) ? NESTING.straight : NESTING.directed
  }
  return cost
}

/**
 * Cost of closing the innermost span of `stack` with `mark`; infinite if the marks do not match.
 *
 * @param close closing cost of the mark by its neighbours
 */
export function matchingCost(stack: OpenStack, mark: Mark, close: number): number {
  if (stack.family !== mark.family || mark.shape === 'low') return Number.POSITIVE_INFINITY
  if (stack.shape === 'low') {
    // „ is closed by “ in German and by ” in Polish.
    if (mark.shape === 'pair') return Number.POSITIVE_INFINITY
    return mark.right === 'word' ? close : 0
  }
  if (mark.family !== 'double' && mark.family !== 'single') {
    return stack.shape === mark.shape ? Number.POSITIVE_INFINITY : close
  }
  const same = isStraight(stack.shape) ? stack.shape === mark.shape : !isStraight(mark.shape)
  return close + (same ? 0 : MIXED_PAIR)
}

/**
 * Cost of ending the innermost span of `stack` without a closing mark because `mark` opens another of its family:
 * “Yes. “No,” he said.
 */
export function reopeningCost(text: string, stack: OpenStack, mark: Mark): number {
  const before = text
    .slice(Math.max(0, mark.start - 4), mark.start)
    .replace(/['’]?\s*$/, '')
    .slice(-1)
  const shape = stack.shape === mark.shape ? 0 : 3
  if (/[.!?…]/.test(before)) return 3.5 + shape
  // … of the cuts. Mr Low said: "No."
  if (before === ':') return 5 + shape
  return (before === ',' ? 6 : 9) + shape
}

/** Cost of leaving the spans of `stack` open at the end of their paragraph. */
export function endingCost(stack: OpenStack, nextOpens: Mark['family'] | null): number {
  let cost = 0
  for (let open: OpenStack | null = stack; open?.family; open = open.outer) {
    if (open.depth > 1) cost += NEVER_CLOSED.inner
    else if (open.family === nextOpens) cost += GOES_ON_IN_NEXT
    else cost += open.family === 'single' ? NEVER_CLOSED.single : NEVER_CLOSED.double
  }
  return cost
}

/** Cost of closing a span that contains `count` inner spans without a closing mark. */
export const skippingCost = (count: number): number => count * NEVER_CLOSED.inner
