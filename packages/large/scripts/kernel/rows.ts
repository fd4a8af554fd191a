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

/** x = layer norm of x + y, row by row; rows of x and y follow one another. */
export const addNorm = `
(func (export "addNorm") ${params('x', 'y', 'gain', 'bias', 'rows', 'width')}
  ${locals('i32', 'i', 'at', 'end')} ${locals('v128', 'v', 'mean', 'sum')} (local $n f32)
  ${set('end', bytes)}
  ${set('n', `(f32.convert_i32_u ${get('width')})`)}
  ${loop(
    'i',
    get('rows'),
    1,
    `${set('sum', ZERO)}
    ${loop(
      'at',
      get('end'),
      16,
      `${set('v', plus(load(here('x')), load(here('y'))))}
      ${store(here('x'), get('v'))}
      ${set('sum', plus(get('sum'), get('v')))}`,
    )}
    ${across('add', 'sum')}
    ${set('mean', quotient(get('sum'), `(f32x4.splat ${get('n')})`))}
    ${set('sum', ZERO)}
    ${loop(
      'at',
      get('end'),
      16,
      `${set('v', minus(load(here('x')), get('mean')))}
      ${set('sum', plus(get('sum'), product(get('v'), get('v'))))}`,
    )}
    ${across('add', 'sum')}
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

const four = (offset: number): string =>
  toIntegers(product(load(here('from'), offset), get('inverse')))

/** 16-bit integers of rows, each with its scale: the largest magnitude of the row becomes MAX_INTEGER. */
export const quantize = `
(func (export "quantize") ${params('from', 'fromStride', 'to', 'toStride', 'scales', 'rows', 'width')}
  ${locals('i32', 'i', 'at', 'end', 'q')} ${locals('v128', 'max', 'inverse')}
  ${set('end', bytes)}
  ${loop(
    'i',
    get('rows'),
    1,
    `${set('max', ZERO)}
    ${loop('at', get('end'), 16, set('max', larger(get('max'), `(f32x4.abs ${load(here('from'))})`)))}
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
