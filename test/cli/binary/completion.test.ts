import { describe, expect, it } from 'vitest'
import { command, shell } from './command.js'

const inBash = (words: string) =>
  shell(`source <($QE completion bash); COMP_WORDS=(${words}); COMP_CWORD=$((\${#COMP_WORDS[@]} - 1))
    _quote_extract; printf '%s\\n' "\${COMPREPLY[@]}"`)

describe('completion', () => {
  it.each([
    ['quote-extract --form', ['--format']],
    ['quote-extract --input h', ['html']],
    ['quote-extract -f jsonl --inp', ['--input']],
    ['quote-extract completion f', ['fish']],
    ['quote-extract sch', ['schema']],
    ['quote-extract --speaker x', ['']],
  ])('in bash: %s', async (words, expected) => {
    const { code, out, err } = await inBash(words)
    expect({ code, err }).toEqual({ code: 0, err: '' })
    expect(out.split('\n').slice(0, -1)).toEqual(expected)
  })

  it.each(['bash', 'zsh', 'fish'])(
    'in %s knows every option of --help, each once',
    async (name) => {
      const { out: help } = await command(['--help'])
      const { code, out } = await command(['completion', name])
      expect(code).toBe(0)
      for (const [, option] of help.matchAll(/^ {2}(?:-\w, )?--([a-z-]+)/gm)) {
        expect(out).toContain(name === 'fish' ? `-l ${option}` : `--${option}`)
      }
      // A shell that is there reads its script without complaint.
      const { err } = await shell(
        `if command -v ${name} > /dev/null; then $QE completion ${name} | ${name} -n; fi`,
      )
      expect(err).toBe('')
    },
  )

  it.each([[['completion']], [['completion', 'tcsh']]])('refuses %j', async (args) => {
    const { code, out, err } = await command(args)
    expect({ code, out }).toEqual({ code: 2, out: '' })
    expect(err).toMatch(/^quote-extract: [^\n]+\n$/)
  })
})
