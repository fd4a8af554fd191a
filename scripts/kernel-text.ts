/**
 * Source of the WebAssembly module with the inner loops of the report tagger; `scripts/kernel.ts` assembles it. Adds two
 * 64-bit floats, or eight 16-bit integers, at a time, in the same order as the TypeScript loops, so that the results are
 * identical to the bit. `convolve` skips products with 0, which do not change a sum.
 */
const range = (count: number): number[] => [...Array(count).keys()]
const repeat = (count: number, text: (k: number) => string): string =>
  range(count).map(text).join('\n')
const locals = (type: string, ...names: string[]): string =>
  names.map((name) => `(local $${name} ${type})`).join(' ')
const sums = (count: number): string[] => range(count).map((k) => `s${k}`)

const ZERO = '(v128.const f64x2 0 0)'
/** Runs `body` for `name` = 0, `step`, … below `end`, which must be greater than 0. */
const loop = (name: string, end: string, step: number, body: string): string => `
  (local.set $${name} (i32.const 0))
  (loop $next_${name}
    ${body}
    (br_if $next_${name}
      (i32.lt_u (local.tee $${name} (i32.add (local.get $${name}) (i32.const ${step}))) ${end})))`
const move = (name: string, by: string): string =>
  `(local.set $${name} (i32.add (local.get $${name}) ${by}))`
/** Stores the pair `value` as the k-th of a vector, and marks in `bits` which of the two are greater than 0. */
const keep = (to: string, k: number, value: string): string => `
  (v128.store offset=${k * 16} (local.get $${to}) (local.tee $x ${value}))
  (local.set $bits (i32.or (local.get $bits)
    (i32.shl (i64x2.bitmask (f64x2.gt (local.get $x) ${ZERO})) (i32.const ${k * 2}))))`

/** Adds the 32 signed bytes at $p to s0 to s3. */
const addRow = [0, 1]
  .map(
    (k) => `
  (local.set $x (v128.load offset=${k * 16} (local.get $p)))
  (local.set $s${2 * k} (i16x8.add (local.get $s${2 * k}) (i16x8.extend_low_i8x16_s (local.get $x))))
  (local.set $s${2 * k + 1} (i16x8.add (local.get $s${2 * k + 1}) (i16x8.extend_high_i8x16_s (local.get $x))))`,
  )
  .join('')
const nextRow = `
  (local.set $p (i32.add (local.get $table) (i32.shl (i32.load (local.get $rows)) (i32.const 5))))
  ${move('rows', '(i32.const 4)')}
  ${addRow}`
const clear = repeat(4, (k) => `(local.set $s${k} ${ZERO})`)

/** Sums 2·k and 2·k + 1 of the 32 in s0 to s3, as 64-bit floats. */
function pairOfSums(k: number): string {
  const half = k % 4 < 2 ? 'low' : 'high'
  const four = `(i32x4.extend_${half}_i16x8_s (local.get $s${k >> 2}))`
  const two =
    k % 2 === 0 ? four : `(i8x16.shuffle 8 9 10 11 12 13 14 15 0 1 2 3 4 5 6 7 ${four} ${ZERO})`
  return `(f64x2.convert_low_i32x4_s ${two})`
}

/** Like `NetPass.embedPacked`, 28 rows per token; writes to `marks` which numbers of a vector are not 0. */
const embed = `
(func (export "embed") (param $table i32) (param $rows i32) (param $unit f64) (param $bias i32)
  (param $to i32) (param $marks i32) (param $length i32)
  ${locals('i32', 't', 'i', 'p', 'bits')} ${locals('v128', 'x', 'units', ...sums(4))}
  (local.set $units (f64x2.splat (local.get $unit)))
  ${loop(
    't',
    '(local.get $length)',
    1,
    `${clear}
    ${loop('i', '(i32.const 28)', 1, nextRow)}
    (local.set $bits (i32.const 0))
    ${repeat(16, (k) =>
      keep(
        'to',
        k,
        `(f64x2.pmax ${ZERO} (f64x2.add (f64x2.mul ${pairOfSums(k)} (local.get $units))
          (v128.load offset=${k * 16} (local.get $bias))))`,
      ),
    )}
    (i32.store (local.get $marks) (local.get $bits))
    ${move('marks', '(i32.const 4)')}
    ${move('to', '(i32.const 256)')}`,
  )})`

/** Adds one token's contribution to the sums: the marked numbers of the vector at $at, times their weights. */
const addMarked = `
  (local.set $bits (i32.load (local.get $mark)))
  (if (local.get $bits) (then
    (loop $marked
      (local.set $i (i32.ctz (local.get $bits)))
      (local.set $x (v128.load64_splat (i32.add (local.get $at) (i32.shl (local.get $i) (i32.const 3)))))
      (local.set $p (i32.add (local.get $w) (i32.shl (local.get $i) (i32.const 7))))
      ${repeat(
        8,
        (k) => `(local.set $s${k} (f64x2.add (local.get $s${k})
          (f64x2.mul (local.get $x) (v128.load offset=${k * 16} (local.get $p)))))`,
      )}
      (br_if $marked (local.tee $bits
        (i32.and (local.get $bits) (i32.sub (local.get $bits) (i32.const 1))))))))
  ${move('w', '(i32.const 4096)')}
  ${move('mark', '(i32.shl (local.get $reach) (i32.const 2))')}
  ${move('at', '(i32.shl (local.get $reach) (i32.const 8))')}`

