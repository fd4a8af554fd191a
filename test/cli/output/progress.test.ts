import { Writable } from 'node:stream'
import { expect, it } from 'vitest'
import { describeDuration, showProgress } from '../../../src/cli/output/progress.js'

function terminal() {
  let written = ''
  const stream = new Writable({
    write(chunk, _, done) {
      written += chunk
      done()
    },
  })
  return { stream: Object.assign(stream, { isTTY: true, columns: 40 }), written: () => written }
}

const ESC = '\u001b'

it('writes lines above the bar, and removes the bar', async () => {
  const { stream, written } = terminal()
  const progress = await showProgress(stream, ['LICENSE', 'README.md'])
  progress.advance(1, 1000)
  const long = `quote-extract: ${'a line longer than the terminal '.repeat(4)}\n`
  progress.log(long)
  expect(written()).toContain(long)
  expect(written().split(long)[1]).toContain('% | 1 texts')
  progress.stop()
  // cursor to the start of the line, everything below erased
  expect(written().endsWith(`${ESC}[1G${ESC}[0J`)).toBe(true)
  const before = written()
  progress.stop()
  progress.log('after\n')
  expect(written()).toBe(`${before}after\n`)
})

it('does not change the state of the terminal', async () => {
  const { stream, written } = terminal()
  const progress = await showProgress(stream, ['-'])
  progress.advance(1, 1)
  progress.log('line\n')
  progress.stop()
  const output = written()
  const changes = ['7', '8', '[?7l', '[?25l'].filter((code) => output.includes(ESC + code))
  expect(changes).toEqual([])
})

it.each([
  [0, '0s'],
  [59.4, '59s'],
  [59.6, '1m 00s'],
  [119.7, '2m 00s'],
  [125, '2m 05s'],
  [3599.8, '1h 00m'],
  [7170, '2h 00m'],
])('describes %d seconds as %s', (seconds, shown) => {
  expect(describeDuration(seconds)).toBe(shown)
})
