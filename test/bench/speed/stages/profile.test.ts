import { expect, test } from 'vitest'
import { sharePerStage } from '../../../../bench/speed/stages/profile.js'
import { REST } from '../../../../bench/speed/stages/stage-list.js'

const stages = [
  { name: 'parse', about: '', functions: ['src/parse.ts#parse'] },
  { name: 'attribute', about: '', functions: ['src/attribute.ts#attribute'] },
  { name: 'select', about: '', functions: ['src/select.ts#select'] },
]
const files = ['src/parse.ts', 'src/attribute.ts', 'src/select.ts', 'src/words.ts', 'src/run.ts']
const sourceOf = (line: number) => files[line] ?? null

const node = (id: number, functionName: string, lineNumber: number, ...children: number[]) => ({
  id,
  callFrame: {
    functionName,
    lineNumber,
    columnNumber: 0,
    scriptId: '1',
    url: lineNumber < 0 ? '' : 'file:///bundle.mjs',
  },
  children,
})

const nodes = [
  node(1, '(root)', -1, 2, 9),
  node(2, 'run', 4, 3, 5, 10),
  node(3, 'parse', 0, 4),
  node(4, 'wordOf', 3),
  node(5, 'attribute2', 1, 6, 8),
  node(6, 'select', 2, 7),
  node(7, 'wordOf', 3),
  // a function of the same name in another file
  node(8, 'parse', 3),
  node(9, '(garbage collector)', -1),
  node(10, 'anonymous', 4),
]

const shares = (...samples: number[]) =>
  Object.fromEntries(
    [...sharePerStage({ nodes, startTime: 0, endTime: 0, samples }, stages, sourceOf)].filter(
      ([, share]) => share > 0,
    ),
  )

test.each([
  ['a stage and what it calls', [3, 4], { parse: 1 }],
  ['the innermost stage', [5, 7, 6, 7], { attribute: 0.25, select: 0.75 }],
  ['a namesake of a stage in another file', [8], { attribute: 1 }],
  ['garbage collection after a stage', [4, 9, 9, 7], { parse: 0.75, select: 0.25 }],
  ['garbage collection at the start', [9, 4], { [REST]: 0.5, parse: 0.5 }],
  ['code outside the stages', [10, 2], { [REST]: 1 }],
])('%s', (_, samples, expected) => {
  expect(shares(...samples)).toEqual(expected)
})

test('lists every stage, also without samples', () => {
  const profile = { nodes, startTime: 0, endTime: 0 }
  expect([...sharePerStage(profile, stages, sourceOf).keys()]).toEqual([
    'parse',
    'attribute',
    'select',
    REST,
  ])
})