/**
 * Like `convolve`, half of the outputs at a time: 16 of them fit into eight registers. `weights`: [half][side][from][16];
 * `marks`: marks of `from`, 0 outside the paragraph.
 */
const convolve = `
(func (export "convolve") (param $from i32) (param $marks i32) (param $to i32) (param $toMarks i32)
  (param $weights i32) (param $bias i32) (param $reach i32) (param $length i32)
  ${locals('i32', 'half', 't', 'side', 'mark', 'at', 'w', 'bits', 'i', 'p', 'own', 'out')}
  ${locals('v128', 'x', ...sums(8))}
  ${loop(
    'half',
    '(i32.const 2)',
    1,
    `${loop(
      't',
      '(local.get $length)',
      1,
      `${repeat(8, (k) => `(local.set $s${k} (v128.load offset=${k * 16} (local.get $bias)))`)}
      (local.set $w (local.get $weights))
      (local.set $i (i32.sub (local.get $t) (local.get $reach)))
      (local.set $mark (i32.add (local.get $marks) (i32.shl (local.get $i) (i32.const 2))))
      (local.set $at (i32.add (local.get $from) (i32.shl (local.get $i) (i32.const 8))))
      ${loop('side', '(i32.const 3)', 1, addMarked)}
      (local.set $p (i32.add (i32.shl (local.get $t) (i32.const 8)) (i32.shl (local.get $half) (i32.const 7))))
      (local.set $own (i32.add (local.get $from) (local.get $p)))
      (local.set $out (i32.add (local.get $to) (local.get $p)))
      (local.set $bits (i32.const 0))
      ${repeat(8, (k) =>
        keep(
          'out',
          k,
          `(f64x2.add (v128.load offset=${k * 16} (local.get $own)) (f64x2.pmax ${ZERO} (local.get $s${k})))`,
        ),
      )}
      (i32.store16 (i32.add (local.get $toMarks) (i32.add
        (i32.shl (local.get $t) (i32.const 2)) (i32.shl (local.get $half) (i32.const 1)))) (local.get $bits))`,
    )}
    ${move('bias', '(i32.const 128)')}
    ${move('weights', '(i32.const 12288)')}`,
  )})`

/** Adds the two numbers of each of two pairs; returns the sums as one pair. */
const sumPairs = (a: number, b: number): string => `(f64x2.add
  (i8x16.shuffle 0 1 2 3 4 5 6 7 16 17 18 19 20 21 22 23 (local.get $s${a}) (local.get $s${b}))
  (i8x16.shuffle 8 9 10 11 12 13 14 15 24 25 26 27 28 29 30 31 (local.get $s${a}) (local.get $s${b})))`

/** Like `NetPass.score` before scaling: scores of 28 labels, [token × 28 + label], four labels at a time. */
const score = `
(func (export "score") (param $from i32) (param $weights i32) (param $bias i32) (param $to i32) (param $length i32)
  ${locals('i32', 't', 'l', 'k', 'w')} ${locals('v128', 'x', 'y', ...sums(8))}
  ${loop(
    't',
    '(local.get $length)',
    1,
    loop(
      'l',
      '(i32.const 224)',
      32,
      `${repeat(8, (k) => `(local.set $s${k} ${ZERO})`)}
      ${loop(
        'k',
        '(i32.const 256)',
        32,
        `(local.set $w (i32.add (local.get $from) (local.get $k)))
        (local.set $x (v128.load (local.get $w)))
        (local.set $y (v128.load offset=16 (local.get $w)))
        (local.set $w (i32.add (local.get $weights)
          (i32.add (i32.shl (local.get $l) (i32.const 5)) (local.get $k))))
        ${repeat(
          8,
          (
            j,
          ) => `(local.set $s${j} (f64x2.add (local.get $s${j}) (f64x2.mul (local.get $${j % 2 ? 'y' : 'x'})
            (v128.load offset=${(j >> 1) * 256 + (j % 2) * 16} (local.get $w)))))`,
        )}`,
      )}
      (local.set $w (i32.add (local.get $bias) (local.get $l)))
      ${repeat(
        2,
        (j) => `(v128.store offset=${j * 16} (i32.add (local.get $to) (local.get $l))
          (f64x2.add (v128.load offset=${j * 16} (local.get $w))
            (f64x2.add ${sumPairs(j * 4, j * 4 + 2)} ${sumPairs(j * 4 + 1, j * 4 + 3)})))`,
      )}`,
    ).concat(`${move('from', '(i32.const 256)')} ${move('to', '(i32.const 224)')}`),
  )})`

export const KERNEL_TEXT = `(module
(memory (export "memory") 1)
${[embed, convolve, score].join('\n')})`
