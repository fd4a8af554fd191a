import { expect, it } from 'vitest'
import { assembleKernel } from '../../scripts/kernel.js'
import { KERNEL_CODE } from '../../src/kernel/wasm-code.js'

it('is made of scripts/kernel', async () => {
  expect(await assembleKernel()).toBe(KERNEL_CODE)
})

it('is small enough to compile synchronously in the main thread of any browser', () => {
  expect(atob(KERNEL_CODE).length).toBeLessThan(4096)
})
