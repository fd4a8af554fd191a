import { describe, expect, it } from 'vitest'
import { type Edge, moveEdge } from '../../../src/page/view/panel/move-edge.js'

const text = 'She said: “We will open the bridge,” twice.'
const words = 'will open the bridge,'
const range = { start: text.indexOf(words), end: text.indexOf(words) + words.length }

describe('an edge of the words', () => {
  it.each<[edge: Edge, by: 1 | -1, moved: string]>([
    ['start', 1, 'open the bridge,'],
    ['start', -1, 'We will open the bridge,'],
    ['end', 1, 'will open the bridge,” twice'],
    ['end', -1, 'will open the'],
  ])('%s moves by a word: %i', (edge, by, moved) => {
    const { start, end } = moveEdge(text, range, edge, by)
    expect(text.slice(start, end)).toBe(moved)
  })

  it('stays where there is no other word', () => {
    const all = { start: 0, end: text.length }
    expect(moveEdge(text, all, 'start', -1)).toEqual(all)
    expect(moveEdge(text, all, 'end', 1)).toEqual(all)
    const one = { start: 0, end: 3 }
    expect(moveEdge(text, one, 'start', 1)).toEqual(one)
    expect(moveEdge(text, one, 'end', -1)).toEqual(one)
  })
})
