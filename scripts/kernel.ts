/** `npm run build:kernel`: assembles the inner loops of both taggers and writes them, in base64, to their rooms in src/. */
import { writeFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import loadWabt from 'wabt'
import { toBase64 } from '../src/models/base64.js'
import { FEATURE_KERNEL_TEXT } from './feature-kernel-text.js'
import { KERNEL_TEXT } from './kernel-text.js'
import { ROW_KERNEL_TEXT } from './row-kernel-text.js'

/** A module's bytes in base64. */
export async function assembleKernel(text = KERNEL_TEXT): Promise<string> {
  const wabt = await loadWabt()
  const module = wabt.parseWat('kernel.wat', text, { simd: true })
  try {
    return toBase64(module.toBinary({}).buffer)
  } finally {
    module.destroy()
  }
}

async function write(text: string, source: string, name: string, file: string): Promise<void> {
  const code = await assembleKernel(text)
  const lines = code.match(/.{1,96}/g) ?? []
  writeFileSync(
    new URL(`../src/${file}`, import.meta.url),
    `/** The module of scripts/${source} in base64; \`npm run build:kernel\` writes it. */
export const ${name} = [
${lines.map((line) => `  '${line}',\n`).join('')}].join('')\n`,
  )
  console.log(`${file}: ${code.length} characters`)
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  await write(
    KERNEL_TEXT,
    'kernel-text.ts',
    'KERNEL_CODE',
    'attributor/report-tagger/kernel/net-kernel-code.ts',
  )
  await write(
    FEATURE_KERNEL_TEXT,
    'feature-kernel-text.ts',
    'FEATURE_KERNEL_CODE',
    'attributor/report-tagger/kernel/feature-kernel-code.ts',
  )
  await write(
    ROW_KERNEL_TEXT,
    'row-kernel-text.ts',
    'ROW_KERNEL_CODE',
    'pos-tagger/tables/row-kernel-code.ts',
  )
}
