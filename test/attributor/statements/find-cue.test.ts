import { expect, it } from 'vitest'
import { findCue } from '../../../src/attributor/statements/find-cue.js'
import { annotateText, mentionOf, tokensText } from '../annotate-text.js'

it.each<[text: string, mention: string, cue: string | null]>([
  ['“No,” said Mara Ellerby.', 'Mara Ellerby', 'said'],
  ['“No,” Mara Ellerby said.', 'Mara Ellerby', 'said'],
  ['“No,” Mara Ellerby, the director, said.', 'Mara Ellerby', 'said'],
  ['“No,” Mara Ellerby, 52, said.', 'Mara Ellerby', 'said'],
  ['Mara Ellerby told reporters: “No.”', 'Mara Ellerby', 'told'],
  ['Mara Ellerby has repeatedly called it “rotten”.', 'Mara Ellerby', 'has repeatedly called'],
  ['Mara Ellerby, who runs it, said: “No.”', 'who', null],
  ['According to the report, it is “bad”.', 'the report', 'According to'],
  ['It is “bad”, according to the report.', 'the report', 'according to'],
  ['It is, in the words of Mara Ellerby, “bad”.', 'Mara Ellerby', 'in the words of'],
  ['ELLERBY: “No.”', 'ELLERBY', ':'],
  ['“No.” — Mara Ellerby', 'Mara Ellerby', '—'],
  ['“No,” she said.', 'she', 'said'],
  ['Mara Ellerby waited. “No,” he said.', 'Mara Ellerby', null],
])('%s %s', (text, words, expected) => {
  const scene = annotateText(text)
  const outline = scene.collapsedParagraphs.find(({ spans }) => spans.length > 0)
  if (!outline) throw new Error('the text has no quotation')
  const cue = findCue(scene, mentionOf(scene, words), { outline, index: 0 })
  expect(cue && tokensText(scene, cue.first, cue.end)).toBe(expected)
})
