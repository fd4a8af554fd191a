/**
 * The matrix product, of 16-bit integers. `b` is interleaved: blocks of COLUMNS columns; in each block, for every two rows,
 * the two numbers of each column. So one vector holds four columns, and two numbers of a row of `a`, copied to its four
 * parts, are multiplied by four columns at once. ROWS rows share what is loaded of `b`.
 */
import { COLUMN_BLOCK, ROW_BLOCK } from '../../src/kernel/kernel.js'
import {
  add,
  get,
  i32,
  load,
  locals,
  loop,
  move,
  numbered,
  params,
  plus,
  product,
  repeat,
  set,
  store,
  times,
} from './wat.js'

const ROWS = ROW_BLOCK
const COLUMNS = COLUMN_BLOCK
const VECTORS = COLUMNS / 4

const sum = (row: number, vector: number): string => `s${row * VECTORS + vector}`

/** Two rows of `b`: longer rounds are slower, as they take more registers than there are. */
const round = `
  ${repeat(VECTORS, (v) => set(`b${v}`, load(get('p'), v * 16)))}
  ${repeat(
    ROWS,
    (r) => `
    ${set('x', `(v128.load32_splat ${get(`a${r}`)})`)}
    ${repeat(VECTORS, (v) => set(sum(r, v), `(i32x4.add ${get(sum(r, v))} (i32x4.dot_i16x8_s ${get('x')} ${get(`b${v}`)}))`))}
    ${move(`a${r}`, i32(4))}`,
  )}
  ${move('p', i32(COLUMNS * 4))}`

const block = `
  ${repeat(ROWS, (r) => set(`a${r}`, r === 0 ? get('a') : add(get(`a${r - 1}`), get('aStride'))))}
  ${set('end', add(get('a'), times(get('k'), i32(2))))}
  ${repeat(ROWS * VECTORS, (k) => set(`s${k}`, '(v128.const i32x4 0 0 0 0)'))}
  (loop $more
    ${round}
    (br_if $more (i32.lt_u ${get('a0')} ${get('end')})))
  ${set('q', get('to'))}
  ${repeat(
    ROWS,
    (r) => `
    ${set('x', `(v128.load32_splat offset=${r * 4} ${get('aScales')})`)}
    ${repeat(VECTORS, (v) =>
      store(
        add(get('q'), get('at')),
        plus(
          product(
            product(`(f32x4.convert_i32x4_s ${get(sum(r, v))})`, get('x')),
            load(add(get('bScales'), get('at')), v * 16),
          ),
          load(add(get('bias'), get('at')), v * 16),
        ),
        v * 16,
      ),
    )}
    ${move('q', get('toStride'))}`,
  )}`

/** to = a · b, times the scale of the row and that of the column, plus the bias of the column. */
export const multiply = `
(func (export "multiply") ${params('a', 'aStride', 'aScales', 'b', 'bScales', 'bias', 'to', 'toStride', 'rows', 'columns', 'k')}
  ${locals('i32', 'i', 'at', 'p', 'q', 'end', ...numbered('a', ROWS))}
  ${locals('v128', 'x', ...numbered('b', VECTORS), ...numbered('s', ROWS * VECTORS))}
  ${loop(
    'i',
    get('rows'),
    ROWS,
    `${set('p', get('b'))}
    ${loop('at', times(get('columns'), i32(4)), COLUMNS * 4, block)}
    ${move('a', times(get('aStride'), i32(ROWS)))}
    ${move('aScales', i32(ROWS * 4))}
    ${move('to', times(get('toStride'), i32(ROWS)))}`,
  )})`

/** Widens bytes to 16-bit integers; `count` is a multiple of 16. */
export const widen = `
(func (export "widen") ${params('from', 'to', 'count')} ${locals('i32', 'i')}
  ${loop(
    'i',
    get('count'),
    16,
    `${repeat(2, (h) => store(add(get('to'), times(get('i'), i32(2))), `(v128.load8x8_s offset=${h * 8} ${add(get('from'), get('i'))})`, h * 16))}`,
  )})`
