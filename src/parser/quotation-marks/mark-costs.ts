import { costsOfDouble } from './double-mark-costs.js'
import type { MarkCosts } from './mark-context.js'
import type { Mark } from './marks.js'
import { costsOfSingle } from './single-mark-costs.js'

/** Costs of « », ‹ › and corner marks. German and Danish typesetters reverse the angle ones: »so«. */
function bracketing(mark: Mark): MarkCosts {
  const startsHere = (mark.left === 'blank' || mark.left === 'opener') && mark.right === 'word'
  if (mark.shape === 'opening') {
    const endsHere = (mark.left === 'word' || mark.left === 'other') && mark.right !== 'word'
    return { open: endsHere ? 4 : 0, close: startsHere ? 8 : 0, ignore: 6 }
  }
  return { open: startsHere ? 1 : 5, close: startsHere ? 6 : 0, ignore: 6 }
}

/** Costs of a mark of any family. */
export function costsOf(text: string, mark: Mark): MarkCosts {
  if (mark.family === 'single') return costsOfSingle(text, mark)
  return mark.family === 'double' ? costsOfDouble(text, mark) : bracketing(mark)
}
