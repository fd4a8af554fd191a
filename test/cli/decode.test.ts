import { describe, expect, it } from 'vitest'
import { decodeText } from '../../src/cli/decode.js'
import { InputError } from '../../src/errors.js'

const bytes = (...parts: (string | number[])[]) =>
  Buffer.concat(parts.map((part) => Buffer.from(part as string)))

describe('decodeText', () => {
  it.each([
    'plain',
    'naïve “marks”',
    '\ufeffwith a byte order mark',
    'a\r\nb',
    '👩‍👩‍👧',
    '\ufffd stays',
    '\u001b[1mcaptured\u001b[0m text',
  ])('gives %j back unchanged', (text) => {
    expect(decodeText(bytes(text), 'it')).toBe(text)
  })

  it.each([
    ['nothing', bytes(), 'it is empty'],
    ['blanks', bytes(' \r\n\t\u00a0'), 'it is empty'],
    ['a lone byte order mark', bytes('\ufeff'), 'it is empty'],
    ['a NUL', bytes('text\0text'), 'it is a binary file'],
    ['controls', bytes('ab\u0001\u0002\u0003'), 'it is a binary file'],
    ['UTF-16LE', bytes([0xff, 0xfe, 0x41, 0]), 'it is in UTF-16LE, not UTF-8'],
    ['UTF-16BE', bytes([0xfe, 0xff, 0, 0x41]), 'it is in UTF-16BE, not UTF-8'],
    ['Windows-1252', bytes('caf', [0xe9], ' au lait'), 'byte 0xE9 at offset 3'],
    ['a stray byte after other signs', bytes('é👩\ufffd', [0x93]), 'byte 0x93 at offset 9'],
    ['a sign cut off', bytes('ab', [0xe2, 0x80]), 'byte 0xE2 at offset 2'],
    ['an encoded surrogate', bytes('a', [0xed, 0xa0, 0x80]), 'byte 0xED at offset 1'],
  ])('refuses %s', (_, input, message) => {
    expect(() => decodeText(input, 'it')).toThrow(InputError)
    expect(() => decodeText(input, 'it')).toThrow(message)
  })
})
