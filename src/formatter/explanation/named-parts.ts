/** A parsed feature name: `w=L|dist=3|N` has the key `w` and the values `L`, `dist=3`, `N`. */
export interface FeatureName {
  readonly key: string
  /** Values after the key, separated by vertical bars; the first belongs to the key itself. */
  readonly values: readonly string[]
}

/** Parses any string; one that is not a feature has an unknown key. */
export function readFeature(name: string): FeatureName {
  const at = name.indexOf('=')
  return at < 0
    ? { key: name, values: [] }
    : { key: name.slice(0, at), values: name.slice(at + 1).split('|') }
}

/** `dist=3` → `dist`, `3`; the key is empty for an unnamed value. */
export function readValue(value: string): readonly [key: string, value: string] {
  const match = /^([a-z]+\d*)=(.*)$/is.exec(value)
  return match ? [match[1] as string, match[2] as string] : ['', value]
}

/** The value with this key; empty if there is none. */
export function namedValue(values: readonly string[], key: string): string {
  for (const value of values) {
    const [name, rest] = readValue(value)
    if (name === key) return rest
  }
  return ''
}
