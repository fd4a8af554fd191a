import { ArgumentError } from '../errors.js'
import { describeValue } from './describe-value.js'
import { didYouMean } from './did-you-mean.js'

/** What an option accepts. Any option may be undefined, which means its default. */
export interface OptionType {
  /** In words, to follow "must be": "true or false". */
  readonly expected: string
  readonly accepts: (value: unknown) => boolean
}

/** Types of the options of one function. */
export type OptionTypes<Options> = { readonly [Name in keyof Options]-?: OptionType }

export const flag: OptionType = {
  expected: 'true or false',
  accepts: (value) => typeof value === 'boolean',
}

export const text: OptionType = {
  expected: 'a string',
  accepts: (value) => typeof value === 'string',
}

/** A list of some of these names; `what` is a name in the singular. */
export const listOf = (what: string, names: readonly string[]): OptionType => ({
  expected: `an array of ${names.map((name) => JSON.stringify(name)).join(', ')}`,
  accepts: (value) => {
    if (!Array.isArray(value)) return false
    for (const one of value) {
      if (typeof one !== 'string') return false
      if (!names.includes(one)) {
        throw new ArgumentError(`unknown ${what} ${JSON.stringify(one)}${didYouMean(one, names)}`)
      }
    }
    return true
  },
})

/**
 * Checks the names and types of options.
 *
 * @param caller name of the function in messages
 * @throws ArgumentError for an unknown option, with a similar one if there is any, or a value of another type
 */
export function checkOptions<Options extends object>(
  caller: string,
  options: Options,
  types: OptionTypes<Options>,
): void {
  if (typeof options !== 'object' || options === null || Array.isArray(options)) {
    const map = typeof options === 'number' ? `: with map, write (text) => ${caller}(text)` : ''
    const found = describeValue(options)
    throw new ArgumentError(`${caller}: the options must be an object, not ${found}${map}`)
  }
  for (const [name, value] of Object.entries(options)) {
    if (!Object.hasOwn(types, name)) {
      const similar = didYouMean(name, Object.keys(types))
      throw new ArgumentError(`${caller}: unknown option ${JSON.stringify(name)}${similar}`)
    }
    const { expected, accepts } = types[name as keyof Options]
    if (value !== undefined && !accepts(value)) {
      const found = describeValue(value)
      throw new ArgumentError(`${caller}: ${name} must be ${expected}, not ${found}`)
    }
  }
}
