/** A feature's name taken apart: `w=L|dist=3|N` is the key `w`, its values `L`, `dist=3`, `N`. */
export interface FeatureName {
  readonly key: string
  /** What follows the key, cut at the strokes; the first is the key's own value. */
  readonly values: readonly string[]
}

/** Any string is read; what is no feature has a key that nothing knows. */
export function readFeature(name: string): FeatureName {
  const at = name.indexOf('=')
  return at < 0
    ? { key: name, values: [] }
    : { key: name.slice(0, at), values: name.slice(at + 1).split('|') }
}

/** `dist=3` → `dist`, `3`; the key is empty where the value has no name. */
export function readValue(value: string): readonly [key: string, value: string] {
  const match = /^([a-z]+\d*)=(.*)$/is.exec(value)
  return match ? [match[1] as string, match[2] as string] : ['', value]
}

/** The value that goes by this key, empty where there is none. */
export function namedValue(values: readonly string[], key: string): string {
  for (const value of values) {
    const [name, rest] = readValue(value)
    if (name === key) return rest
  }
  return ''
}
