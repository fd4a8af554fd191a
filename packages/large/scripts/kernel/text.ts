/** The module of the network's inner loops as text; `npm run build:kernel` assembles it. */
import { gelu, softmax } from './curves.js'
import { interleaveColumns, interleaveRows } from './interleave.js'
import { multiply, widen } from './multiply.js'
import { addNorm, quantize } from './rows.js'

export const KERNEL_TEXT = `(module
(import "network" "memory" (memory 1))
${[widen, multiply, quantize, addNorm, gelu, softmax, interleaveRows, interleaveColumns].join('\n')})`
