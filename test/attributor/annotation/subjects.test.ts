import { expect, it } from 'vitest'
import { subjectOf } from '../../../src/attributor/annotation/subjects.js'
import { annotateText, textOf } from '../annotate-text.js'

function subjectOfVerb(text: string, verb: string): string | null {
  const scene = annotateText(text)
  for (const outline of scene.collapsedParagraphs) {
    const at = outline.items.findIndex(
      ({ token, span }) => span < 0 && scene.document.tokens[token]?.text === verb,
    )
    const subject = at < 0 ? null : subjectOf(scene, outline, at)
    if (subject) return textOf(scene, subject)
  }
  return null
}

it.each<[text: string, verb: string, subject: string | null]>([
  ['Mara Ellerby said so.', 'said', 'Mara Ellerby'],
  ['“No,” said Mara Ellerby.', 'said', 'Mara Ellerby'],
  ['“No,” Mara Ellerby said.', 'said', 'Mara Ellerby'],
  ['She has repeatedly said so.', 'said', 'She'],
  ['Ellerby, the director, said so.', 'said', 'Ellerby'],
  ['Ellerby, 52, said so.', 'said', 'Ellerby'],
  ['Vassallo praised the crew and warned them.', 'warned', 'Vassallo'],
  ['Vassallo praised the crew, adding that it was late.', 'adding', 'Vassallo'],
  ['Speaking in Tollhaven, Mara Ellerby warned them.', 'warned', 'Mara Ellerby'],
  ['Vassallo left, but Mara Ellerby insisted.', 'insisted', 'Mara Ellerby'],
  ['Vassallo went on to say so.', 'say', 'Vassallo'],
])('%s %s', (text, verb, subject) => {
  expect(subjectOfVerb(text, verb)).toBe(subject)
})
