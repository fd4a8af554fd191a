import { describe, expect, it } from 'vitest'
import { extractQuotes } from '../../../src/index.js'

type Case = [text: string, content: string[], quoted: string[]]
const contentOf = (text: string, type: string): [string[], string[]][] =>
  extractQuotes(text)
    .quotes.filter((quote) => quote.type === type)
    .map(({ content, quoted }) => [
      content.map((span) => span.text),
      quoted.map((span) => span.text),
    ])

describe('direct: the words between the quotation marks', () => {
  it.each<Case>([
    ['“We go,” said Mara Ellerby.', ['We go,'], ['We go,']],
    ['Mara Ellerby said: “We go.”', ['We go.'], ['We go.']],
    ['“We go,” said Mara Ellerby, “now.”', ['We go,', 'now.'], ['We go,', 'now.']],
    ['Mara Ellerby said: “We go.\n\n“Now.”', ['We go.', 'Now.'], ['We go.', 'Now.']],
    ['In Oslo, Mara Ellerby said, “We go.”', ['We go.'], ['We go.']],
    ['Mara Ellerby said, “We go,” leading to an uproar.', ['We go,'], ['We go,']],
    ['OSLO, May 4 (Reuters) - "We go," said Mara Ellerby.', ['We go,'], ['We go,']],
    ['OSLO — “We go,” said Mara Ellerby.', ['We go,'], ['We go,']],
    ['(Reuters) - "We go," said Mara Ellerby.', ['We go,'], ['We go,']],
    ['By Jo Pell, Oslo — “We go,” said Mara Ellerby.', ['We go,'], ['We go,']],
    ['« We go », said Mara Ellerby.', ['We go'], ['We go']],
    // a transcript's speaker label is not part of the words
    ['“ELLERBY: We go.”', ['We go.'], ['We go.']],
    ['“We go,” said Mara Ellerby in a low voice, “now.”', ['We go,', 'now.'], ['We go,', 'now.']],
    ['“We go,” then said Mara Ellerby.', ['We go,'], ['We go,']],
    ['“He said ‘never’,” said Mara Ellerby.', ['He said ‘never’,'], ['He said ‘never’,']],
  ])('%j', (text, content, quoted) => {
    expect(contentOf(text, 'direct')).toEqual([[content, quoted]])
  })
})

describe('mixed: the whole clause around the quoted words', () => {
  it.each<Case>([
    ['Mara Ellerby said it was “rotten”.', ['it was “rotten”'], ['rotten']],
    ['Mara Ellerby said that it was “rotten”.', ['it was “rotten”'], ['rotten']],
    ['OSLO (AP) — It was “rotten”, Mara Ellerby said.', ['It was “rotten”'], ['rotten']],
    ['It was “rotten”, Mara Ellerby said.', ['It was “rotten”'], ['rotten']],
    ['The bridge was “rotten”, said Mara Ellerby.', ['The bridge was “rotten”'], ['rotten']],
    [
      'Mara Ellerby insisted the “old bridge” is safe.',
      ['the “old bridge” is safe'],
      ['old bridge'],
    ],
    [
      'Mara Ellerby said the bridge was “rotten” and the ferry “worse”.',
      ['the bridge was “rotten” and the ferry “worse”'],
      ['rotten', 'worse'],
    ],
    [
      'Mara Ellerby told reporters on Friday that it was “rotten”.',
      ['it was “rotten”'],
      ['rotten'],
    ],
    ['Mara Ellerby called the bridge “rotten”.', ['the bridge “rotten”'], ['rotten']],
    ['The bridge, Mara Ellerby said, was “rotten”.', ['The bridge', 'was “rotten”'], ['rotten']],
    ['Mara Ellerby said that was “rotten”.', ['that was “rotten”'], ['rotten']],
    [
      'Mara Ellerby, who called the bridge “a promise”, left early.',
      ['the bridge “a promise”'],
      ['a promise'],
    ],
    [
      'Mara Ellerby said it was “rotten”, a word that she repeated.',
      ['it was “rotten”'],
      ['rotten'],
    ],
    [
      'Mara Ellerby said it was “rotten”, because it leans.',
      ['it was “rotten”, because it leans'],
      ['rotten'],
    ],
  ])('%s', (text, content, quoted) => {
    expect(contentOf(text, 'mixed')).toEqual([[content, quoted]])
  })
})
