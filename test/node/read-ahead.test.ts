import { setTimeout as wait } from 'node:timers/promises'
import { describe, expect, it } from 'vitest'
import { readAhead } from '../../src/node/read-ahead.js'

async function all<T>(results: AsyncIterable<T>): Promise<T[]> {
  const list: T[] = []
  for await (const result of results) list.push(result)
  return list
}

/** A source of the numbers from 0, which notes what is asked of it. */
function numbers(end: number) {
  const state = { read: 0, closed: false }
  async function* generate() {
    try {
      while (state.read < end) yield state.read++
    } finally {
      state.closed = true
    }
  }
  return { state, source: generate() }
}

describe('readAhead', () => {
  it.each([1, 2, 3, 50])('yields the results in order, %i at a time', async (most) => {
    let running = 0
    let highest = 0
    const process = async (item: number, index: number) => {
      highest = Math.max(highest, ++running)
      await wait((item * 7) % 5, null)
      running--
      return [item, index]
    }
    const { source } = numbers(20)
    const expected = [...Array(20).keys()].map((number) => [number, number])
    expect(await all(readAhead(source, process, most))).toEqual(expected)
    expect(highest).toBeLessThanOrEqual(most)
  })

  it.each<[string, Iterable<string | Promise<string>> | AsyncIterable<string>]>([
    ['an array', ['a', 'b']],
    ['a set', new Set(['a', 'b'])],
    ['promises', [Promise.resolve('a'), 'b']],
  ])('reads %s', async (_, source) => {
    expect(await all(readAhead(source, async (item) => item, 2))).toEqual(['a', 'b'])
  })

  it('yields nothing for nothing', async () => {
    expect(await all(readAhead([], async (item) => item, 2))).toEqual([])
  })

  it('reads no further while the consumer is busy', async () => {
    const { state, source } = numbers(1000)
    const results = readAhead(source, async (item) => item, 5)
    await results.next()
    const { read } = state
    await wait(20, null)
    expect(state.read).toBe(read)
    expect(read).toBeLessThanOrEqual(6)
    await results.return()
  })

  it('yields a result before a slow source has the next item', async () => {
    async function* slow() {
      yield 'first'
      await new Promise(() => {})
    }
    const results = readAhead(slow(), async (item) => item, 5)
    expect(await results.next()).toEqual({ done: false, value: 'first' })
    // ends although the source never answers
    expect(await results.return()).toEqual({ done: true, value: undefined })
  })

  it('closes the source if the consumer stops', async () => {
    const { state, source } = numbers(1000)
    for await (const result of readAhead(source, async (item) => item, 4)) if (result === 2) break
    expect(state.closed).toBe(true)
  })

  it('throws what the source throws, after the results of all items before it', async () => {
    const failure = new Error('disk')
    async function* failing() {
      yield 1
      yield 2
      throw failure
    }
    const found: number[] = []
    const loop = async () => {
      for await (const one of readAhead(failing(), (item) => wait(5, item), 9)) found.push(one)
    }
    await expect(loop()).rejects.toBe(failure)
    expect(found).toEqual([1, 2])
  })
})
