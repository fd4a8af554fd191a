import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { type Linked, linkOf, MOST, readLink } from '../../../src/page/share/link.js'

const article: Linked = {
  raw: '“Yes,” said Ann Lee.',
  name: null,
  chosenType: 'markdown',
  indirect: true,
  edits: [
    { kind: 'speaker', quote: 'q1', who: { name: 'Bea' } },
    { kind: 'extent', quote: 'q1', start: 1, end: 4 },
    { kind: 'add', start: 1, end: 4, who: null },
    { kind: 'reject', quote: 'q1' },
  ],
}

describe('a link', () => {
  it('holds an article and its corrections', async () => {
    const link = await linkOf(article)
    expect(link).toMatch(/^#article=[\w-]+$/)
    expect(await readLink(link ?? '')).toEqual(article)
  })

  it('holds any text', () =>
    fc.assert(
      fc.asyncProperty(fc.string({ unit: 'grapheme', maxLength: 300 }), async (raw) => {
        const link = await linkOf({ ...article, raw, edits: [] })
        expect((await readLink(link ?? ''))?.raw).toBe(raw)
      }),
    ))

  it('has a limit', async () => {
    const noise = Array.from({ length: 20_000 }, (_, at) => ((at * 7919) % 99_991).toString(36))
    expect(await linkOf({ ...article, raw: noise.join('') })).toBeNull()
    expect((await linkOf({ ...article, raw: 'yes '.repeat(100_000) }))?.length).toBeLessThan(MOST)
  })

  it.each([
    '',
    '#other',
    '#article=',
    '#article=%%%',
    '#article=AAAA',
    `#article=${'A'.repeat(40_000)}`,
  ])('that is damaged holds nothing: %.20s', async (hash) => {
    expect(await readLink(hash)).toBeNull()
  })

  it.each([[5], [null], [{}], [{ raw: 1, edits: [] }], [{ raw: 'x' }]])(
    'with something else holds nothing: %j',
    async (value) => {
      expect(await readLink((await linkOf(value as never)) ?? '')).toBeNull()
    },
  )

  it('leaves out edits that are none', async () => {
    const edits = [{ kind: 'x' }, 5, null, { kind: 'extent', quote: 'q1', start: 'a', end: 2 }]
    const link = await linkOf({ ...article, edits } as never)
    expect((await readLink(link ?? ''))?.edits).toEqual([])
  })
})
