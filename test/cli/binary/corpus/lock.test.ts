/** Two runs that write to the same file. */
import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { chmod, mkdir, readdir, readFile, symlink, utimes, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { describe, expect, it, onTestFinished } from 'vitest'
import {
  article,
  asOrdinaryUser,
  binary,
  command,
  shell,
  temporaryFolder,
} from '../support/command.js'

const record = (id: string | number) => `${JSON.stringify({ id, text: article })}\n`

const idsIn = async (path: string) =>
  (await readFile(path, 'utf8'))
    .split('\n')
    .filter(Boolean)
    .map((line) => JSON.parse(line).source)

const refused = (path: string, pid: number | undefined, host = '') => ({
  code: 1,
  out: '',
  err: `quote-extract: ${path} is being written by another run (process ${pid}${host}): wait for it to finish, or choose another file\n`,
})

const args = ['--input', 'jsonl', '-f', 'jsonl', '-o', 'out.jsonl']
const locksIn = async (folder: string) =>
  (await readdir(folder)).filter((name) => name.includes('.lock'))

/** Starts a run that has acquired its lock and waits for records. */
async function waitingRun(
  cwd: string,
  more: readonly string[] = [],
  before: readonly string[] = [],
) {
  const [file = '', ...rest] = [...before, process.execPath, binary, ...args, ...more]
  const child = spawn(file, rest, { cwd, stdio: ['pipe', 'ignore', 'inherit'] })
  onTestFinished(() => void child.kill('SIGKILL'))
  const lock = join(cwd, '.out.jsonl.lock')
  let written = ''
  while (!written.endsWith('\n')) {
    if (child.exitCode !== null) throw new Error('it ended')
    await new Promise((done) => setTimeout(done, 10))
    written = await readFile(lock, 'utf8').catch(() => '')
  }
  return {
    pid: child.pid,
    lock,
    written,
    write: (input: string) => child.stdin.write(input),
    end: async (input: string) => {
      child.stdin.end(input)
      const [code] = await once(child, 'close')
      return code
    },
    kill: async (signal: NodeJS.Signals) => {
      child.kill(signal)
      await once(child, 'close')
    },
  }
}

describe('a second run with the same output', () => {
  it.each([
    ['replacing it', 'out.jsonl', ['-o', 'out.jsonl']],
    ['resuming it', 'out.jsonl', ['-o', 'out.jsonl', '--resume']],
    ['by another path', '../a/out.jsonl', ['-o', '../a/out.jsonl']],
    ['by a link', 'link.jsonl', ['-o', 'link.jsonl']],
    ['as --errors', 'out.jsonl', ['--errors', 'out.jsonl']],
  ])('is rejected in one line, and the first continues: %s', async (_, name, more) => {
    const cwd = join(await temporaryFolder(), 'a')
    await mkdir(cwd)
    await symlink('out.jsonl', join(cwd, 'link.jsonl'))
    const first = await waitingRun(cwd)
    const second = ['--input', 'jsonl', '-f', 'jsonl', ...more]
    expect(await command(second, { cwd, stdin: record('b') })).toEqual(refused(name, first.pid))
    expect(await first.end(record('a'))).toBe(0)
    expect(await idsIn(join(cwd, 'out.jsonl'))).toEqual(['a'])
    expect(await locksIn(cwd)).toEqual([])
    expect((await command([...args, '--resume'], { cwd, stdin: record('b') })).code).toBe(0)
    expect(await idsIn(join(cwd, 'out.jsonl'))).toEqual(['a', 'b'])
  })

  it('is rejected if it writes failures to the same file', async () => {
    const cwd = await temporaryFolder()
    const first = await waitingRun(cwd, ['--errors', 'bad.jsonl'])
    const second = ['--input', 'jsonl', '-f', 'csv', '--errors', 'bad.jsonl']
    expect(await command(second, { cwd, stdin: '{}' })).toEqual(refused('bad.jsonl', first.pid))
    expect(await first.end('{}')).toBe(1)
    expect(await locksIn(cwd)).toEqual([])
  })

  it('is rejected if the folder is not writable', async () => {
    const cwd = await temporaryFolder()
    await writeFile(join(cwd, 'out.jsonl'), '')
    await chmod(cwd, 0o555)
    onTestFinished(() => chmod(cwd, 0o755))
    const line = `mkfifo $TMPDIR/in; exec 3<>$TMPDIR/in; ${asOrdinaryUser}$QE ${args.join(' ')} < $TMPDIR/in & first=$!
      until ls $TMPDIR/quote-extract-*.lock > /dev/null 2>&1; do sleep 0.05; done
      echo '${record('b').trim()}' | ${asOrdinaryUser}$QE ${args.join(' ')}; code=$?
      kill $first; wait $first; ls $TMPDIR >&2; exit $code`
    const TMPDIR = await temporaryFolder()
    const { code, err } = await shell(line, { cwd, env: { TMPDIR } })
    expect(code).toBe(1)
    expect(err).toMatch(
      /^quote-extract: out\.jsonl is being written by another run \(process \d+\): [^\n]+\nquote-extract: interrupted: [^\n]+\nin\n$/,
    )
  })

  it('is allowed into a pipe', async () => {
    const cwd = await temporaryFolder()
    const one = '$QE --input jsonl -f jsonl -o /dev/fd/3'
    const line = `(echo '${record('a').trim()}' | ${one} & ${one}; wait) 3>&1 | cat`
    const { code, out, err } = await shell(line, { cwd, stdin: record('b') })
    expect({ code, err }).toEqual({ code: 0, err: '' })
    expect(out.match(/^\{"source":"[ab]"/gm)?.sort()).toEqual(['{"source":"a"', '{"source":"b"'])
  })
})

describe('an abandoned lock', () => {
  const resume = [...args, '--resume']

  it('of a killed run is taken over at once', async () => {
    const cwd = await temporaryFolder()
    const first = await waitingRun(cwd)
    await first.kill('SIGKILL')
    expect(await locksIn(cwd)).toEqual(['.out.jsonl.lock'])
    expect(await command(resume, { cwd, stdin: record('a') })).toEqual({
      code: 0,
      out: '',
      err: '',
    })
    expect(await idsIn(join(cwd, 'out.jsonl'))).toEqual(['a'])
    expect(await locksIn(cwd)).toEqual([])
  })

  it.each(['SIGINT', 'SIGTERM'] as const)(
    'is not left by an interrupted run: %s',
    async (signal) => {
      const cwd = await temporaryFolder()
      const first = await waitingRun(cwd, ['-q', '--jobs', '1'])
      // it handles signals before it writes
      first.write(Array.from({ length: 300 }, (_, id) => record(id)).join(''))
      const output = () => readFile(join(cwd, 'out.jsonl'), 'utf8').catch(() => '')
      while ((await output()) === '') await new Promise((done) => setTimeout(done, 10))
      await first.kill(signal)
      expect(await locksIn(cwd)).toEqual([])
    },
  )

  it.each([
    ['of a process whose id has been reused', (lock: object) => ({ ...lock, pid: process.pid })],
    ['of a zombie process', null],
    ['that is empty', () => ''],
    ['with other content', () => ({ pid: 'me' })],
  ])('%s is taken over', async (_, change) => {
    const cwd = await temporaryFolder()
    const first = await waitingRun(cwd)
    await first.kill('SIGKILL')
    if (change) {
      const changed = change(JSON.parse(first.written))
      await writeFile(first.lock, changed && `${JSON.stringify(changed)}\n`)
    } else {
      // a child of a process that never waits for it
      const parent = spawn('bash', ['-c', 'sleep 0 & echo $!; exec sleep 60'])
      onTestFinished(() => void parent.kill('SIGKILL'))
      const [pid] = await once(parent.stdout, 'data')
      const isDead = async () => /\) Z /.test(await readFile(`/proc/${Number(pid)}/stat`, 'latin1'))
      while (!(await isDead())) await new Promise((done) => setTimeout(done, 10))
      const started = (await readFile(`/proc/${Number(pid)}/stat`, 'latin1'))
        .split(') ')[1]
        ?.split(' ')[19]
      const dead = { ...JSON.parse(first.written), pid: Number(pid), started }
      await writeFile(first.lock, `${JSON.stringify(dead)}\n`)
    }
    expect(await command(resume, { cwd, stdin: record('a') })).toEqual({
      code: 0,
      out: '',
      err: '',
    })
    expect(await locksIn(cwd)).toEqual([])
  })

  it('of another host is taken over if not touched for minutes', async () => {
    const cwd = await temporaryFolder()
    const first = await waitingRun(cwd)
    await first.kill('SIGKILL')
    const other = { ...JSON.parse(first.written), host: 'there', space: 'there 1' }
    await writeFile(first.lock, `${JSON.stringify(other)}\n`)
    const stdin = record('a')
    expect(await command(resume, { cwd, stdin })).toEqual(
      refused('out.jsonl', first.pid, ' on there'),
    )
    const before = new Date(Date.now() - 180_000)
    await utimes(first.lock, before, before)
    expect(await command(resume, { cwd, stdin })).toEqual({ code: 0, out: '', err: '' })
  })

  it('that is not a regular file is reported', async () => {
    const cwd = await temporaryFolder()
    for (const make of [
      (path: string) => mkdir(path),
      (path: string) => symlink('nowhere', path),
    ]) {
      const name = `out${(await readdir(cwd)).length}.jsonl`
      const lock = join(cwd, `.${name}.lock`)
      await make(lock)
      const { code, err } = await command(['-f', 'jsonl', '-o', name], { cwd, stdin: article })
      expect(code).toBe(1)
      expect(err).toBe(
        `quote-extract: cannot write ${name}: its lock ${lock} is not a regular file; remove it\n`,
      )
    }
  })

  it('is taken over by only one of several runs', async () => {
    const cwd = await temporaryFolder()
    const first = await waitingRun(cwd)
    await first.kill('SIGKILL')
    const stdin = Array.from({ length: 200 }, (_, id) => record(id)).join('')
    const runs = await Promise.all(Array.from({ length: 6 }, () => command(resume, { cwd, stdin })))
    // runs that start after another has ended find everything done
    expect(new Set(runs.map(({ code }) => code))).toContain(0)
    for (const { code, err } of runs)
      expect(code === 0 ? err === '' : err.includes('another run')).toBe(true)
    expect(await idsIn(join(cwd, 'out.jsonl'))).toEqual(Array.from({ length: 200 }, (_, id) => id))
    expect(await locksIn(cwd)).toEqual([])
  })
})
