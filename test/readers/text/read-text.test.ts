import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { readText } from '../../../src/readers/text/read-text.js'

/** UTF-8 decoded as Windows-1252 by a program that keeps the bytes it leaves undefined. */
function garble(text: string): string {
  const high = '€\u0081‚ƒ„…†‡ˆ‰Š‹Œ\u008dŽ\u008f\u0090‘’“”•–—˜™š›œ\u009džŸ'
  return [...new TextEncoder().encode(text)]
    .map((byte) =>
      byte >= 0x80 && byte < 0xa0 ? high.charAt(byte - 0x80) : String.fromCharCode(byte),
    )
    .join('')
}

describe('a garbled text is read as it was', () => {
  it.each([
    '“We stay,” said Zoë Núñez – “all of us…”',
    'Café and señor',
    '«Non», dit-elle à Paris',
    '‘No’, she said',
    'One “word',
    'Jiří and Łukasz paid 5 €',
    'Party 🎉 “now”',
  ])('%s', (text) => {
    const garbled = garble(text)
    expect(garbled).not.toBe(text)
    expect(readText(garbled)?.prose).toBe(text)
  })

  it('also where the undefined byte was lost', () => {
    const garbled = garble('“We stay,” said Mara Lind. “No.”').replaceAll('\u009d', '')
    expect(readText(garbled)?.prose).toBe('“We stay,” said Mara Lind. “No.”')
  })
})

describe('entities are read as what they mean', () => {
  it.each<[text: string, prose: string]>([
    ['&quot;We stay,&quot; she said', '"We stay," she said'],
    ['&#8220;It&#8217;s ours&#x201D;', '“It’s ours”'],
    ['&amp;quot;No,&amp;quot; he said', '"No," he said'],
    ['&#147;No,&#148; he said', '“No,” he said'],
    ['Jos&eacute; &Aring;kesson &mdash; AT&amp;T', 'José Åkesson — AT&T'],
    ['&ldquo;&nosuch;&rdquo; &#0; &#xD800;', '“&nosuch;” &#0; &#xD800;'],
  ])('%s', (text, prose) => {
    expect(readText(text)?.prose).toBe(prose)
  })
})

describe('a text is read as it is', () => {
  it.each([
    '“We stay,” said Zoë Núñez – “all of us…”',
    'AT&T and R&D',
    'Write &amp; for an ampersand.',
    'He typed Ã© once',
    '“A IRMÔ e ‘A MANHÒ',
    'MÂ° and so on',
    '',
  ])('%s', (text) => {
    expect(readText(text)).toBeNull()
  })
})

describe('for any text', () => {
  const part = fc.constantFrom(
    ...[
      'â€œ',
      'â€',
      'â€\u009d',
      'â€™',
      'Ã©',
      'Â',
      '&quot;',
      '&#8217;',
      '&amp;',
      '&',
      ';',
      'word',
      ' ',
      '“',
      'ð\u009fŽ‰',
      '\ud83d',
    ],
  )
  it('the pieces cover it, in order', () => {
    fc.assert(
      fc.property(fc.array(part, { maxLength: 30 }), (parts) => {
        const text = parts.join('')
        const reading = readText(text)
        if (!reading) return
        let at = 0
        let inputAt = 0
        for (const { start, end, inputStart, inputEnd } of reading.pieces) {
          expect([start, inputStart]).toEqual([at, inputAt])
          if (end - start === inputEnd - inputStart)
            expect(reading.prose.slice(start, end)).toBe(text.slice(inputStart, inputEnd))
          at = end
          inputAt = inputEnd
        }
        expect([at, inputAt]).toEqual([reading.prose.length, text.length])
      }),
    )
  })
})
