import fc from 'fast-check'
import { afterEach, describe, expect, it, vi } from 'vitest'
import {
  decodeBase64,
  encodedBytes,
  fromBase64,
  signedBytes,
  toBase64,
} from '../../src/models/base64.js'

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

  it.each([['with'], ['without']])('decodes to where the bytes are needed, %s Buffer', (how) => {
    if (how === 'without') vi.stubGlobal('Buffer', undefined)
    fc.assert(
      fc.property(fc.uint8Array({ maxLength: 64 }), (bytes) => {
        const encoded = encodedBytes(toBase64(bytes))
        expect(encoded.length).toBe(bytes.length)
        const room = new Uint8Array(bytes.length + 4).fill(7)
        encoded.decodeTo(room.subarray(2, 2 + bytes.length))
        expect([...room]).toEqual([7, 7, ...bytes, 7, 7])
        const signed = Int8Array.from(bytes)
        expect(signedBytes(encoded)).toEqual(signed)
        expect(signedBytes(encodedBytes(signed))).toEqual(signed)
      }),
    )
  })
})

afterEach(() => vi.unstubAllGlobals())
