/** Variants of an example in headline casing and in the present tense. */
import type { Example } from './examples.js'
import { inPresentTense } from './present-tense.js'
import { recased } from './recase.js'

export function variantsOf(example: Example, random: () => number): Example[] {
  const present = inPresentTense(example, random)
  return [
    ...recased(example, random),
    ...present,
    ...present.flatMap((one) => recased(one, random)),
  ]
}
