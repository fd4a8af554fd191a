/**
 * Features are emitted as tagged templates: emit`w=${where}|${kind}`. The consumer decides how to use them: the ranker adds a weight
 * without ever making the string, training and explanations take the name.
 */

export type FeaturePart = string | number | boolean

/** Takes one feature as a template; its name is the text that the template stands for. */
export type EmitFeature = (
  constants: TemplateStringsArray,
  a?: FeaturePart,
  b?: FeaturePart,
  c?: FeaturePart,
  d?: FeaturePart,
  e?: FeaturePart,
  f?: FeaturePart,
) => void

/** Tells all features of something, one by one. */
export type Features = (emit: EmitFeature) => void

/** The names of the features, in the order in which they are told. */
export function namesOf(features: Features): string[] {
  const names: string[] = []
  features((constants, ...parts) => {
    names.push(constants.reduce((name, constant, i) => `${name}${parts[i - 1] ?? ''}${constant}`))
  })
  return names
}
