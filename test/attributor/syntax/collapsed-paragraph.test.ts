import { expect, it } from 'vitest'
import { annotateText, textOf } from '../annotate-text.js'

const shapesOf = (text: string): string[] =>
  annotateText(text).collapsedParagraphs.map(({ items }) =>
    items.map(({ wordClass }) => wordClass).join(''),
  )

it.each<[text: string, shapes: string[]]>([
  ['“No,” she said.', ['QRV.']],
  ['“One. Two. Three,” she said.', ['QRV.']],
  ['“He said ‘never’ to me,” she said.', ['QRV.']],
  ['“No,” she said, “never.”', ['QRV,Q']],
  ['She spoke.\n\n“No.”', ['RV.', 'Q']],
  ['She called it “lazy”.', ['RVRQ.']],
  ['', []],
])('%j', (text, shapes) => {
  expect(shapesOf(text)).toEqual(shapes)
})

it('counts the sentences around a quotation, not those inside it', () => {
  const [outline] = annotateText('“One. Two. Three,” she said. He left.').collapsedParagraphs
  expect(outline?.sentences).toBe(2)
  expect(outline?.items.map(({ sentence }) => sentence)).toEqual([0, 0, 0, 0, 1, 1, 1])
})

it('maps each span to its item', () => {
  const scene = annotateText('“One,” she said, “two.”')
  const [outline] = scene.collapsedParagraphs
  const spans = outline?.spanItems.map((item) => {
    const span = outline.spans[outline.items[item]?.span ?? -1]
    return span && textOf(scene, span)
  })
  expect(spans).toEqual(['One,', 'two.'])
})
