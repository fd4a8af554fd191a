/** Second factors of the matrix product made of activations; multiply.ts has their order. */
import { COLUMN_BLOCK as COLUMNS, MAX_INTEGER } from '../../src/kernel/kernel.js'
import {
  add,
  floats,
  get,
  i32,
  larger,
  load,
  locals,
  loop,
  move,
  params,
  product,
  quotient,
  repeat,
  set,
  store,
  times,
  toIntegers,
  ZERO,
} from './wat.js'

/** Interleaves rows of 16-bit integers that become columns; `rows` is a multiple of COLUMNS, `width` even. */
export const interleaveRows = `
(func (export "interleaveRows") ${params('from', 'stride', 'to', 'rows', 'width')}
  ${locals('i32', 'i', 'at', 'q')}
  ${loop(
    'i',
    get('rows'),
    COLUMNS,
    `${loop(
      'at',
      times(get('width'), i32(2)),
      4,
      `${set('q', add(get('from'), get('at')))}
      ${repeat(
        COLUMNS,
        (k) => `(i32.store offset=${k * 4} ${get('to')} (i32.load ${get('q')}))
        ${k < COLUMNS - 1 ? move('q', get('stride')) : ''}`,
      )}
      ${move('to', i32(COLUMNS * 4))}`,
    )}
    ${move('from', times(get('stride'), i32(COLUMNS)))}`,
  )})`

const four = (row: string): string => toIntegers(product(load(row), get('inverse')))
const next = add(get('p'), get('stride'))
const both = get('v')

/** Integers of four columns of floats, each with a scale: the pairs of two rows, in the order of `multiply`. */
const fourColumns = `
  ${set('max', ZERO)}
  ${set('p', add(get('from'), get('at')))}
  ${loop(
    'i',
    get('rows'),
    1,
    `${set('max', larger(get('max'), `(f32x4.abs ${load(get('p'))})`))}
    ${move('p', get('stride'))}`,
  )}
  ${store(add(get('scales'), get('at')), quotient(get('max'), floats(MAX_INTEGER)))}
  ${set('inverse', `(v128.and ${quotient(floats(MAX_INTEGER), get('max'))} (f32x4.gt ${get('max')} ${ZERO}))`)}
  ${set('p', add(get('from'), get('at')))}
  ${set(
    'q',
    add(
      get('to'),
      add(
        times(times(`(i32.shr_u ${get('at')} ${i32(5)})`, i32(COLUMNS * 2)), get('rows')),
        `(i32.and ${get('at')} ${i32(16)})`,
      ),
    ),
  )}
  ${loop(
    'i',
    get('rows'),
    2,
    `${set('v', `(i16x8.narrow_i32x4_s ${four(get('p'))} ${four(next)})`)}
    ${store(get('q'), `(i8x16.shuffle 0 1 8 9 2 3 10 11 4 5 12 13 6 7 14 15 ${both} ${both})`)}
    ${move('p', times(get('stride'), i32(2)))}
    ${move('q', i32(COLUMNS * 4))}`,
  )}`

/** Interleaves columns of floats as 16-bit integers; `rows` is even, `width` a multiple of COLUMNS. */
export const interleaveColumns = `
(func (export "interleaveColumns") ${params('from', 'stride', 'to', 'scales', 'rows', 'width')}
  ${locals('i32', 'i', 'at', 'p', 'q')} ${locals('v128', 'v', 'max', 'inverse')}
  ${loop('at', times(get('width'), i32(4)), 16, fourColumns)})`
