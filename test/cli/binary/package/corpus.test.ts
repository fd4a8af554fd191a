import { execFileSync } from 'node:child_process'
import { describe, expect, it } from 'vitest'
import { newProject } from './project.js'

const { folder, write } = newProject()

/** Runs a module that prints JSON; fails if the process does not end by itself. */
function run(code: string, flags: readonly string[] = []): unknown {
  const file = write('script.js', `import { extractCorpus } from 'quote-extract/node'\n${code}`)
  const out = execFileSync(process.execPath, [...flags, file], {
    cwd: folder,
    encoding: 'utf8',
    timeout: 100_000,
  })
  return JSON.parse(out)
}

describe('extractCorpus', () => {
  it('yields one result per record, in order, and goes on after a bad record', () => {
    const found = run(`
      const names = ['Lind', 'Reed', 'Vass', 'Okoro', 'Hale']
      const records = names.map((name, id) => ({ id, text: '“No.” '.repeat(400 * (5 - id)) + '“Yes,” said Mara ' + name + '.' }))
      records.splice(1, 0, { id: 'bytes', text: new Uint8Array(2) }, null, 'Nobody spoke.')
      const found = []
      for await (const { record, index, extraction, error } of extractCorpus(records, { jobs: 2 }))
        found.push(error ? [index, error.name, error.message] : [index, extraction.source, record.id, extraction.quotes.at(-1)?.speaker?.name])
      console.log(JSON.stringify(found))`)
    expect(found).toEqual([
      [0, '0', 0, 'Mara Lind'],
      [
        1,
        'ArgumentError',
        'extractCorpus: the text must be a string, not a Uint8Array: decode it first, as in new TextDecoder().decode(bytes)',
      ],
      [
        2,
        'ArgumentError',
        'extractCorpus: a record must be a string or an object with a text, not null',
      ],
      [3, null, null, null],
      [4, '1', 1, 'Mara Reed'],
      [5, '2', 2, 'Mara Vass'],
      [6, '3', 3, 'Mara Okoro'],
      [7, '4', 4, 'Mara Hale'],
    ])
  })

  it('extracts reported speech without quotation marks on request', () => {
    const found = run(`
      const text = 'Mara Lind said the toll would be two crowns.'
      for await (const { extraction } of extractCorpus([text], { indirect: true, jobs: 1 }))
        console.log(JSON.stringify(extraction.quotes.map(({ type }) => type)))`)
    expect(found).toEqual(['indirect'])
  })

  it('ends its threads and closes the source when the loop is left', () => {
    const found = run(`
      let read = 0
      let closed = false
      async function* endless() {
        try { for (;;) yield { id: read++, text: '“Yes,” said Mara Lind.' } } finally { closed = true }
      }
      for await (const { index } of extractCorpus(endless(), { jobs: 2 })) if (index === 3) break
      console.log(JSON.stringify({ closed, bounded: read <= 21 }))`)
    expect(found).toEqual({ closed: true, bounded: true })
  })

  it('throws the error of its source after all results, and ends its threads', () => {
    const found = run(`
      async function* failing() { yield '“Yes,” said Mara Lind.'; yield 'Nothing.'; throw new Error('disk') }
      let count = 0
      try { for await (const _ of extractCorpus(failing())) count++ }
      catch (error) { console.log(JSON.stringify([count, error.message])) }`)
    expect(found).toEqual([2, 'disk'])
  })

  it('loses only the record that needs more memory than there is', () => {
    const found = run(
      `
      const large = '“Yes,” said Mara Lind. He left. '.repeat(40_000)
      const found = []
      for await (const { error } of extractCorpus(['“Yes,” said Mara Lind.', large, 'Nothing.'], { jobs: 1 }))
        found.push(error?.code ?? null)
      console.log(JSON.stringify(found))`,
      ['--max-old-space-size=60'],
    )
    expect(found).toEqual([null, 'ERR_WORKER_OUT_OF_MEMORY', null])
  })
})
