import { describe, expect, it } from 'vitest'
import { plainArticle } from '../../src/article/plain-article.js'
import { writtenDate } from '../../src/article/written-date.js'
import type { Article } from '../../src/document/article.js'
import { parseDocument } from '../../src/parser/parse.js'

const articleOf = (text: string): Article | null => plainArticle(parseDocument(text))
/** The fields that are known. */
const knownOf = (text: string) =>
  Object.fromEntries(Object.entries(articleOf(text) ?? {}).filter(([, value]) => value !== null))

const STORY = 'The old bridge over the Tarn opened on Monday after two years of work.'

describe('headline', () => {
  it.each([
    `Bridge opens at last\n\n${STORY}`,
    `  Bridge opens  at last  \n\n${STORY}`,
    `\uFEFFBridge opens at last\r\n\r\n${STORY}`,
    `Bridge opens at last\nBy Jane Doe\n${STORY}`,
    `Bridge opens at last\n\nTWO YEARS OF WORK\n\nTARNFORD, Thursday\n\n${STORY}`,
  ])('%j', (text) => {
    expect(knownOf(text)).toMatchObject({ headline: 'Bridge opens at last' })
  })

  it.each([
    '‘We got there’: bridge opens',
    'Who will pay for the bridge?',
    'BRIDGE OPENS AT LAST',
    '12 held after protest on bridge',
  ])('%j', (headline) => {
    expect(knownOf(`${headline}\n\n${STORY}`)).toEqual({ headline })
  })

  it.each([
    ['an ordinary first paragraph', `${STORY}\n\n${STORY}`],
    ['a paragraph alone', 'Bridge opens at last'],
    ['a first line right above the next', `The bridge opened\n${STORY}`],
    ['a salutation', `Dear Mr Pell of Tarnford,\n\n${STORY}`],
    ['a line that goes on', `The mayor said this:\n\n${STORY}`],
    ['a lower-case line', `the bridge opens at last\n\n${STORY}`],
    ['a report', `“We got there,” said Mara Lind\n\n${STORY}`],
    ['a list', 'Bread and butter\n\nMilk and honey\n\nSalt and pepper'],
    [
      'a transcript',
      'PIKE: We got there, ma’am\n\nHATCH: Thank you, Colonel, and thank you for your time today.',
    ],
    ['a long line', `${'The bridge opens and '.repeat(9)}closes\n\n${STORY}`],
    ['nothing', ''],
  ])('not from %s', (_, text) => {
    expect(articleOf(text)).toBeNull()
  })
})

describe('standfirst', () => {
  const lead = 'For two years the Tarn had no crossing.'
  it('stands between headline and byline', () => {
    expect(knownOf(`Bridge opens at last\n\n${lead}\n\nBy Jane Doe\n\n${STORY}`)).toEqual({
      headline: 'Bridge opens at last',
      standfirst: lead,
      byline: 'Jane Doe',
    })
  })

  it('is not the first paragraph of the story', () => {
    expect(knownOf(`Bridge opens at last\n\n${lead}\n\n${STORY}`)).toEqual({
      headline: 'Bridge opens at last',
    })
  })
})

describe('byline', () => {
  it.each([
    ['By Jane Doe', 'Jane Doe'],
    ['BY JANE DOE', 'JANE DOE'],
    ['By Jane Doe, Staff Writer', 'Jane Doe'],
    ['By JANE DOE Associated Press Writer', 'JANE DOE'],
    ['By Jane Doe and John Roe', 'Jane Doe and John Roe'],
    [
      'By Jane Doe, John Roe and Ann van der Poe | The Lighthouse',
      'Jane Doe, John Roe and Ann van der Poe',
    ],
    ['By Jane Doe in Tarnford', 'Jane Doe'],
  ])('%j', (line, byline) => {
    expect(knownOf(`${line}\n\n${STORY}`)).toEqual({ byline })
  })

  it.each([
    'By a Staff Reporter',
    'By Our Health Correspondent',
    'BY OUR REPORTERS',
    'By Web Team 06:14',
  ])('names nobody: %j', (line) => {
    expect(knownOf(`Bridge opens at last\n${line}\n${STORY}`)).toEqual({
      headline: 'Bridge opens at last',
    })
  })

  it.each([
    'By Monday the bridge had opened.',
    'By Jane Doe’s account, the bridge opened.',
    'By noon Mara Lind had crossed it twice.',
    '“By Jane Doe,” it said.',
  ])('is not the start of a sentence: %j', (line) => {
    expect(articleOf(`${line}\n\n${STORY}`)).toBeNull()
  })
})

describe('dateline', () => {
  it.each([
    ['LONDON (Reuters) - ', { site: 'Reuters' }],
    ['CORWEN BAY, Ore. (AP) — ', { site: 'AP' }],
    ['OSLO, March 3 — ', { published: 'March 3' }],
    ['OSLO, March 3, 2026 (Reuters) — ', { published: '2026-03-03', site: 'Reuters' }],
    ['TARNFORD — ', {}],
  ])('%j', (dateline, known) => {
    expect(knownOf(`${dateline}${STORY}`)).toEqual(known)
  })
})

describe('writtenDate', () => {
  it.each([
    ['March 3, 2026', '2026-03-03'],
    ['Tarnford, 3rd of March', null],
    ['14 Sept. 2026', '2026-09-14'],
    ['Thursday, Aug. 12', 'Aug. 12'],
    ['12 May', '12 May'],
    ['Marching 3', null],
    ['', null],
  ])('%j', (text, date) => {
    expect(writtenDate(text)).toBe(date)
  })
})
