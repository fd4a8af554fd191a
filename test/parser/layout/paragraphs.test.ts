import { describe, expect, it } from 'vitest'
import { parseDocument } from '../../../src/parser/parse.js'

const paragraphsOf = (text: string): string[] =>
  parseDocument(text).paragraphs.map(({ start, end }) => text.slice(start, end))

describe('paragraphs', () => {
  it.each<[string, string[]]>([
    ['', []],
    [' \n\t\r\n\ufeff', []],
    ['One.', ['One.']],
    ['One.\nTwo.', ['One.', 'Two.']],
    ['One.\n\nTwo.\n\n\n\nThree.\n', ['One.', 'Two.', 'Three.']],
    ['One.\r\nTwo.\r\n\r\nThree.', ['One.', 'Two.', 'Three.']],
    ['One.\rTwo.', ['One.', 'Two.']],
    ['One.\u2028Two.\u2029Three.', ['One.', 'Two.', 'Three.']],
    ['\ufeffOne.\u00a0\n\u200bTwo.\u00a0', ['One.', 'Two.']],
    ['  One.  \n \n\t Two.', ['One.', 'Two.']],
  ])('%j', (text, expected) => expect(paragraphsOf(text)).toEqual(expected))
})

/** Hard-wraps a paragraph, as mail programs do. */
function wrap(paragraph: string, width: number): string {
  const lines: string[] = []
  let line = ''
  for (const word of paragraph.split(' ')) {
    if (line && line.length + 1 + word.length > width) {
      lines.push(line)
      line = word
    } else line += line ? ` ${word}` : word
  }
  return [...lines, line].join('\n')
}

const lengthOf = ({ length }: string) => length

const FIRST =
  'The harbour board voted on Monday to close the old north pier for the whole of the winter, a step that the fishing fleet of the town had fought for most of the year.'
const SECOND =
  '“We heard every argument that there was to hear, and we weighed each of them with care,” said Ann Lund, who has led the board since spring. “In the end the pier is not safe, and nobody could tell us how to make it safe before the storms come.”'
const THIRD = 'The fleet will move to the south basin. It has room for forty boats, the board said.'

describe('hard-wrapped text', () => {
  it.each([40, 60, 65, 72, 78, 90, 105, 120, 150])('is joined at a width of %i', (width) => {
    const text = [FIRST, SECOND, THIRD].map((paragraph) => wrap(paragraph, width)).join('\n\n')
    const expected = [FIRST, SECOND, THIRD]
    expect(paragraphsOf(text).map((paragraph) => paragraph.replaceAll('\n', ' '))).toEqual(expected)
    expect(parseDocument(text).quotedSpans).toHaveLength(2)
  })

  const HEADLINE = 'Harbour board shuts the old north pier'
  const LAST =
    '“We will sail all the same,” said Ivo Vale, who owns two boats. “It is our pier, too.”'

  it('is joined at any width without blank lines, except after a full last line', () => {
    const paragraphs = [HEADLINE, 'By Carl Ost', FIRST, SECOND, LAST, THIRD]
    for (let width = 40; width <= 120; width++) {
      const wrapped = paragraphs.map((paragraph) => wrap(paragraph, width))
      const longest = Math.max(...wrapped.flatMap((lines) => lines.split('\n')).map(lengthOf))
      const expected: string[] = []
      paragraphs.forEach((paragraph, index) => {
        const lastLine = wrapped[index - 1]?.split('\n').at(-1)
        const isFull =
          lastLine &&
          `${lastLine} ${paragraph.split(' ')[0]}`.length > longest &&
          paragraph !== LAST
        if (isFull) expected.push(`${expected.pop()} ${paragraph}`)
        else expected.push(paragraph)
      })
      const found = paragraphsOf(wrapped.join('\n'))
      expect([width, ...found.map((paragraph) => paragraph.replaceAll('\n', ' '))]).toEqual([
        width,
        ...expected,
      ])
    }
  })

  it('is split between quotation marks that close and open again', () => {
    const lines = [
      '“The pier is not safe, and the board knew it all along, as you and I.”',
      '“We heard every argument that there was to hear, and we weighed each of',
      'them with care,” said Ann Lund.',
    ]
    expect(paragraphsOf(lines.join('\n'))).toEqual([lines[0], `${lines[1]}\n${lines[2]}`])
  })

  it('is split at an indented line', () => {
    const text = [FIRST, SECOND, THIRD].map((paragraph) => wrap(`    ${paragraph}`, 72)).join('\n')
    expect(paragraphsOf(text)).toHaveLength(3)
  })

  it.each([
    ['long lines', [FIRST, SECOND, THIRD].join('\n')],
    ['short lines', 'He came.\nShe left the house at once.\nNobody knew.\nIt rained.'],
    ['a list', 'Results\nAnn Lund 12\nCarl Ost 9\nIvo Vale 7\nLena Quist 3'],
    [
      'a dialogue',
      '“Who is there?” he asked her.\n“Nobody at all, I think,” she said.\n“Then who is that by the door?”',
    ],
  ])('is not detected in %s', (_, text) => expect(paragraphsOf(text)).toEqual(text.split('\n')))
})
