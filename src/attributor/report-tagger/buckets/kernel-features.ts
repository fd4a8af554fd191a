/** Runs feature programs in the kernel. */
import type { FeatureProgram } from '../features/feature-program.js'
import {
  FEATURE_MODULE,
  type FeatureLoops,
  type Kernel,
  withKernel,
} from '../kernel/wasm-kernel.js'
import { copyColumns, layoutOf, STRIDE } from './feature-buffer.js'
import type { FeatureRunner } from './feature-runner.js'

const INT = Int32Array.BYTES_PER_ELEMENT
/** Tokens that the kernel reads at a time. */
const GROUP = 4

/** A runner whose features stay in the kernel's memory. */
export interface KernelFeatures extends FeatureRunner {
  /** Address of `rows`. */
  readonly address: number
}

/** Returns null if WebAssembly is not available. */
export const kernelFeatures = (program: FeatureProgram, bits: number): KernelFeatures | null =>
  withKernel(FEATURE_MODULE, (kernel) => featuresIn(kernel, program, bits))

/** Places a program in a kernel, whose memory must not grow after that. */
export function featuresIn(
  kernel: Kernel<FeatureLoops>,
  program: FeatureProgram,
  bits: number,
): KernelFeatures {
  const { loops } = kernel
  const layout = layoutOf(program)
  const bytesTo = (value: Parameters<typeof layout.offsetOf>[0]): number =>
    layout.offsetOf(value) * INT
  const stepCount = program.steps.length
  const count = program.features.length
  const steps = kernel.put(Int32Array.from(program.steps.flat(), bytesTo))
  const features = kernel.put(Int32Array.from(program.features, bytesTo))
  const at = kernel.allocate(layout.size * INT)
  const to = at + bytesTo({ from: 'step', index: 0, shift: 0 })
  const address = at + layout.rows * INT
  const buffer = new Int32Array(kernel.buffer, at, layout.size)
  const [join, hash] =
    program.combine === 'pair'
      ? [loops.pairColumns, loops.pairBuckets]
      : [loops.mixColumns, loops.mixBuckets]
  const shift = 32 - bits
  return {
    rows: buffer.subarray(layout.rows),
    address,
    run(document, columns, first, end) {
      copyColumns(program, document, columns, first, end, buffer)
      const groups = Math.ceil((end - first) / GROUP)
      join(at, steps, stepCount, to, STRIDE * INT, groups)
      hash(at, features, count, address, program.firstTemplate, shift, groups)
    },
  }
}
