import { describe, expect, it } from 'vitest'
import { decodeText } from '../../../src/cli/input/decode.js'
import { encodingNamed } from '../../../src/cli/input/encoding.js'
import { InputError } from '../../../src/errors.js'

const bytes = (...parts: (string | number[])[]) =>
  Buffer.concat(parts.map((part) => Buffer.from(part as string)))

const wide = (text: string, order: 'le' | 'be') => {
  const buffer = Buffer.from(text, 'utf16le')
  return order === 'be' ? buffer.swap16() : buffer
}

describe('decodeText', () => {
  it.each([
    'plain',
    'naïve “marks”',
    '\ufeffwith a byte order mark',
    'a\r\nb',
    '👩‍👩‍👧',
    '\ufffd stays',
    '\u001b[1mcaptured\u001b[0m text',
  ])('returns %j unchanged', async (text) => {
    expect(await decodeText(bytes(text), 'it')).toBe(text)
  })

  it.each([
    '“We will go,” she said.',
    '\ufeff“We will go,” she said.',
    '“Non,” said 鈴木 of Osaka, who had said it often before.',
    '\ufeff😀',
  ])('reads %j in UTF-16, in either byte order', async (text) => {
    for (const order of ['le', 'be'] as const) {
      expect(await decodeText(wide(text, order), 'it')).toBe(text)
    }
  })

  it.each(['le', 'be'] as const)(
    'reads named UTF-16 in the byte order of its mark: %s',
    async (order) => {
      const text = '\ufeff“Ja,” sagte sie.'
      expect(await decodeText(wide(text, order), 'it', 'utf-16')).toBe(text)
    },
  )

  it.each([
    ['café au lait', bytes('caf', [0xe9], ' au lait')],
    [
      '“No – never,” he’d said… €5',
      bytes(
        [0x93],
        'No ',
        [0x96],
        ' never,',
        [0x94],
        ' he',
        [0x92],
        'd said',
        [0x85],
        ' ',
        [0x80],
        '5',
      ),
    ],
    ['Œuvre Ž Ÿ', bytes([0x8c], 'uvre ', [0x8e], ' ', [0x9f])],
  ])('reads invalid UTF-8 as Windows-1252: %s', async (text, input) => {
    expect(await decodeText(input, 'it')).toBe(text)
  })

  it('reads a named encoding', async () => {
    expect(await decodeText(bytes('é'), 'it', encodingNamed('CP1252'))).toBe('Ã©')
    expect(await decodeText(wide('ab', 'be'), 'it', encodingNamed('utf-16be'))).toBe('ab')
    expect(encodingNamed('utf-7')).toBeUndefined()
    expect(encodingNamed('toString')).toBeUndefined()
  })

  it.each([
    ['nothing', bytes(), 'it is empty'],
    ['blanks', bytes(' \r\n\t\u00a0'), 'it is empty'],
    ['a lone byte order mark', bytes('\ufeff'), 'it is empty'],
    ['a NUL', bytes('text\0text'), 'it is binary'],
    ['controls', bytes('ab\u0001\u0002\u0003'), 'it is binary'],
    ['UTF-8 with a stray byte', bytes('é👩\ufffd', [0x93]), 'UTF-8 (byte 0x93 at offset 9)'],
    ['UTF-8 cut off', bytes('ab', [0xe2, 0x80]), 'UTF-8 (byte 0xE2 at offset 2)'],
    ['an encoded surrogate', bytes('a', [0xed, 0xa0, 0x80]), 'UTF-8 (byte 0xED at offset 1)'],
    [
      'an undefined byte of Windows-1252',
      bytes('caf', [0xe9], ' \u0041', [0x81], 'b'),
      'Windows-1252 (byte 0x81 at offset 6)',
    ],
    ['UTF-16 with half a pair', wide('\ufeffab\ud83dc', 'le'), 'UTF-16LE (byte 0x3D at offset 6)'],
    ['UTF-16 cut off', wide('\ufeffabc', 'be').subarray(0, 7), 'UTF-16BE (byte 0x00 at offset 6)'],
  ])('rejects %s', async (_, input, message) => {
    await expect(decodeText(input, 'it')).rejects.toThrow(InputError)
    await expect(decodeText(input, 'it')).rejects.toThrow(message)
  })
})
