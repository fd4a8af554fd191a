/**
 * Source of the WebAssembly module that runs the feature programs of the report tagger and adds up their weights;
 * `scripts/kernel.ts` assembles it. Four tokens at a time; the hashes are those of `src/models/hash.ts`.
 */
const repeat = (count: number, text: (k: number) => string): string =>
  [...Array(count).keys()].map(text).join('\n')
const locals = (type: string, names: string): string =>
  names
    .split(' ')
    .map((name) => `(local $${name} ${type})`)
    .join(' ')
const params = (names: string): string =>
  names
    .split(' ')
    .map((name) => `(param $${name} i32)`)
    .join(' ')
const get = (name: string): string => `(local.get $${name})`
const add = (a: string, b: string): string => `(i32.add ${a} ${b})`
const int = (value: number): string => `(i32.const ${value})`
const move = (name: string, by: string): string => `(local.set $${name} ${add(get(name), by)})`
/** Runs `body` as often as the local `name`, which must be greater than 0, says; it counts down to 0. */
const times = (name: string, body: string): string => `
  (loop $next_${name}
    ${body}
    (br_if $next_${name} (local.tee $${name} (i32.sub ${get(name)} ${int(1)}))))`

const all = (value: number): string =>
  `(v128.const i32x4 ${[...Array(4)].map(() => value).join(' ')})`
const times4 = (a: string, factor: number): string => `(i32x4.mul ${a} ${all(factor)})`
/** h ^ (h >>> bits) */
const fold = (h: string, bits: number): string =>
  `(v128.xor (local.tee $h ${h}) (i32x4.shr_u ${get('h')} ${int(bits)}))`

/** `pair` of the vectors a and b. */
const pair = (a: string, b: string): string =>
  times4(
    fold(`(i32x4.add ${times4(`(v128.xor ${a} ${all(0x5bd1e995)})`, 0x9e3779b1)} ${b})`, 15),
    0x85ebca6b,
  )
/** `mix` of the vectors a and b. */
const mix = (a: string, b: string): string => {
  const left = times4(`(v128.xor ${a} (i32x4.shr_u (local.tee $b ${b}) ${int(15)}))`, 0x85ebca6b)
  const right = times4(`(i32x4.add ${get('b')} ${all(0x9e3779b9)})`, 0xc2b2ae35)
  return fold(times4(fold(`(v128.xor ${left} ${right})`, 13), 0x27d4eb2f), 16)
}

/** Joins two columns, step by step: `steps` are the offsets of both from `columns`, in bytes; `to` moves by `stride`. */
const joinColumns = (name: string, join: (a: string, b: string) => string): string => `
(func (export "${name}") ${params('columns steps count to stride groups')}
  ${locals('i32', 'left right at i')} ${locals('v128', 'h b')}
  ${times(
    'count',
    `(local.set $left ${add(get('columns'), `(i32.load ${get('steps')})`)})
    (local.set $right ${add(get('columns'), `(i32.load offset=4 ${get('steps')})`)})
    ${move('steps', int(8))}
    (local.set $at ${get('to')})
    (local.set $i ${get('groups')})
    ${times(
      'i',
      `(v128.store ${get('at')} ${join(`(v128.load ${get('left')})`, `(v128.load ${get('right')})`)})
      ${['left', 'right', 'at'].map((one) => move(one, int(16))).join(' ')}`,
    )}
    ${move('to', get('stride'))}`,
  )})`

/**
 * Hashes the values at the offsets `features` from `columns` into buckets: rows of `count` per token. The k-th feature
 * is hashed with `template` + k.
 */
const hashColumns = (name: string, hash: (template: string, value: string) => string): string => `
(func (export "${name}") ${params('columns features count rows template shift groups')}
  ${locals('i32', 'k from row0 row1 row2 row3')} ${locals('v128', 'h b x templates')}
  ${times(
    'groups',
    `(local.set $from ${get('features')})
    (local.set $templates (i32x4.splat ${get('template')}))
    (local.set $row0 ${get('rows')})
    ${repeat(3, (k) => `(local.set $row${k + 1} ${add(get(`row${k}`), `(i32.shl ${get('count')} ${int(2)})`)})`)}
    (local.set $k ${get('count')})
    ${times(
      'k',
      `(local.set $x (i32x4.shr_u
        ${hash(get('templates'), `(v128.load ${add(get('columns'), `(i32.load ${get('from')})`)})`)}
        ${get('shift')}))
      ${repeat(4, (k) => `(v128.store32_lane ${k} ${get(`row${k}`)} ${get('x')}) ${move(`row${k}`, int(4))}`)}
      (local.set $templates (i32x4.add ${get('templates')} ${all(1)}))
      ${move('from', int(4))}`,
    )}
    ${move('columns', int(16))}
    (local.set $rows ${get('row3')})`,
  )})`

