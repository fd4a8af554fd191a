/** The gradient of the negative log-likelihood: what a chain expects, minus what is true, or what a teacher takes for it. */
import { LABELS } from '../../src/attributor/report-tagger/labels/labels.js'
import type { Chain } from './chain.js'
import type { Sequence } from './data.js'

const L = LABELS.length

/** Turns the marginals and expected transitions of a chain that has run over a sequence into gradients, in place. */
export function toGradient({ marginals, expected }: Chain, { labels, taught }: Sequence): void {
  if (taught) {
    for (let i = 0; i < labels.length * L; i++)
      marginals[i] = (marginals[i] as number) - (taught.marginals[i] as number)
    for (const [i, value] of taught.moves) expected[i] = (expected[i] as number) - value
    return
  }
  for (let t = 0; t < labels.length; t++) {
    const gold = labels[t] as number
    const before = t === 0 ? 0 : (labels[t - 1] as number) + 1
    marginals[t * L + gold] = (marginals[t * L + gold] as number) - 1
    expected[before * L + gold] = (expected[before * L + gold] as number) - 1
  }
}
