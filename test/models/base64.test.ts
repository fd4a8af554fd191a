import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { decodeBase64, fromBase64, toBase64 } from '../../src/models/base64.js'

describe('base64', () => {
  it('agrees with Node in both directions', () => {
    fc.assert(
      fc.property(fc.uint8Array({ maxLength: 64 }), (bytes) => {
        const text = toBase64(bytes)
        expect(text).toBe(Buffer.from(bytes).toString('base64'))
        expect([...fromBase64(text)]).toEqual([...bytes])
        expect(decodeBase64(text)).toEqual(bytes)
      }),
    )
  })
})