/** `bucket` of src/attributor/report-tagger/buckets/plain-features.ts. */
const bucket = (template: string, value: string): string =>
  times4(fold(pair(value, times4(template, 0xc2b2ae35)), 13), 0x27d4eb2f)

/** Adds the 32 signed bytes of the next row to s0 to s3. */
const addRow = `
  (local.set $p ${add(get('table'), `(i32.shl (i32.load ${get('rows')}) ${int(5)})`)})
  ${repeat(
    2,
    (k) => `(local.set $x (v128.load offset=${k * 16} ${get('p')}))
    (local.set $s${2 * k} (i16x8.add ${get(`s${2 * k}`)} (i16x8.extend_low_i8x16_s ${get('x')})))
    (local.set $s${2 * k + 1} (i16x8.add ${get(`s${2 * k + 1}`)} (i16x8.extend_high_i8x16_s ${get('x')})))`,
  )}
  ${move('rows', int(4))}`

/**
 * For each token, the sum of `count` rows of 32 bytes, the first 27 times their `units`: 32-bit floats. The next token
 * overwrites a 28th.
 */
const sumRows = `
(func (export "sumRows") ${params('table rows count units to length')}
  ${locals('i32', 'k p')} ${locals('v128', 'x s0 s1 s2 s3')}
  ${times(
    'length',
    `${repeat(4, (k) => `(local.set $s${k} ${all(0)})`)}
    (local.set $k ${get('count')})
    ${times('k', addRow)}
    ${repeat(
      7,
      (k) => `(v128.store offset=${k * 16} ${get('to')} (f32x4.mul
        (f32x4.convert_i32x4_s (i32x4.extend_${k % 2 ? 'high' : 'low'}_i16x8_s ${get(`s${k >> 1}`)}))
        (v128.load offset=${k * 16} ${get('units')})))`,
    )}
    ${move('to', int(108))}`,
  )})`

/** Moves `count` rows of `width` bytes to rows of 32 bytes. What follows a row in its 32 bytes is not 0. */
const spreadRows = `
(func (export "spreadRows") ${params('rows width to count')} ${locals('v128', 'x')}
  ${times(
    'count',
    `(local.set $x (v128.load offset=16 ${get('rows')}))
    (v128.store ${get('to')} (v128.load ${get('rows')}))
    (v128.store offset=16 ${get('to')} ${get('x')})
    ${move('rows', get('width'))}
    ${move('to', int(32))}`,
  )})`

/** Offsets into the moves of `advance`, in 64-bit floats: see src/attributor/report-tagger/labels/kernel-steps.ts. */
const LABELS = 27
const FREE = (LABELS + 1) / 2
const LEAST = LABELS * FREE
const MOST = LEAST + LABELS
const BEGUN = MOST + LABELS
const INSIDE = BEGUN + FREE - 1
const BEFORE = INSIDE + FREE - 1
const PAIRS = FREE / 2

const set = (name: string, value: string): string => `(local.set $${name} ${value})`
const number = (offset: number, from: string): string =>
  `(f64.load offset=${offset * 8} ${get(from)})`
const plus = (a: string, b: string): string => `(f64.add ${a} ${b})`
/** Adds `value` to the score at `offset` labels from $row. */
const addScore = (
  offset: number,
  value: string,
): string => `(f32.store offset=${offset * 4} ${get('row')}
  (f32.demote_f64 ${plus(`(f64.promote_f32 (f32.load offset=${offset * 4} ${get('row')}))`, value)}))`

