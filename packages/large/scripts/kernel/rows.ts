/** Functions of rows of floats: layer normalisation, and 16-bit integers for the matrix product. */
import { MAX_INTEGER } from '../../src/kernel/kernel.js'
import {
  across,
  add,
  floats,
  get,
  i32,
  larger,
  load,
  locals,
  loop,
  minus,
  move,
  params,
  plus,
  product,
  quotient,
  set,
  store,
  times,
  toIntegers,
  ZERO,
} from './wat.js'

const bytes = times(get('width'), i32(4))
const here = (base: string): string => add(get(base), get('at'))

/** Adds up `value` over a row, in turns in two vectors: an addition need not wait for the one before. `before` sets what it needs. */
const twoSums = (before: (offset: number) => string, value: string): string => `
  ${set('sum', ZERO)}
  ${set('other', ZERO)}
  ${loop(
    'at',
    get('end'),
    32,
    `${before(0)}
    ${set('sum', plus(get('sum'), value))}
    ${before(16)}
    ${set('other', plus(get('other'), value))}`,
  )}
  ${set('sum', plus(get('sum'), get('other')))}
  ${across('add', 'sum')}`

/** x = layer norm of x + y, row by row; rows of x and y follow one another. */
export const addNorm = `
(func (export "addNorm") ${params('x', 'y', 'gain', 'bias', 'rows', 'width')}
  ${locals('i32', 'i', 'at', 'end')} ${locals('v128', 'v', 'mean', 'sum', 'other')} (local $n f32)
  ${set('end', bytes)}
  ${set('n', `(f32.convert_i32_u ${get('width')})`)}
  ${loop(
    'i',
    get('rows'),
    1,
    `${twoSums(
      (offset) => `${set('v', plus(load(here('x'), offset), load(here('y'), offset)))}
      ${store(here('x'), get('v'), offset)}`,
      get('v'),
    )}
    ${set('mean', quotient(get('sum'), `(f32x4.splat ${get('n')})`))}
    ${twoSums(
      (offset) => set('v', minus(load(here('x'), offset), get('mean'))),
      product(get('v'), get('v')),
    )}
    ${set('sum', `(f32x4.sqrt ${plus(quotient(get('sum'), `(f32x4.splat ${get('n')})`), floats(1e-12))})`)}
    ${loop(
      'at',
      get('end'),
      16,
      store(
        here('x'),
        plus(
          product(quotient(minus(load(here('x')), get('mean')), get('sum')), load(here('gain'))),
          load(here('bias')),
        ),
      ),
    )}
    ${move('x', get('end'))}
    ${move('y', get('end'))}`,
  )})`

const magnitude = (offset: number): string => `(f32x4.abs ${load(here('from'), offset)})`
const four = (offset: number): string =>
  toIntegers(product(load(here('from'), offset), get('inverse')))

/** 16-bit integers of rows, each with its scale: the largest magnitude of the row becomes MAX_INTEGER. */
export const quantize = `
(func (export "quantize") ${params('from', 'fromStride', 'to', 'toStride', 'scales', 'rows', 'width')}
  ${locals('i32', 'i', 'at', 'end', 'q')} ${locals('v128', 'max', 'other', 'inverse')}
  ${set('end', bytes)}
  ${loop(
    'i',
    get('rows'),
    1,
    `${set('max', ZERO)}
    ${set('other', ZERO)}
    ${loop(
      'at',
      get('end'),
      32,
      `${set('max', larger(get('max'), magnitude(0)))}
      ${set('other', larger(get('other'), magnitude(16)))}`,
    )}
    ${set('max', larger(get('max'), get('other')))}
    ${across('pmax', 'max')}
    (v128.store32_lane 0 ${get('scales')} ${quotient(get('max'), floats(MAX_INTEGER))})
    ${set('inverse', `(v128.and ${quotient(floats(MAX_INTEGER), get('max'))} (f32x4.gt ${get('max')} ${ZERO}))`)}
    ${set('q', get('to'))}
    ${loop(
      'at',
      get('end'),
      32,
      `${store(get('q'), `(i16x8.narrow_i32x4_s ${four(0)} ${four(16)})`)}
      ${move('q', i32(16))}`,
    )}
    ${move('from', get('fromStride'))}
    ${move('to', get('toStride'))}
    ${move('scales', i32(4))}`,
  )})`
