import { readdir, readFile, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { article, command, shell, temporaryFolder } from '../support/command.js'

/** A module that runs `what` before a draft is renamed to the file. */
const onRename = (what: string) => `
import fs from 'node:fs'
import { syncBuiltinESMExports } from 'node:module'
const rename = fs.promises.rename
fs.promises.rename = async (...paths) => { ${what}; return rename(...paths) }
syncBuiltinESMExports()
`
const killed = onRename("process.kill(process.pid, 'SIGKILL'); await new Promise(() => {})")
const waiting = onRename(`fs.writeFileSync('there', '')
  while (!fs.existsSync('go')) await new Promise((done) => setTimeout(done, 20))`)

const preloaded = (module: string) => ({ NODE_OPTIONS: `--import ./${module}` })

describe('a draft', () => {
  it.each([
    ['the same file', 'x.json'],
    ['another file', 'y.json'],
  ])('of a killed run is removed by the next run that writes %s', async (_, next) => {
    const cwd = await temporaryFolder()
    await writeFile(join(cwd, 'killed.mjs'), killed)
    await writeFile(join(cwd, 'x.json'), 'old')
    const env = preloaded('killed.mjs')
    expect((await command(['-o', 'x.json'], { cwd, env, stdin: article })).code).toBe(null)
    const drafts = (await readdir(cwd)).filter((name) => name.endsWith('.tmp'))
    expect(drafts).toHaveLength(1)
    expect(await readFile(join(cwd, 'x.json'), 'utf8')).toBe('old')

    expect((await command(['-o', next], { cwd, stdin: article })).code).toBe(0)
    expect((await readdir(cwd)).sort()).toEqual([...new Set(['killed.mjs', 'x.json', next])].sort())
  })

  it('of a live run is kept', async () => {
    const cwd = await temporaryFolder()
    await writeFile(join(cwd, 'waiting.mjs'), waiting)
    await writeFile(join(cwd, 'a.txt'), article)
    const { code } = await shell(
      `NODE_OPTIONS='--import ./waiting.mjs' $QE a.txt -o x.json & first=$!
      until [ -e there ]; do sleep 0.05; done
      $QE a.txt -f csv -o y.csv || exit 7
      touch go; wait $first`,
      { cwd },
    )
    expect(code).toBe(0)
    expect(JSON.parse(await readFile(join(cwd, 'x.json'), 'utf8')).quotes).toHaveLength(1)
    expect((await readdir(cwd)).filter((name) => name.endsWith('.tmp'))).toEqual([])
  })

  it('is distinguished from other files', async () => {
    const cwd = await temporaryFolder()
    const others = ['.x.json.tmp', '.quote-extract-0-1.tmp', 'quote-extract.tmp']
    for (const name of others) await writeFile(join(cwd, name), '')
    expect((await command(['-o', 'x.json'], { cwd, stdin: article })).code).toBe(0)
    expect((await readdir(cwd)).sort()).toEqual([...others, 'x.json'].sort())
  })

  it('has a valid name even if that of the file has the maximum length', async () => {
    const cwd = await temporaryFolder()
    const name = `${'橋'.repeat(80)}.json`
    expect(await command(['-o', name], { cwd, stdin: article })).toEqual({
      code: 0,
      out: '',
      err: '',
    })
    expect(await readdir(cwd)).toEqual([name])
  })
})