/** Keeps the scores before a token as 64-bit floats, and the lowest that one must have to be worth a look. */
const readBefore = `
  ${set('bound', '(f64.const -inf)')} ${set('q', get('moves'))} ${set('k', int(LABELS))}
  ${times(
    'k',
    `${set('score', `(f64.promote_f32 (f32.load ${get('rows')}))`)}
    (f64.store offset=${BEFORE * 8} ${get('q')} ${get('score')})
    ${set('bound', `(f64.max ${get('bound')} ${plus(get('score'), number(LEAST, 'q'))})`)}
    ${move('rows', int(4))} ${move('q', int(8))}`,
  )}`
/** Finds the best label before each of the free ones: scores in s0 to s6, labels in i0 to i6. */
const findBest = `
  ${repeat(PAIRS, (k) => `${set(`s${k}`, '(f64x2.splat (f64.const -inf))')} ${set(`i${k}`, all(0))}`)}
  ${set('p', get('moves'))} ${set('q', get('moves'))} ${set('label', all(0))} ${set('k', int(LABELS))}
  ${times(
    'k',
    `(if (f64.ge ${plus(number(BEFORE, 'q'), number(MOST, 'q'))} ${get('bound')}) (then
      ${set('x', `(f64x2.splat ${number(BEFORE, 'q')})`)}
      ${repeat(
        PAIRS,
        (j) => `${set('y', `(f64x2.add ${get('x')} (v128.load offset=${j * 16} ${get('p')}))`)}
        ${set('better', `(f64x2.gt ${get('y')} ${get(`s${j}`)})`)}
        ${set(`s${j}`, `(v128.bitselect ${get('y')} ${get(`s${j}`)} ${get('better')})`)}
        ${set(`i${j}`, `(v128.bitselect ${get('label')} ${get(`i${j}`)} ${get('better')})`)}`,
      )}))
    ${set('label', `(i32x4.add ${get('label')} ${all(1)})`)}
    ${move('p', int(FREE * 8))} ${move('q', int(8))}`,
  )}
  ${repeat(FREE, (f) => {
    const label = f === 0 ? 0 : 2 * f - 1
    return `${addScore(label, `(f64x2.extract_lane ${f % 2} ${get(`s${f >> 1}`)})`)}
    (i32.store8 offset=${label} ${get('from')} (i32x4.extract_lane ${(f % 2) * 2} ${get(`i${f >> 1}`)}))`
  })}`
/** The labels inside spans, from 2 on in steps of 2, follow the label that begins the span or themselves. */
const stepInside = `
  ${set('p', get('moves'))} ${set('q', get('moves'))} ${set('k', int(2))}
  (loop $next_inside
    ${set('score', plus(number(BEFORE + 1, 'p'), number(BEGUN, 'q')))}
    ${set('inside', plus(number(BEFORE + 2, 'p'), number(INSIDE, 'q')))}
    ${set('stays', `(f64.gt ${get('inside')} ${get('score')})`)}
    ${addScore(2, `(select ${get('inside')} ${get('score')} ${get('stays')})`)}
    (i32.store8 ${add(get('from'), get('k'))} (i32.sub ${add(get('k'), get('stays'))} ${int(1)}))
    ${move('p', int(16))} ${move('q', int(8))} ${move('row', int(8))}
    (br_if $next_inside (i32.lt_u (local.tee $k ${add(get('k'), int(2))}) ${int(LABELS)})))`

/** One step of the Viterbi algorithm for each of `count` rows of scores after the first; `from` gets the labels before. */
const advance = `
(func (export "advance") ${params('rows count from moves')}
  ${locals('i32', 'row k p q stays')} ${locals('f64', 'bound score inside')}
  ${locals('v128', 'x y better label')} ${locals('v128', [...Array(PAIRS).keys()].map((k) => `s${k} i${k}`).join(' '))}
  ${times('count', `${readBefore} ${set('row', get('rows'))} ${findBest} ${stepInside} ${move('from', int(LABELS))}`)})`

export const FEATURE_KERNEL_TEXT = `(module
(memory (export "memory") 1)
${joinColumns('pairColumns', pair)}
${joinColumns('mixColumns', mix)}
${hashColumns('pairBuckets', bucket)}
${hashColumns('mixBuckets', mix)}
${spreadRows}
${sumRows}
${advance})`
