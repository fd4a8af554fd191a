/** Pieces of WebAssembly text. Addresses and strides are in bytes. */
const range = (count: number): number[] => [...Array(count).keys()]

/** Joins the texts of k = 0, 1, … */
export const repeat = (count: number, text: (k: number) => string): string =>
  range(count).map(text).join('\n')

/** Names with numbers: s0, s1, … */
export const numbered = (name: string, count: number): string[] =>
  range(count).map((k) => `${name}${k}`)

export const locals = (type: string, ...names: string[]): string =>
  names.map((name) => `(local $${name} ${type})`).join(' ')

export const params = (...names: string[]): string =>
  names.map((name) => `(param $${name} i32)`).join(' ')

export const get = (name: string): string => `(local.get $${name})`
export const set = (name: string, value: string): string => `(local.set $${name} ${value})`
export const i32 = (value: number): string => `(i32.const ${value})`
export const add = (a: string, b: string): string => `(i32.add ${a} ${b})`
export const times = (a: string, b: string): string => `(i32.mul ${a} ${b})`

/** Adds to a local variable. */
export const move = (name: string, by: string): string => set(name, add(get(name), by))

/** Runs `body` for `name` = 0, `step`, … below `end`, which must be greater than 0. */
export const loop = (name: string, end: string, step: number, body: string): string => `
  ${set(name, i32(0))}
  (loop $next_${name}
    ${body}
    (br_if $next_${name} (i32.lt_u (local.tee $${name} ${add(get(name), i32(step))}) ${end})))`

/** Four equal floats. */
export const floats = (value: number): string =>
  `(v128.const f32x4 ${value} ${value} ${value} ${value})`
export const ZERO = floats(0)

const binary =
  (operation: string) =>
  (a: string, b: string): string =>
    `(f32x4.${operation} ${a} ${b})`
export const plus = binary('add')
export const minus = binary('sub')
export const product = binary('mul')
export const quotient = binary('div')
export const larger = binary('pmax')
export const smaller = binary('pmin')

export const load = (at: string, offset = 0): string => `(v128.load offset=${offset} ${at})`
export const store = (at: string, value: string, offset = 0): string =>
  `(v128.store offset=${offset} ${at} ${value})`

/** Rounds four floats of magnitude below 2^22 to integers: adding 1.5 · 2^23 leaves them in the low bits. */
const MAGIC = floats(12582912)
export const toIntegers = (value: string): string => `(i32x4.sub ${plus(value, MAGIC)} ${MAGIC})`

/** Horner's scheme; coefficients from the highest power down. */
export const polynomial = (x: string, [first = 0, ...rest]: readonly number[]): string =>
  rest.reduce((sum, next) => plus(product(sum, x), floats(next)), floats(first))

/** One float from the four of a vector, in the order (0 + 2) + (1 + 3). */
export function across(operation: 'add' | 'pmax', name: string): string {
  const shuffle = (lanes: string): string => `(i8x16.shuffle ${lanes} ${get(name)} ${get(name)})`
  return `
  ${set(name, `(f32x4.${operation} ${get(name)} ${shuffle('8 9 10 11 12 13 14 15 0 1 2 3 4 5 6 7')})`)}
  ${set(name, `(f32x4.${operation} ${get(name)} ${shuffle('4 5 6 7 0 1 2 3 12 13 14 15 8 9 10 11')})`)}`
}
