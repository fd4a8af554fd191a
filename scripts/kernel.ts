/** `npm run build:kernel`: assembles the tagger's inner loops and writes them, in base64, to src/attributor/report-tagger/scoring/wasm-kernel-code.ts. */
import { writeFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import loadWabt from 'wabt'
import { toBase64 } from '../src/models/base64.js'
import { KERNEL_TEXT } from './kernel-text.js'

/** The module's bytes in base64. */
export async function assembleKernel(): Promise<string> {
  const wabt = await loadWabt()
  const module = wabt.parseWat('kernel.wat', KERNEL_TEXT, { simd: true })
  try {
    return toBase64(module.toBinary({}).buffer)
  } finally {
    module.destroy()
  }
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  const code = await assembleKernel()
  const lines = code.match(/.{1,96}/g) ?? []
  writeFileSync(
    new URL('../src/attributor/report-tagger/scoring/wasm-kernel-code.ts', import.meta.url),
    `/** The module of scripts/kernel-text.ts in base64; \`npm run build:kernel\` writes it. */
export const KERNEL_CODE = [
${lines.map((line) => `  '${line}',\n`).join('')}].join('')\n`,
  )
  console.log(`${code.length} characters`)
}
