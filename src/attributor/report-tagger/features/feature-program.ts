/**
 * Features as data. A program combines columns of token properties, two values at a time, and lists which values are
 * features; whoever runs it does each step for many tokens at once. A value that several features share is computed once.
 */
import type { ColumnName } from './token-columns.js'

/** How two values are combined and features hashed: both functions are those of `models/hash.ts`. */
export type Combine = 'pair' | 'mix'

/** A value of every token. */
export interface Value {
  readonly from: 'column' | 'step'
  /** Index into the columns or steps of the program. */
  readonly index: number
  /** The value of the token that many places to the right, to the left if negative. */
  readonly shift: number
}

/** A column that a program reads. */
export interface ProgramColumn {
  readonly name: ColumnName
  /** Whether shifted values come from other paragraphs too; otherwise they are `EDGE` of `token-positions.ts` there. */
  readonly across: boolean
}

export interface FeatureProgram {
  readonly combine: Combine
  /** Hashed into the k-th feature, with k added. */
  readonly firstTemplate: number
  readonly columns: readonly ProgramColumn[]
  /** Each makes one new value of two earlier ones. */
  readonly steps: readonly (readonly [left: Value, right: Value])[]
  /** The values whose hashes are the features. */
  readonly features: readonly Value[]
}

/** Farthest shift of a column. */
export const FARTHEST = 4

/** Writes a program down. */
export class ProgramBuilder {
  readonly #columns: ProgramColumn[] = []
  readonly #steps: (readonly [Value, Value])[] = []
  readonly #known = new Map<string, Value>()

  /** A column, `shift` tokens to the right of each token, within its paragraph. */
  at(name: ColumnName, shift = 0): Value {
    return this.#column(name, shift, false)
  }

  /** A column, `shift` tokens to the right of each token, be it in another paragraph; 0 outside the text. */
  beside(name: ColumnName, shift: number): Value {
    return this.#column(name, shift, true)
  }

  /** Two values hashed together. */
  join(left: Value, right: Value): Value {
    return this.#once(`${keyOf(left)} ${keyOf(right)}`, () => {
      this.#steps.push([left, right])
      return { from: 'step', index: this.#steps.length - 1, shift: 0 }
    })
  }

  build(combine: Combine, firstTemplate: number, features: readonly Value[]): FeatureProgram {
    return { combine, firstTemplate, columns: this.#columns, steps: this.#steps, features }
  }

  #column(name: ColumnName, shift: number, across: boolean): Value {
    if (Math.abs(shift) > FARTHEST) throw new RangeError(`${name} is too far away: ${shift}`)
    const { index } = this.#once(`${name} ${across}`, () => {
      this.#columns.push({ name, across })
      return { from: 'column', index: this.#columns.length - 1, shift: 0 }
    })
    return { from: 'column', index, shift }
  }

  #once(key: string, make: () => Value): Value {
    const known = this.#known.get(key)
    if (known) return known
    const made = make()
    this.#known.set(key, made)
    return made
  }
}

const keyOf = ({ from, index, shift }: Value): string => `${from}${index}:${shift}`
