import { describe, expect, it } from 'vitest'
import { annotateText, mentionOf, textOf } from '../annotate-text.js'

function appositionsOf(text: string): [string, string][] {
  const scene = annotateText(text)
  const words = (index: number): string => {
    const mention = scene.mentions[index]
    return mention ? textOf(scene, mention) : ''
  }
  return scene.appositions.map(({ anchor, apposed }) => [words(anchor), words(apposed)])
}

describe('appositions', () => {
  it.each<[text: string, pairs: [string, string][]]>([
    ['Mara Ellerby, the director, spoke.', [['Mara Ellerby', 'the director']]],
    ['Mara Ellerby, a nurse from Tollhaven, spoke.', [['Mara Ellerby', 'a nurse']]],
    ['Mara Ellerby, director of the agency, spoke.', [['Mara Ellerby', 'director']]],
    ['Mara Ellerby, the agency’s director, spoke.', [['Mara Ellerby', 'the agency’s director']]],
    ['The mayor, Omar Vassallo, spoke.', [['The mayor', 'Omar Vassallo']]],
    ['“No,” said Omar Vassallo, the mayor.', [['Omar Vassallo', 'the mayor']]],
    ['The Harbour Board, a charity, spoke.', [['The Harbour Board', 'a charity']]],
    [
      'Ann Pell, a nurse, and Omar Vassallo, the mayor, spoke.',
      [
        ['Ann Pell', 'a nurse'],
        ['Omar Vassallo', 'the mayor'],
      ],
    ],
    ['In Tollhaven, the minister said so.', []],
    ['Mara Ellerby, Omar Vassallo and Ann Pell spoke.', []],
    ['Mara Ellerby, the mayor said, spoke.', []],
    ['They met Mara Ellerby, and the mayor spoke.', []],
  ])('%s', (text, pairs) => {
    expect(appositionsOf(text)).toEqual(pairs)
  })
})

describe('full extent of a mention', () => {
  it.each([
    ['Omar Vassallo, 52, spoke.', 'Omar Vassallo', 'Omar Vassallo, 52'],
    ['Omar Vassallo (Labour) spoke.', 'Omar Vassallo', 'Omar Vassallo (Labour)'],
    ['Ann Pell, a nurse from Tollhaven, spoke.', 'Ann Pell', 'Ann Pell, a nurse from Tollhaven'],
    ['The head of the agency spoke.', 'The head', 'The head of the agency'],
    ['The head of debate at the school spoke.', 'The head', 'The head of debate at the school'],
    ['Omar Vassallo spoke.', 'Omar Vassallo', 'Omar Vassallo'],
  ])('%s', (text, phrase, full) => {
    const scene = annotateText(text)
    const { start, fullEnd } = mentionOf(scene, phrase)
    expect(textOf(scene, { start, end: fullEnd })).toBe(full)
  })
})
