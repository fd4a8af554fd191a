import { describe, expect, it } from 'vitest'
import { command, shell } from './support/command.js'
import { fishOffers, isHere, type Type, typeInBash, typeInZsh } from './support/typing.js'

const files = ['dir1/inner.txt', 'sp ace.txt', 'scans.txt', '[x] *.txt']

const hasZsh = await isHere('zsh')
const hasFish = await isHere('fish')

const shells: { name: string; here: boolean; type: Type }[] = [
  { name: 'bash', here: true, type: typeInBash('') },
  {
    name: 'bash without = in COMP_WORDBREAKS',
    here: true,
    type: typeInBash(`COMP_WORDBREAKS=' '`),
  },
  { name: 'zsh', here: hasZsh, type: typeInZsh('compinit -D -u; source $SCRIPT') },
  {
    name: 'zsh with autoload',
    here: hasZsh,
    type: typeInZsh(
      'mkdir $ZDOTDIR/f; cp $SCRIPT $ZDOTDIR/f/_quote-extract; fpath+=($ZDOTDIR/f); compinit -D -u',
    ),
  },
]

/** Typed line → arguments received by the command. */
const completed = {
  // Files.
  'di\tin\t': '<dir1/inner.txt>',
  'sp\t': '<sp ace.txt>',
  'sca\t': '<scans.txt>',
  '\\[\t': '<[x] *.txt>',
  'one.txt sp\t': '<one.txt><sp ace.txt>',
  '-o di\tin\t': '<-o><dir1/inner.txt>',
  '--errors sp\t': '<--errors><sp ace.txt>',
  'score sp\t': '<score><sp ace.txt>',
  // Options and their values.
  '--indi\t-q --input h\t': '<--indirect><-q><--input><html>',
  '-f h\t': '<-f><html>',
  '--format=js\t': '<--format=json>',
  '--format=h\tsp\t': '<--format=html><sp ace.txt>',
  '--encoding win\t': '<--encoding><windows-1252>',
  '--act thou\t': '<--act><thought>',
  '--act=speech,wri\t': '<--act=speech,writing>',
  '--fail-on una\t': '<--fail-on><unattributed>',
  '--fail-on unattributed,none,lo\t': '<--fail-on><unattributed,none,low-confidence>',
  // Subcommands, their options and operands.
  'sch\t': '<schema>',
  '-q --format=json sco\t': '<-q><--format=json><score>',
  '--fail-on low-confidence=0.7 sco\t': '<--fail-on><low-confidence=0.7><score>',
  'comp\tfi\t': '<completion><fish>',
  'score --mist\t': '<score><--mistakes>',
  'help sco\t': '<help><score>',
  '--js\t': '<--json>',
  '--offsets co\t': '<--offsets><code-point>',
  'score gold.jsonl --min\t': '<score><gold.jsonl><--min-confidence>',
  'ver\tsp\t': '<verify><sp ace.txt>',
  'verify one.txt sp\t': '<verify><one.txt><sp ace.txt>',
  'verify --sources di\tin\t': '<verify><--sources><dir1/inner.txt>',
  'verify -f sar\t': '<verify><-f><sarif>',
  'verify --fail-on altered,not\t': '<verify><--fail-on><altered,not-found>',
  'verify --min\t': '<verify><--min-words>',
}

const left = {
  '--mist\t': '<--mist>',
  '--speaker score --mist\t': '<--speaker><score><--mist>',
  'one.txt sco\t': '<one.txt><sco>',
  '--speaker di\t': '<--speaker><di>',
  '--format di\t': '<--format><di>',
  'score --mistakes di\t': '<score><--mistakes><di>',
  'schema di\t': '<schema><di>',
  'completion bash di\t': '<completion><bash><di>',
  '-f sar\t': '<-f><sar>',
}

const byLine = <T>(lines: readonly string[], results: readonly T[]) =>
  Object.fromEntries(results.map((result, index) => [lines[index], result]))

describe('completion', () => {
  describe.each(shells)('typed in $name', ({ here, type }) => {
    it.skipIf(!here).each([
      ['completes', completed],
      ['leaves words that match nothing', left],
    ])('%s', async (_, table) => {
      const lines = Object.keys(table)
      expect(byLine(lines, await type(lines, files))).toEqual(table)
    })
  })

  it('works in bash 3.2, which has no compopt', async () => {
    const lines = Object.keys(completed)
    const typed = await typeInBash('enable -n compopt')(lines, files)
    expect(byLine(lines, typed)).toEqual(completed)
  })

  it.skipIf(!hasFish)('is offered by fish', async () => {
    const offered = {
      di: ['dir1/'],
      sp: ['sp ace.txt'],
      sc: ['scans.txt', 'schema', 'score'],
      '--errors sp': ['sp ace.txt'],
      '--speaker di': [],
      '--format=js': ['--format=json', '--format=jsonl'],
      '--encoding win': ['windows-1252'],
      '--act=speech,wri': ['--act=speech,writing'],
      '--fail-on unattributed,none,lo': ['unattributed,none,low-confidence'],
      'score --mist': ['--mistakes'],
      'score --mistakes di': [],
      '--mist': [],
      '--js': ['--json'],
      'help sco': ['score'],
      'schema di': [],
      'completion fi': ['fish'],
      'completion bash di': [],
    }
    const lines = Object.keys(offered)
    expect(byLine(lines, await fishOffers(lines, files))).toEqual(offered)
  })

  it.each(['bash', 'zsh', 'fish'])('in %s has every option of --help', async (name) => {
    const { out: help } = await command(['--help'])
    const { code, out } = await command(['completion', name])
    expect(code).toBe(0)
    for (const [, option] of help.matchAll(/^ {2}(?:-\w, )?--([a-z-]+)/gm)) {
      expect(out).toContain(name === 'fish' ? `-l ${option}` : `--${option}`)
    }
    // An installed shell parses its script without errors.
    const { err } = await shell(
      `if command -v ${name} > /dev/null; then $QE completion ${name} | ${name} -n; fi`,
    )
    expect(err).toBe('')
  })

  it.each([[['completion']], [['completion', 'tcsh']]])('rejects %j', async (args) => {
    const { code, out, err } = await command(args)
    expect({ code, out }).toEqual({ code: 2, out: '' })
    expect(err).toMatch(/^quote-extract: [^\n]+\n$/)
  })
})
