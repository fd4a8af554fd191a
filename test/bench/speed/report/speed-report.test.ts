import { expect, test } from 'vitest'
import { describeSpeed, type Speed } from '../../../../bench/speed/report/speed-report.js'
import { REST, stages } from '../../../../bench/speed/stages/stage-list.js'

const times = (name: string, ...values: number[]) => ({ name, values })

const nothing: Speed = {
  turns: 3,
  startUp: null,
  first: null,
  texts: { origin: 'our own', count: 20, words: 10_000, warmUpWords: 9000 },
  throughput: null,
  stages: null,
  memory: null,
  size: null,
}

/** The cells of the row that begins with a name. */
const row = (report: string, name: string): string[] | undefined =>
  report
    .split('\n')
    .find((line) => line.startsWith(`| ${name}`))
    ?.slice(2, -2)
    .split(' | ')

test('leaves out sections that were not measured', () => {
  expect(describeSpeed(nothing)).not.toContain('## ')
  const report = describeSpeed({ ...nothing, memory: [times('node', 40, 40, 40)] })
  expect(report.match(/^## .*/gm)).toEqual(['## Memory'])
})

/** A process in each of several turns, and `node -e 0` before it. */
const timed = (name: string, ...values: [time: number, node: number][]) => ({
  name,
  values: values.map(([time, node]) => ({ time, node })),
})

const node = {
  name: 'node',
  kept: timed('node', [50, 50], [100, 90], [50, 60]),
  without: null,
  cold: null,
}

test('start-up: multiples of the process before', () => {
  const report = describeSpeed({
    ...nothing,
    startUp: {
      times: [
        node,
        {
          name: 'ours',
          kept: timed('ours', [100, 50], [200, 100], [150, 50]),
          without: timed('ours', [150, 50], [300, 100], [150, 50]),
          cold: timed('ours', [200, 50], [400, 100], [200, 50]),
        },
      ],
      counters: null,
    },
  })
  expect(row(report, 'node')).toEqual(['node', '1', '50', '–', '–'])
  expect(row(report, 'ours')).toEqual([
    'ours',
    '**2.00** (2.00–2.50)',
    '150',
    '**3.00** (3.00–3.00)',
    '**4.00** (4.00–4.00)',
  ])
  expect(report).toContain('`perf stat` does not work here')
})

test('start-up: says that the disk cache cannot be dropped', () => {
  const report = describeSpeed({ ...nothing, startUp: { times: [node], counters: null } })
  expect(report).toContain('A cold disk cache was not measured')
})

test.each([
  ['with instructions', 100, 400, ['**2.00** (2.00–2.00)', '60', '**4.00** (4.00–4.00)', '400']],
  ['without', null, null, ['**2.00** (2.00–2.00)', '60']],
])('start-up: processor time, %s', (_, nodes, ours, expected) => {
  const report = describeSpeed({
    ...nothing,
    startUp: {
      times: [node],
      counters: [
        { name: 'node', values: [{ time: 30, instructions: nodes }] },
        { name: 'ours', values: [{ time: 60, instructions: ours }] },
      ],
    },
  })
  expect(row(report, 'ours')).toEqual(['ours', ...expected])
  expect(report.includes('Instructions were not counted')).toBe(ours === null)
})

test('throughput: speeds, compared with those of the first tool', () => {
  const report = describeSpeed({
    ...nothing,
    throughput: [
      { name: 'other', values: [{ unseen: 1000, again: 500 }] },
      { name: 'ours', values: [{ unseen: 250, again: 100 }] },
    ],
  })
  expect(row(report, 'other')).toEqual(['other', '1', '10,000', '1', '20,000'])
  expect(row(report, 'ours')).toEqual([
    'ours',
    '**4.00** (4.00–4.00)',
    '40,000',
    '**5.00** (5.00–5.00)',
    '100,000',
  ])
})

test('first articles: the ratio is that of loading and the first article', () => {
  const report = describeSpeed({
    ...nothing,
    first: [
      { name: 'other', values: [{ load: 100, first: [100, 5, 4, 3, 2] }] },
      { name: 'ours', values: [{ load: 60, first: [40, 9, 8, 7, 6] }] },
    ],
  })
  expect(row(report, 'ours')).toEqual([
    'ours',
    '**0.50** (0.50–0.50)',
    ...[60, 40, 9, 8, 7, 6].map((value) => `${value} (${value}–${value})`),
  ])
})

test('stages: milliseconds per 1,000 words, and shares of the whole', () => {
  const names = [...stages.map(({ name }) => name), REST]
  const measured = (...values: number[]) => names.map((name) => times(name, ...values))
  const report = describeSpeed({
    ...nothing,
    stages: {
      quotes: names.map((name) => times(name, name === 'reports' ? 0 : 20)),
      indirect: measured(50),
    },
  })
  expect(row(report, 'parse')?.slice(1)).toEqual(['2.0 (2.0–2.0)', '9 %', '5.0 (5.0–5.0)', '8 %'])
  expect(row(report, 'reports')?.slice(1, 3)).toEqual(['–', '–'])
  expect(row(report, 'all')?.slice(1, 3)).toEqual(['22.0 (22.0–22.0)', '100 %'])
})
