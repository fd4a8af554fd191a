/** Formats of a verification: structure, places, and untrusted text. */
import { parse } from 'csv-parse/sync'
import { describe, expect, it } from 'vitest'
import {
  type VerificationOptions,
  type VerifiedDraft,
  verificationFormats,
} from '../../../src/formatter/verification/formats.js'
import { verifyQuotes } from '../../../src/index.js'
import type { FindingRule } from '../../../src/verification/findings.js'

const options: VerificationOptions = {
  several: false,
  width: 80,
  colour: false,
  failOn: new Set<FindingRule>(['altered']),
}

function verified(draft: string, source: string, name = 'draft.txt'): VerifiedDraft {
  const verification = verifyQuotes({ name, text: draft }, [
    { name: 'source.txt', text: source, speaker: 'Mara Lind' },
  ])
  return { verification, text: draft, sources: [source], file: name }
}

async function format(name: string, drafts: readonly VerifiedDraft[], other = {}): Promise<string> {
  const formatter = await verificationFormats.get(name)?.load()
  return formatter?.(drafts, { ...options, ...other }) ?? ''
}

const draft = verified(
  'Preface.\n\n“We will open the bridge in May,” said Mara Lind.\n\n“Gulls rule all of it now,” said Mara Lind.\n',
  'One.\nTwo. We will not open the bridge in May.\n',
)

/** Text that would end an annotation, a cell, a tag or a line, or control a terminal. */
const hostile = verified(
  '“We will\u001b[31m open <b>the</b> bridge, =1+1 | 100%::error in May,” said Mara Lind.',
  'We will not\u202e open <script>the</script> bridge, =1+1 | 100%::error in May.',
  'a,b:c%<i>.txt',
)

describe('every format', () => {
  it.each([...verificationFormats.keys()])(
    '%s ends in a line feed, with any text',
    async (name) => {
      const empty = verified('Nothing is quoted.', 'Nothing.')
      for (const drafts of [[draft], [hostile], [draft, hostile, empty]]) {
        const text = await format(name, drafts, { several: drafts.length > 1 })
        expect(text).toMatch(/\n$/)
        for (const character of ['\u001b', '\u202e']) expect(text).not.toContain(character)
      }
    },
  )
})

describe('json and jsonl', () => {
  it('hold one object per draft', async () => {
    expect(JSON.parse(await format('json', [draft])).draft).toBe('draft.txt')
    expect(JSON.parse(await format('json', [draft], { several: true }))).toHaveLength(1)
    const lines = (await format('jsonl', [draft, hostile])).trimEnd().split('\n')
    expect(lines.map((line) => JSON.parse(line))).toEqual([
      draft.verification,
      hostile.verification,
    ])
  })
})

describe('csv', () => {
  it('has lines, columns and offsets on both sides', async () => {
    const [row, other] = parse(await format('csv', [draft]), { columns: true }) as Record<
      string,
      string
    >[]
    expect(row).toMatchObject({
      line: '3',
      column: '2',
      verdict: 'altered',
      source_line: '2',
      source_column: '6',
      source_start: '10',
      changes: 'negation: “not” → (nothing)',
      diff: 'We will [-not-] open the bridge in May',
    })
    expect(other).toMatchObject({ line: '5', verdict: 'not-found', source: '' })
  })
})

describe('github', () => {
  it('escapes what would end a property or a line', async () => {
    const text = await format('github', [hostile])
    expect(text.match(/\n/g)).toHaveLength(1)
    expect(text).toContain('::error file=a%2Cb%3Ac%25<i>.txt,line=1,endLine=1,col=2,')
    expect(text).toContain('100%25::error in May')
  })

  it('has errors for what fails, and warnings for the rest', async () => {
    const lines = (await format('github', [draft])).trimEnd().split('\n')
    expect(lines.map((line) => line.slice(0, line.indexOf(' ')))).toEqual(['::error', '::warning'])
  })

  it('has no place if the offsets are not those of a file', async () => {
    expect(await format('github', [{ ...draft, file: null }])).toMatch(
      /^::error title=Quote altered::draft\.txt: /,
    )
  })
})

describe('sarif', () => {
  it('has a result per finding, with regions in draft and source', async () => {
    const { version, runs } = JSON.parse(await format('sarif', [draft]))
    expect(version).toBe('2.1.0')
    const [{ tool, results, columnKind }] = runs
    expect(columnKind).toBe('utf16CodeUnits')
    expect(tool.driver.rules.map(({ id }: { id: string }) => id)).toEqual([
      'altered',
      'not-found',
      'other-speaker',
      'out-of-context',
    ])
    expect(results).toMatchObject([
      {
        ruleId: 'altered',
        level: 'error',
        locations: [
          {
            physicalLocation: {
              artifactLocation: { uri: 'draft.txt' },
              region: { startLine: 3, startColumn: 2, endLine: 3, endColumn: 33 },
            },
          },
        ],
        relatedLocations: [{ physicalLocation: { region: { startLine: 2, startColumn: 6 } } }],
      },
      { ruleId: 'not-found', level: 'warning' },
    ])
  })

  it('writes paths as URIs', async () => {
    const { runs } = JSON.parse(await format('sarif', [hostile]))
    const [{ results }] = runs
    expect(results[0].locations[0].physicalLocation.artifactLocation.uri).toBe(
      'a%2Cb%3Ac%25%3Ci%3E.txt',
    )
  })
})

describe('html', () => {
  it('shows both sides with their differences, without scripts', async () => {
    const page = await format('html', [draft])
    expect(page).toContain('We will <del>not</del> open the bridge in May')
    expect(page).toContain('default-src &#39;none&#39;')
    expect(page).not.toContain('<script')
    expect(page).not.toContain('script-src')
  })

  it('escapes both texts', async () => {
    const page = await format('html', [hostile])
    expect(page).not.toMatch(/<script|<b>|<i>/)
    expect(page).toContain('<ins>b&#62;</ins>')
  })
})

describe('table', () => {
  it('is as wide as the terminal', async () => {
    const lines = (await format('table', [draft], { width: 60 })).split('\n')
    expect(Math.max(...lines.slice(1).map((line) => line.length))).toBe(60)
    expect(lines[0]).toBe('draft.txt: 2 quotes: 1 altered, 1 not-found')
  })

  it('has colours on request', async () => {
    expect(await format('table', [draft], { colour: true })).toContain('\u001b[31m[-not-]')
  })
})

describe('markdown', () => {
  it('escapes markup and marks differences', async () => {
    const text = await format('markdown', [hostile])
    expect(text).toContain('~~not~~')
    expect(text).toContain('~~script\\>~~')
  })
})
