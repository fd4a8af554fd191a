import { describe, expect, it } from 'vitest'
import { labelIndex } from '../../../../src/attributor/report-tagger/labels/labels.js'
import { linkSpans } from '../../../../src/attributor/report-tagger/labels/link.js'
import { readSpans } from '../../../../src/attributor/report-tagger/labels/spans.js'

/** Abbreviations of the kinds of spans: "s> c<> t<". Each span has two tokens. */
const KINDS: Readonly<Record<string, string>> = {
  's>': 'source>right',
  's<': 'source>left',
  't>': 'content>right',
  't<': 'content>left',
  'c<>': 'cue:left:right',
  'c<<': 'cue:left:left',
  'c<<>': 'cue:left:left+right',
  'c><': 'cue:right:left',
  'c>>': 'cue:right:right',
  'c->': 'cue:none:right',
}

function labels(spans: string): Uint8Array {
  return Uint8Array.from(
    spans.split(' ').flatMap((word) => {
      const kind = KINDS[word]
      return kind ? [labelIndex(`B-${kind}`), labelIndex(`I-${kind}`)] : [0]
    }),
  )
}

/** Formats each attribution as "source/cue/content,content", with the first token of each span. */
const linked = (spans: string): string[] =>
  linkSpans(readSpans(labels(spans), 0)).map(({ source, cue, content }) =>
    [source?.first ?? '-', cue?.first ?? '-', content.map(({ first }) => first)].join('/'),
  )

describe('attributions of a paragraph', () => {
  it.each([
    ['she said that', 's> c<> t<', ['0/2/4']],
    ['that, she said', 't> o s> c<<', ['3/5/0']],
    ['that, said she', 't> o c>< s<', ['5/3/0']],
    ['that, she said, that', 't> o s> c<<> o t<', ['3/5/0,8']],
    ['according to her, that', 'c>> s< o t<', ['2/0/5']],
    ['she said that and added that', 's> c<> t< o c<> t<', ['0/2/4', '0/7/9']],
    ['she said that, he said that', 's> c<> t< o s> c<> t<', ['0/2/4', '7/9/11']],
    ['that, she said; he said that', 't> s> c<< o s> c<> t<', ['2/4/0', '7/9/11']],
    ['it is expected that', 'c-> t<', ['-/0/2']],
    ['a cue without content', 's> c<>', []],
    ['content without a cue', 's> t<', ['0/-/2']],
    ['nothing', 'o o', []],
  ])('%s', (_, spans, expected) => {
    expect(linked(spans)).toEqual(expected)
  })
})
