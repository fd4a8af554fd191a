import { describe, expect, it } from 'vitest'
import { clusterNames } from '../../../../src/attributor/coreference/names/cluster-names.js'
import { annotateText, textOf } from '../../annotate-text.js'

/** Names of a text grouped by entity, in order of first mention. */
function clustersOf(text: string): string[][] {
  const scene = annotateText(text)
  return clusterNames(scene.mentions, new Set())
    .entities.map(({ mentions }) => mentions.map((mention) => textOf(scene, mention)))
    .sort(([a = ''], [b = '']) => text.indexOf(a) - text.indexOf(b))
}

type Case = [text: string, clusters: string[][]]
const check = (text: string, clusters: string[][]): void =>
  expect(clustersOf(text)).toEqual(clusters)

describe('variants of a name', () => {
  it.each<Case>([
    ['Later Mara Ellerby spoke. Then Ellerby slept.', [['Mara Ellerby', 'Ellerby']]],
    ['Later Mr Vassallo spoke. Then Omar Vassallo slept.', [['Mr Vassallo', 'Omar Vassallo']]],
    [
      'Later Mayor Omar Vassallo spoke. Then Vassallo’s wife slept.',
      [['Mayor Omar Vassallo', 'Vassallo’s']],
    ],
    ['Later Elizabeth Pell spoke. Then Liz Pell slept.', [['Elizabeth Pell', 'Liz Pell']]],
    ['Later John David Pell spoke. Then David Pell slept.', [['John David Pell', 'David Pell']]],
    [
      'Later the Environmental Harbour Agency spoke. Then the EHA acted.',
      [['the Environmental Harbour Agency', 'the EHA']],
    ],
  ])('%s', check)
})

describe('different people', () => {
  it.each<Case>([
    ['Later Mara Ellerby met Omar Vassallo.', [['Mara Ellerby'], ['Omar Vassallo']]],
    ['Later Mary Pell met David Pell.', [['Mary Pell'], ['David Pell']]],
    [
      'Later Mary Pell met David Pell. Then Mrs Pell met Mr Pell.',
      [
        ['Mary Pell', 'Mrs Pell'],
        ['David Pell', 'Mr Pell'],
      ],
    ],
    [
      'Later Ann Pell Live was on. Then Pell slept. The Omar Hill Show opened, and Omar Hill spoke.',
      [['Ann Pell Live'], ['Pell'], ['The Omar Hill Show'], ['Omar Hill']],
    ],
    ['Later David Pell met Mrs Pell.', [['David Pell'], ['Mrs Pell']]],
    [
      'Later David Pell slept. Then his son, John David Pell, spoke. David Pell woke.',
      [['David Pell', 'David Pell'], ['John David Pell']],
    ],
    [
      'Later Simon Pell spoke of his son, Omar Pell. Then Pell slept. Omar Pell died. Later the elder Pell wrote.',
      [
        ['Simon Pell', 'Pell', 'the elder Pell'],
        ['Omar Pell', 'Omar Pell'],
      ],
    ],
  ])('%s', check)
})
