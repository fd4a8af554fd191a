/** Describes a wrong value in an error message: "undefined", "the number 4", "a Buffer", "a Date". */
export function describeValue(value: unknown): string {
  if (value === undefined || value === null) return String(value)
  switch (typeof value) {
    case 'string':
      return JSON.stringify(shortened(value))
    case 'number':
    case 'bigint':
      return `the number ${value}`
    case 'boolean':
      return String(value)
    case 'object': {
      const name = value.constructor?.name
      return name && name !== 'Object' ? withArticle(name) : 'an object'
    }
    default:
      return withArticle(typeof value)
  }
}

const MOST = 40
const shortened = (text: string) => (text.length > MOST ? `${text.slice(0, MOST)}…` : text)

const withArticle = (name: string) => `${/^[AEIOaeio]/.test(name) ? 'an' : 'a'} ${name}`
