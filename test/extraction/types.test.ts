import { readFileSync } from 'node:fs'
import { expect, it } from 'vitest'
import {
  recordTypes,
  TYPES_FILE,
  VERIFICATION_FILE,
  verificationTypes,
} from '../../scripts/records.js'

it.each([
  ['extraction', TYPES_FILE, recordTypes],
  ['verification', VERIFICATION_FILE, verificationTypes],
])(
  'src/%s/types.ts is what `npm run build:records` writes, with a comment on every field',
  (_, file, written) => {
    const types = readFileSync(file, 'utf8')
    expect(types).toBe(written())
    const fields = types.match(/^ +\w+\??: /gm) ?? []
    const commented = types.match(/^ +\/\*\* .* \*\/\n +\w+\??: /gm) ?? []
    expect(commented).toHaveLength(fields.length)
  },
)

it('says of each field that may be null when it is, and of each share its range', () => {
  const types = readFileSync(TYPES_FILE, 'utf8')
  const nullable = types.match(/^.*\*\/\n +\w+: [^{\n]*\| null$/gm) ?? []
  expect(
    nullable.filter((field) => !field.includes('null if') && !field.includes('or null')),
  ).toEqual([])
  expect(types).toMatch(/From 0 to 1\. \*\/\n {2}confidence: number/)
})
