/** Fails if weights.bin is missing or not weights: before the package is packed. */
import { readFileSync } from 'node:fs'
import { createLargeModel } from '../dist/model.js'

const file = new URL('../weights.bin', import.meta.url)
try {
  createLargeModel(readFileSync(file))
} catch (error) {
  console.error(
    `packages/large/weights.bin: ${error.message}; make it with train/encoder/export.py and mentions.py`,
  )
  process.exitCode = 1
}
