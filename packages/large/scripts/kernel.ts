/** Assembles the network's inner loops and writes them, in base64, to src/kernel/wasm-code.ts: part of `npm run build:kernel`. */
import { writeFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import loadWabt from 'wabt'
import { KERNEL_TEXT } from './kernel/text.js'

/** The module's bytes in base64. */
export async function assembleKernel(): Promise<string> {
  const wabt = await loadWabt()
  const module = wabt.parseWat('kernel.wat', KERNEL_TEXT, { simd: true })
  try {
    return Buffer.from(module.toBinary({}).buffer).toString('base64')
  } finally {
    module.destroy()
  }
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  const code = await assembleKernel()
  const lines = code.match(/.{1,96}/g) ?? []
  writeFileSync(
    new URL('../src/kernel/wasm-code.ts', import.meta.url),
    `/** The module of scripts/kernel in base64; \`npm run build:kernel\` writes it. */
export const KERNEL_CODE = [
${lines.map((line) => `  '${line}',\n`).join('')}].join('')\n`,
  )
  console.log(`${code.length} characters`)
}
