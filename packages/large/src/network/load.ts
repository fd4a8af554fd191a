/** Puts weights into a kernel's memory. */
import { type Kernel, MAX_PROBABILITY } from '../kernel/kernel.js'
import { createPlainKernel } from '../kernel/plain-kernel.js'
import { createWasmKernel } from '../kernel/wasm-kernel.js'
import type { WeightsFile } from '../weights/file.js'
import { ATTENTION_ROWS, layOut, type Memory } from './memory.js'

/** @param kernelOf makes a kernel with so many bytes; by default WebAssembly where it is available */
export function loadMemory(
  { header, tensors }: WeightsFile,
  kernelOf: (bytes: number) => Kernel = (bytes) =>
    createWasmKernel(bytes) ?? createPlainKernel(bytes),
): Memory {
  const { buffers, bytes } = layOut(header)
  const kernel = kernelOf(bytes)
  new Uint8Array(kernel.buffer).set(tensors)
  const floats = new Float32Array(kernel.buffer)
  const shares = buffers.shareScales >> 2
  floats.fill(1 / MAX_PROBABILITY, shares, shares + ATTENTION_ROWS)
  return {
    kernel,
    sizes: header.sizes,
    buffers,
    floats,
    bytes: new Int8Array(kernel.buffer),
    at(tensor) {
      const at = header.tensors[tensor]
      if (at === undefined) throw new TypeError(`the file of weights has no ${tensor}`)
      return at
    },
  }
}
