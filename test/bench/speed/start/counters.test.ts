import { expect, test } from 'vitest'
import { readCounters } from '../../../../bench/speed/start/counters.js'

const time = '114.74,msec,task-clock,114741539,100.00,0.449,CPUs utilized\n'

test.each([
  [
    'both',
    `${time}250000000,,instructions:u,114741539,100.00,,\n`,
    { time: 114.74, instructions: 250 },
  ],
  [
    'cores of two kinds',
    `${time}200000000,,cpu_core/instructions:u/,1,80.00,,\n50000000,,cpu_atom/instructions:u/,1,20.00,,\n`,
    { time: 114.74, instructions: 250 },
  ],
  [
    'one kind of core not used',
    `${time}200000000,,cpu_core/instructions:u/,1,100.00,,\n<not counted>,,cpu_atom/instructions:u/,0,0.00,,\n`,
    { time: 114.74, instructions: 200 },
  ],
  [
    'no counter of instructions',
    `${time}<not supported>,,instructions:u,0,100.00,,\n`,
    { time: 114.74, instructions: null },
  ],
  ['nothing', '', null],
])('%s', (_, output, expected) => {
  expect(readCounters(output)).toEqual(expected)
})
