import { describe, expect, it } from 'vitest'
import { extractQuotes } from '../../src/index.js'
import { speakerNames } from './attribution.js'

describe('roles before names', () => {
  it.each<[named: string, name: string]>([
    ['Brightwave CIO Shahin Kheradi', 'Shahin Kheradi'],
    ['Shadow Treasurer Bob Vassallo', 'Bob Vassallo'],
    ['Federal Treasurer Peter Vassallo', 'Peter Vassallo'],
    ['Head of financial reporting Richard Vassallo', 'Richard Vassallo'],
    ['Lieutenant-General Vassallo', 'Vassallo'],
    ['Businessmen Simon Vassallo and Linda Pell', 'Simon Vassallo and Linda Pell'],
    ['TOGA head Jane Vassallo', 'Jane Vassallo'],
    ['former Ordosi ambassador to France Omar Vassallo', 'Omar Vassallo'],
    ['Senior forecaster with the Weather Bureau Ian Vassallo', 'Ian Vassallo'],
    ['the Oslo-based Afghan news agency Afghan Islamic Press', 'Afghan Islamic Press'],
    ['Tollhaven County Sheriff’s Department', 'Tollhaven County Sheriff’s Department'],
    ['Tory backbencher Sir Peter Vassallo MP', 'Peter Vassallo'],
    ['Lead author Dr Wei Vassallo', 'Wei Vassallo'],
    ['California Republican Ed Vassallo', 'Ed Vassallo'],
    ['French President FranÃ§ois Vassallo', 'FranÃ§ois Vassallo'],
    ['US President Mark Vassallo', 'Mark Vassallo'],
    [
      'the group People for the Proper Treatment of Gulls',
      'People for the Proper Treatment of Gulls',
    ],
    ['Marius duPell', 'Marius duPell'],
  ])('“No,” said %s.', (named, name) => {
    const { speakers } = extractQuotes(`“We will not sell it,” said ${named}.`)
    expect(speakers.map((speaker) => speaker.name)).toEqual([name])
  })

  it('keeps an honorific out of the description', () => {
    const { speakers } = extractQuotes('“We tried it,” said lead author Dr Wei Pell.')
    expect(speakers[0]?.description).toBe('lead author')
  })

  it('finds the president of an institution by the name after it', () => {
    const { quotes } = extractQuotes(
      'The President of the Gull Society of Ordos, Omar Vassallo, says the council is bullying birds. “They have rights.”',
    )
    expect(quotes.map((quote) => quote.speaker?.name)).toEqual(['Omar Vassallo'])
  })
})

describe('words next to names', () => {
  it.each([
    ['Ann Vass spoke.\n\nMs. Vass last week called the dam “safe.”', 'Ann Vass'],
    ['Vass Inc., the largest builder, last year pledged to be “quite safe.”', 'Vass Inc.'],
    ['Mara Lind earlier this year called the dam “safe.”', 'Mara Lind'],
    ['“It is safe for now,” dam spokesman Omar Della told DW.', 'Omar Della'],
    ['Minister in the Ministry of Finance Brian Vass called the dam “safe.”', 'Brian Vass'],
    ['Undersecretary for Political Affairs Wendy Vass called the dam “safe.”', 'Wendy Vass'],
    ['Senate Minority Whip Dick Vass called the dam “safe.”', 'Dick Vass'],
    ['Secretary of State for Rural Affairs Ann Vass called the dam “safe.”', 'Ann Vass'],
    ['Acting Attorney for the District of Ordos Ann Vass called it “safe.”', 'Ann Vass'],
    ['Susan Vass came. Oscar-winner Vass called the dam “safe.”', 'Susan Vass'],
    ['Omar Stone came. Stated Stone: “It is safe.”', 'Omar Stone'],
    [
      'Action is due, according to the Ordos Bankers’ Association, which called it “safe.”',
      'Ordos Bankers’ Association',
    ],
    ['Senator the Hon. Ann Vass called the dam “safe.”', 'Ann Vass'],
    ['Ann, Duchess of Ordos, spoke. The Duchess called the dam “safe.”', 'Ann'],
    ['They gained, according to Ann Vass. “They feel it makes them strong every day.”', 'Ann Vass'],
    [
      'Ordos Gov. Jay Pellee named a judge.\n\n“It is right to do so,” Gov. Pellee said.',
      'Jay Pellee',
    ],
  ])('%s', (text, name) => {
    expect(speakerNames(text)).toEqual([name])
  })
})
