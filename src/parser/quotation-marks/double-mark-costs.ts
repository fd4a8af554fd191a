import { isDigitAt } from '../../document/characters.js'
import { between, isBeforeEllipsis, isBeforeStop, isGlued, type MarkCosts } from './mark-context.js'
import type { Mark } from './marks.js'

/** 6'2", 5' 10", 27": the mark means feet, inches, minutes or seconds. */
const FEET_AND_INCHES = /\d['’′] ?\d+(?:[.½¼¾]\d*)?$/

function straightDouble(text: string, mark: Mark): MarkCosts {
  const { left, right, leftAt } = mark
  if (left === 'blank' && right === 'blank') {
    return { ...between(text, mark), ignore: 2.5 }
  }
  if (left === 'word' && right === 'word') {
    const glued = isGlued(text, mark)
    return { open: glued ? 2 : 5, close: glued ? 2 : 4, ignore: 8 }
  }
  if (left === 'blank' || left === 'opener') {
    if (right === 'word') return { open: 0, close: left === 'blank' ? 10 : 7, ignore: 8 }
    if (right === 'blank') return { open: 4, close: 1, ignore: 8 }
    if (isBeforeEllipsis(text, mark)) return { open: 0, close: 4, ignore: 8 }
    if (right === 'opener') return { open: 1, close: 3, ignore: 8 }
    const closing = isBeforeStop(text, mark)
    return { open: closing ? 5 : 0, close: closing ? 2 : 8, ignore: 8 }
  }
  if (left === 'word') {
    if (isDigitAt(text, leftAt)) {
      const feet = FEET_AND_INCHES.test(text.slice(Math.max(0, leftAt - 9), leftAt + 1))
      return { open: 12, close: feet ? 5 : 0, ignore: feet ? 0 : 3 }
    }
    return { open: right === 'opener' ? 8 : 12, close: 0, ignore: 8 }
  }
  if (right === 'word') return { open: 2, close: 1, ignore: 7 }
  return { open: 9, close: 0, ignore: 7 }
}

function curlyDouble(text: string, mark: Mark): MarkCosts {
  const { left, right, shape } = mark
  const startsHere = (left === 'blank' || left === 'opener') && right !== 'blank'
  const endsHere = (left === 'word' || left === 'other') && right !== 'word'
  if (shape === 'low') return { open: 0, close: 12, ignore: 8 }
  if (shape === 'opening') {
    if (endsHere) return { open: right === 'blank' ? 6 : 3, close: 2, ignore: 8 }
    return { open: 0, close: startsHere ? 9 : 5, ignore: 8 }
  }
  if (startsHere && right === 'word') return { open: 2, close: 6, ignore: 7 }
  if (left === 'blank' && right === 'blank') return { open: 5, close: 1, ignore: 2.5 }
  const glued = left === 'word' && right === 'word' && !isGlued(text, mark)
  return { open: 9, close: glued ? 1 : 0, ignore: 7 }
}

/** Costs of a double mark, straight, curly or typed as two single marks. */
export function costsOfDouble(text: string, mark: Mark): MarkCosts {
  const straight = mark.shape === 'straight' || mark.shape === 'pair'
  return straight ? straightDouble(text, mark) : curlyDouble(text, mark)
}
