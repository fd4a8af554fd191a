import { expect, test } from 'vitest'
import { describeCorpus } from '../../../../bench/speed/corpus/corpus-report.js'

const runs = (name: string, ...seconds: number[]) => ({
  name,
  values: seconds.map((value) => ({ seconds: value, peak: 200 })),
})

const measured = {
  sizes: [100, 1000],
  words: 116,
  one: runs('one', 20, 40),
  two: runs('two', 10, 25),
  alone: runs('alone', 2, 2),
  apart: runs('apart', 2, 2.5),
  parts: [runs('100', 1, 1)],
  isComplete: true,
  resumesTheSame: true,
}

test('compares two threads with one, and with two processes', () => {
  const report = describeCorpus(measured)
  expect(report).toContain('| 1,000 | 1 | 38 (31–44) | 200 (200–200) |')
  expect(report).toContain('| 100 | 2 | 100 (100–100) | 200 (200–200) |')
  expect(report).toContain('Two threads do **1.80** (1.70–1.90) times the work of one')
  expect(report).toContain('do **1.80** (1.70–1.90) times the\nwork of one on this machine')
})

test('says loudly that output was lost', () => {
  expect(describeCorpus(measured)).not.toMatch(/MISSING|OTHER BYTES/)
  expect(describeCorpus({ ...measured, isComplete: false })).toContain('MISSING')
  expect(describeCorpus({ ...measured, resumesTheSame: false })).toContain('OTHER BYTES')
  expect(describeCorpus({ ...measured, resumesTheSame: null })).not.toContain('killed')
})
