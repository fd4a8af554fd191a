/** Block quotations, and the turns of transcripts. */
import { describe, expect, it } from 'vitest'
import { readMarkdown } from '../../../src/readers/markdown/read-markdown.js'

const proseOf = (markdown: string): string => readMarkdown(markdown).prose

describe('a block quotation stands in quotation marks', () => {
  it.each<[what: string, markdown: string, prose: string]>([
    ['one paragraph', 'She wrote:\n\n> We will *stay*.', 'She wrote:\n\n“We will stay.”'],
    ['lazy lines', '> We will\nstay\n> here.', '“We will stay here.”'],
    ['two paragraphs', '> One.\n>\n> Two.\n\nAfter.', '“One.\n\n“Two.”\n\nAfter.'],
    ['two quotations', '> One.\n\n> Two.', '“One.”\n\n“Two.”'],
    ['in a list', '- She wrote:\n\n  > No.', 'She wrote:\n\n“No.”'],
    ['marks inside', '> They call it "home" and “work”.', '“They call it ‘home’ and ‘work’.”'],
    ['an entity inside', '> They call it &quot;home&quot;.', '“They call it ‘home’.”'],
    ['guillemets inside', '> They call it «home».', '“They call it ‹home›.”'],
    ['a source on the last line', '> We stay.\n> — Jane Doe', '“We stay.” — Jane Doe'],
    ['a source after a break', '> We stay.  \n> -- Jane Doe', '“We stay.”\n-- Jane Doe'],
    ['a source in its own paragraph', '> We stay.\n>\n> – Jane Doe', '“We stay.”\n\n– Jane Doe'],
    ['a source as a list', '> We stay.\n> - Jane Doe', '“We stay.”\n\n— Jane Doe'],
    ['a source in <cite>', '> We stay.\n> <cite>Jane Doe</cite>', '“We stay.” — Jane Doe'],
    ['a source after it', '> We stay.\n\n— Jane Doe', '“We stay.”\n\n— Jane Doe'],
    [
      'a dash that names nobody',
      '> We stay.\n> — and that is that',
      '“We stay. — and that is that”',
    ],
  ])('%s', (_, markdown, prose) => {
    expect(proseOf(markdown)).toBe(prose)
  })
})

describe('no marks are inserted', () => {
  it.each<[what: string, markdown: string, prose: string]>([
    ['words in marks', '> “We stay.”', '“We stay.”'],
    ['words in straight marks', '> "We stay."\n> — Jane Doe', '"We stay." — Jane Doe'],
    ['words in single marks', '> ‘We stay.’', '‘We stay.’'],
    ['paragraphs in marks', '> “One.\n>\n> “Two.”', '“One.\n\n“Two.”'],
    ['words in marks with their speaker', '> "We stay," she said.', '"We stay," she said.'],
    ['an alert', '> [!NOTE]\n> Back up first.', 'Back up first.'],
    ['an alert with a title only', '> [!WARNING]\n\nText', 'Text'],
    ['a document', '> ## Notes\n>\n> We met.', 'Notes\n\nWe met.'],
    ['a list', '> - one\n> - two', 'one\n\ntwo'],
    ['code', '> Run this:\n>\n>     make', 'Run this:'],
    ['a reply to a reply', '> > We stay.\n>\n> No.\n\nYes.', 'We stay.\n\nNo.\n\nYes.'],
    ['only a name', '> — Jane Doe', '— Jane Doe'],
  ])('%s', (_, markdown, prose) => {
    expect(proseOf(markdown)).toBe(prose)
  })

  it('for a pull quote, which repeats the text', () => {
    const text = '“We will not leave this town before the snow,” said Jane Doe.'
    expect(proseOf(`${text}\n\n> We will *not* leave this town\n\nMore.`)).toBe(`${text}\n\nMore.`)
  })
})

describe('a transcript', () => {
  it('has the words after its labels in quotation marks', () => {
    const markdown = [
      '**Jane Doe:** We stay.',
      '**Al Poe**: Why *us*?',
      '(Laughter)',
      '**Jane Doe:** “Because.”',
      '**Note:** recorded in May',
    ].join('\n\n')
    expect(proseOf(markdown)).toBe(
      [
        'Jane Doe: “We stay.”',
        'Al Poe: “Why us?”',
        '(Laughter)',
        'Jane Doe: “Because.”',
        'Note: recorded in May',
      ].join('\n\n'),
    )
  })

  it.each<[what: string, markdown: string]>([
    ['two labels', '**Jane Doe:** We stay.\n\n**Jane Doe:** Why?'],
    ['a list of fields', '- **Place:** Oslo\n- **Chair:** Jane Doe\n- **Guests:** Al Poe'],
    ['notes', '**Note:** one\n\n**Note:** two\n\n**Note:** three'],
    ['bold words', '**We stay.** a\n\n**We stay.** b\n\n**We stay.** c'],
  ])('is not %s', (_, markdown) => {
    expect(proseOf(markdown)).not.toContain('“')
  })
})
