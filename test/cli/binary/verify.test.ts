import { mkdir, readFile, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { command, temporaryFolder } from './support/command.js'

const SPEECH = `Friends, I will not promise you a date. I have read too many speeches with dates in them.

We repair it, and we hand it on.
`
const ARTICLE = `“The harbour will not close this winter,” Mara Lind said.

“Nobody asked the fishermen,” said Omar Venn.
`
const DRAFT = `“The harbour will not close this winter,” Mara Lind said.

“I will promise you a date,” Ada Holm said.

“Nobody asked the fishermen,” said Mara Lind.

“Every gull has a lawyer of its own,” Omar Venn said.
`

async function folder(): Promise<string> {
  const cwd = await temporaryFolder()
  await mkdir(join(cwd, 'sources'))
  await writeFile(join(cwd, 'sources/speech.txt'), SPEECH)
  await writeFile(join(cwd, 'sources/article.txt'), ARTICLE)
  await writeFile(join(cwd, 'draft.txt'), DRAFT)
  return cwd
}

const base = ['verify', 'draft.txt', '--sources', 'sources']
const own = ['--speaker-of', 'sources/speech.txt=Ada Holm']
const run = async (args: readonly string[], env: Record<string, string> = {}) =>
  command([...base, ...own, ...args], { cwd: await folder(), env: { GITHUB_ACTIONS: '', ...env } })

describe('quote-extract verify', () => {
  it('prints a check per quote, with places in draft and source', async () => {
    const { code, out, err } = await run(['--format', 'json'])
    expect({ code, err }).toEqual({ code: 0, err: '' })
    const { draft, sources, checks } = JSON.parse(out)
    expect(draft).toBe('draft.txt')
    expect(sources).toEqual(['sources/article.txt', 'sources/speech.txt'])
    const texts: Record<string, string> = {
      'sources/article.txt': ARTICLE,
      'sources/speech.txt': SPEECH,
    }
    for (const { parts } of checks)
      for (const { span, passage } of parts) {
        expect(DRAFT.slice(span.start, span.end)).toBe(span.text)
        for (const { start, end, text } of passage?.spans ?? [])
          expect(texts[passage.source]?.slice(start, end)).toBe(text)
      }
    expect(
      checks.map(({ verdict, attribution, sourceSpeaker }: Record<string, string>) => [
        verdict,
        attribution,
        sourceSpeaker,
      ]),
    ).toEqual([
      ['verbatim', 'same', 'Mara Lind'],
      ['altered', 'same', 'Ada Holm'],
      ['verbatim', 'other', 'Omar Venn'],
      ['not-found', 'unknown', null],
    ])
  })

  it('fails with code 4 and names each failing quote', async () => {
    const { code, out, err } = await run(['-f', 'csv', '--fail-on', 'altered,other-speaker'])
    expect(code).toBe(4)
    expect(out.split('\r\n')).toHaveLength(6)
    expect(err.split('\n')).toEqual([
      'quote-extract: draft.txt:3:2: “I will promise you a date,”: altered (sources/speech.txt:1:10): I will [-not-] promise you a date',
      'quote-extract: draft.txt:5:2: “Nobody asked the fishermen,”: the source (sources/article.txt:3:2) gives it to Omar Venn, the draft to Mara Lind',
      '',
    ])
  })

  it.each([
    ['altered', 4],
    ['not-found', 4],
    ['other-speaker', 4],
    ['out-of-context', 0],
  ])('--fail-on %s', async (rule, code) => {
    expect((await run(['-f', 'jsonl', '--fail-on', rule])).code).toBe(code)
  })

  it.each([
    ['table', 'draft.txt: 4 quotes: 2 verbatim, 1 altered, 1 not-found, 1 of another speaker'],
    ['table', 'I will [-not-] promise you a date'],
    ['json', '"verdict": "altered"'],
    ['jsonl', '{"draft":"draft.txt",'],
    ['csv', '"sources/speech.txt",1,10,'],
    ['markdown', 'I will ~~not~~ promise you a date'],
    ['html', 'I will <del>not</del> promise you a date'],
    ['sarif', '"ruleId": "altered"'],
    [
      'github',
      '::warning file=draft.txt,line=3,endLine=3,col=2,endColumn=28,title=Quote altered::',
    ],
  ])('--format %s', async (format, part) => {
    const { code, out, err } = await run(['-f', format])
    expect({ code, err }).toEqual({ code: 0, err: '' })
    expect(out).toContain(part)
  })

  it('annotates failing quotes in GitHub Actions', async () => {
    const { err } = await run(['-f', 'json', '--fail-on', 'not-found'], { GITHUB_ACTIONS: 'true' })
    expect(err).toContain('\n::error file=draft.txt,line=7,')
  })

  it('reads records, pages and standard input on both sides', async () => {
    const cwd = await folder()
    await writeFile(
      join(cwd, 'page.html'),
      `<html><body><article><p>${ARTICLE.replace('\n\n', '</p><p>')}</p></article></body></html>`,
    )
    await writeFile(join(cwd, 'drafts.jsonl'), `${JSON.stringify({ id: 'a1', text: DRAFT })}\n`)
    const args = ['verify', 'drafts.jsonl', '--sources', 'page.html', '-', '-f', 'jsonl']
    const { code, out } = await command(args, { cwd, stdin: SPEECH })
    expect(code).toBe(0)
    const { draft, sources, checks } = JSON.parse(out)
    expect(draft).toBe('drafts.jsonl#a1')
    expect(sources).toEqual(['page.html', null])
    expect(checks.map(({ verdict }: { verdict: string }) => verdict)).toEqual([
      'verbatim',
      'altered',
      'verbatim',
      'not-found',
    ])
  })

  it('does the rest if a source cannot be read, and then exits with 1', async () => {
    const args = [...base, 'missing.txt', '-f', 'json', '--fail-on', 'altered']
    const { code, out, err } = await command(args, { cwd: await folder() })
    expect(code).toBe(1)
    expect(JSON.parse(out).checks).toHaveLength(4)
    expect(err).toMatch(/^quote-extract: cannot read missing.txt: no such file/)
  })

  it('writes a file, prints counts, and obeys --quiet', async () => {
    const cwd = await folder()
    const args = [...base, ...own, '-o', 'report.html', '-f', 'html', '--summary', '-q']
    const ended = await command([...args, '--fail-on', 'altered'], { cwd })
    expect(ended).toEqual({
      code: 4,
      out: '',
      err: 'quote-extract: 1 draft, 4 quotes, 2 verbatim, 1 altered, 1 not-found, 1 of another speaker\n',
    })
    const page = await readFile(join(cwd, 'report.html'), 'utf8')
    expect(page).toContain('<meta name="generator" content="quote-extract">')
    expect(page).not.toContain('<script')
  })

  it('labels reports with --indirect, which never fail', async () => {
    const cwd = await folder()
    await writeFile(
      join(cwd, 'draft.txt'),
      'Mara Lind said the harbour would stay open all winter.\n\nOmar Venn said the moon was full.\n',
    )
    const { code, out } = await command(
      [...base, '--indirect', '-f', 'jsonl', '--fail-on', 'altered,not-found,other-speaker'],
      { cwd },
    )
    expect(code).toBe(0)
    const verdicts = JSON.parse(out).checks.map(({ verdict }: { verdict: string }) => verdict)
    expect(verdicts).toEqual(['reported', 'not-reported'])
  })

  it('searches short spans only with --min-words', async () => {
    const verdictWith = async (args: readonly string[]) => {
      const { out } = await run(['-f', 'json', ...args])
      return JSON.parse(out).checks[3].verdict
    }
    expect(await verdictWith([])).toBe('not-found')
    expect(await verdictWith(['--min-words', '12'])).toBe('unchecked')
  })

  it('has its own help', async () => {
    const { code, out } = await command(['verify', '--help'])
    expect(code).toBe(0)
    for (const option of ['--sources', '--speaker-of', '--fail-on', '--min-words', '--indirect'])
      expect(out).toContain(option)
  })
})
