/** The inner loops in WebAssembly with SIMD, from scripts/kernel. */
import type { Kernel } from './kernel.js'
import { KERNEL_CODE } from './wasm-code.js'

interface WebAssemblyApi {
  Memory: new (options: { initial: number; maximum: number }) => { readonly buffer: ArrayBuffer }
  Module: new (bytes: Uint8Array) => object
  Instance: new (module: object, imports: object) => { readonly exports: object }
}

const PAGE = 65536

/** Undefined before the first use. */
let compiled: object | undefined

/**
 * A kernel with a memory of its own.
 *
 * @returns null where WebAssembly or its SIMD instructions are missing or forbidden, or memory is short
 */
export function createWasmKernel(bytes: number): Kernel | null {
  const api = (globalThis as { WebAssembly?: WebAssemblyApi }).WebAssembly
  if (!api) return null
  try {
    compiled ??= new api.Module(decode(KERNEL_CODE))
    const pages = Math.ceil(bytes / PAGE)
    const memory = new api.Memory({ initial: pages, maximum: pages })
    const { exports } = new api.Instance(compiled, { network: { memory } })
    return { ...(exports as Omit<Kernel, 'buffer'>), buffer: memory.buffer }
  } catch {
    return null
  }
}

const decode = (base64: string): Uint8Array =>
  Uint8Array.from(atob(base64), (character) => character.charCodeAt(0))
