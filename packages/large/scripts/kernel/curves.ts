/** GELU and softmax. */
import { EXP, GELU } from '../../src/kernel/curves.js'
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
  polynomial,
  product,
  quotient,
  set,
  smaller,
  store,
  toIntegers,
  ZERO,
} from './wat.js'

const at = add(get('x'), get('at'))

/** x = x/2 · (1 + erf(x/√2)) of `count` floats, a multiple of 4. */
export const gelu = `
(func (export "gelu") ${params('x', 'count')} ${locals('i32', 'at', 'end')} ${locals('v128', 'v', 'z', 's')}
  ${set('end', `(i32.shl ${get('count')} ${i32(2)})`)}
  ${loop(
    'at',
    get('end'),
    16,
    `${set('v', load(at))}
    ${set('z', larger(smaller(product(get('v'), floats(Math.SQRT1_2)), floats(GELU.limit)), floats(-GELU.limit)))}
    ${set('s', product(get('z'), get('z')))}
    ${store(
      at,
      product(
        product(get('v'), floats(0.5)),
        plus(
          floats(1),
          quotient(
            product(get('z'), polynomial(get('s'), GELU.above)),
            polynomial(get('s'), GELU.below),
          ),
        ),
      ),
    )}`,
  )})`

/** 2^x of x <= 0: the polynomial of the fraction, with the integer added to the exponent. */
const power = `
  ${set('n', toIntegers(get('v')))}
  ${set('v', minus(get('v'), `(f32x4.convert_i32x4_s ${get('n')})`))}
  ${set('v', `(i32x4.add ${polynomial(get('v'), EXP.powers)} (i32x4.shl ${get('n')} ${i32(23)}))`)}`

const score = add(get('x'), get('at'))

/**
 * 16-bit integers of the softmax of each row, which add up to about 32767. Reads `padded` floats a row, a multiple of 8,
 * and writes 0 for those from `count` on; changes the scores.
 */
export const softmax = `
(func (export "softmax") ${params('x', 'stride', 'to', 'toStride', 'rows', 'count', 'padded')}
  ${locals('i32', 'i', 'at', 'end', 'q', 'last')} ${locals('v128', 'v', 'n', 'max', 'other', 'sum')}
  ${set('end', `(i32.shl ${get('padded')} ${i32(2)})`)}
  ${set('last', `(i32.shl ${get('count')} ${i32(2)})`)}
  ${loop(
    'i',
    get('rows'),
    1,
    `${set('at', get('last'))}
    (block $filled (loop $fill
      (br_if $filled (i32.ge_u ${get('at')} ${get('end')}))
      (f32.store ${score} (f32.const -1e30))
      ${move('at', i32(4))}
      (br $fill)))
    ${set('max', floats(-1e30))}
    ${set('sum', ZERO)}
    ${set('other', floats(-1e30))}
    ${loop(
      'at',
      get('end'),
      32,
      `${set('max', larger(get('max'), load(score)))}
      ${set('other', larger(get('other'), load(score, 16)))}`,
    )}
    ${set('max', larger(get('max'), get('other')))}
    ${across('pmax', 'max')}
    ${loop(
      'at',
      get('end'),
      16,
      `${set('v', larger(product(minus(load(score), get('max')), floats(Math.LOG2E)), floats(EXP.least)))}
      ${power}
      ${store(score, get('v'))}
      ${set('sum', plus(get('sum'), get('v')))}`,
    )}
    ${across('add', 'sum')}
    ${set('sum', quotient(floats(32767), get('sum')))}
    ${set('q', get('to'))}
    ${loop(
      'at',
      get('end'),
      32,
      `${store(
        get('q'),
        `(i16x8.narrow_i32x4_s ${toIntegers(product(load(score), get('sum')))}
          ${toIntegers(product(load(score, 16), get('sum')))})`,
      )}
      ${move('q', i32(16))}`,
    )}
    ${move('x', get('stride'))}
    ${move('to', get('toStride'))}`,
  )})`
