import { describe, expect, it } from 'vitest'
import { extractQuotes } from '../../src/index.js'

describe('ambiguous words', () => {
  it.each<[text: string, name: string | undefined, words: string]>([
    [
      'Coach Mark Vass said last night “was special for everybody.”',
      'Mark Vass',
      'last night “was special for everybody.”',
    ],
    [
      'The University of South Carolina Upstate called it “safe.”',
      'University of South Carolina Upstate',
      'it “safe.”',
    ],
    ['Sun-hee Park called the dam “safe.”', 'Sun-hee Park', 'the dam “safe.”'],
    ['Vasswagen AG called the dam “safe.”', 'Vasswagen AG', 'the dam “safe.”'],
    ['The Ordos Advocate called the dam “safe.”', 'Ordos Advocate', 'the dam “safe.”'],
    [
      'After the song “You were amazing tonight,” judge Simon Vass told her.',
      'Simon Vass',
      'After the song “You were amazing tonight,”',
    ],
    [
      'Fans of Ann Vass shouted “Lock Her Up!”, “Build the Wall!” and “Drain the Swamp!”',
      'Fans of Ann Vass',
      '“Lock Her Up!”, “Build the Wall!” and “Drain the Swamp!”',
    ],
  ])('%s', (text, name, words) => {
    const [quote] = extractQuotes(text).quotes
    expect([quote?.speaker?.name, quote?.text]).toEqual([name, words])
  })

  it('distinguishes two bishops by their dioceses', () => {
    const text =
      'The Bishop of Oxholm called it “safe.”\n\nThe Bishop of Durholm called it “a peril.”\n\nMany came.'
    expect(extractQuotes(text).speakers).toHaveLength(2)
  })

  it('does not attribute the next quotation to the source of a figure', () => {
    const text =
      '“I lost my home,” said Ann Vass. Her claim was one of 3,000, according to Allfirm. “They never called me back.”'
    expect(extractQuotes(text).speakers.map(({ name }) => name)).not.toContain('Allfirm')
  })
})
