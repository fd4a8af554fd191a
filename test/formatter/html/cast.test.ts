import { describe, expect, it } from 'vitest'
import { castOf, PATTERNS } from '../../../src/formatter/html/cast.js'
import { shareColours } from '../../../src/formatter/html/colours.js'
import { badgesOf } from '../../../src/formatter/html/initials.js'
import { palette } from '../../../src/formatter/html/style/palette.js'
import { quoteOf, sample, speakerOf } from '../../sample.js'

const saidBy = (ids: readonly number[]) =>
  ids.map((id) => quoteOf('q1', 'No.', { speaker: { id: `s${id}`, name: '', mention: null } }))

describe('badgesOf', () => {
  it.each([
    ['Jens Stoltenberg', 'JS'],
    ['Western official', 'WO'],
    ['Ali', 'A'],
    ['the “main” O’Brien', 'TO'],
    ['Élodie de la Tour', 'ÉT'],
    ['王 小明', '王小'],
    ['<b>', 'B'],
    ['\u202e…', '·'],
  ])('%j → %j', (name, badge) => {
    expect(badgesOf([name])).toEqual([badge])
  })

  it('numbers identical initials', () => {
    expect(badgesOf(['Ann Bell', 'Al Burr', 'Omar Vass', 'Ada Byron'])).toEqual([
      'AB',
      'AB2',
      'OV',
      'AB3',
    ])
  })
})

describe('shareColours', () => {
  it('assigns distinct colours while they last', () => {
    const ids = palette.map((_, index) => index)
    expect(new Set(shareColours(saidBy(ids)).values()).size).toBe(palette.length)
  })

  it('assigns different colours to speakers who follow each other, if there are more speakers', () => {
    const ids = Array.from({ length: 200 }, (_, index) => (index * 7) % 40)
    const colours = shareColours(saidBy(ids))
    ids.slice(1).forEach((id, index) => {
      expect(colours.get(`s${id}`)).not.toBe(colours.get(`s${ids[index]}`))
    })
  })
})

describe('castOf', () => {
  it('gives each speaker a look of colour and pattern while they last', () => {
    const ids = Array.from({ length: palette.length * PATTERNS }, (_, index) => index + 1)
    const speakers = ids.map((id) => speakerOf(`s${id}`, `Speaker ${id}`))
    const { roles } = castOf({ source: null, quotes: saidBy(ids), speakers })
    expect(new Set(roles.map(({ colour }) => colour)).size).toBe(ids.length)
    expect(roles.slice(0, palette.length).map(({ colour }) => colour)).toEqual(
      palette.map((_, index) => `c${index}`),
    )
  })

  it('counts quotes and words; sorts by words, with the unknown speaker last', () => {
    const { roles, roleOf } = castOf(sample())
    expect(roles.map(({ name, badge, quotes, words }) => [name, badge, quotes, words])).toEqual([
      ['Mara Lind', 'ML', 1, 5],
      ['Omar Vass', 'OV', 1, 3],
      ['Speaker unknown', '?', 1, 1],
    ])
    expect(sample().quotes.map((quote) => roleOf(quote).key)).toEqual([1, 2, 0])
  })
})
