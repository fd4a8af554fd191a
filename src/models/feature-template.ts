/**
 * Features are emitted as tagged templates: emit`w=${where}|${kind}`. The consumer decides how to use them: the ranker
 * adds up weights without building the string, while training and explanations use the name.
 */
import type { FeaturePart } from './piece.js'

/** Receives one feature as a template; its name is the interpolated text. */
export type EmitFeature = (
  constants: TemplateStringsArray,
  a?: FeaturePart,
  b?: FeaturePart,
  c?: FeaturePart,
  d?: FeaturePart,
  e?: FeaturePart,
  f?: FeaturePart,
) => void

/** Emits all features of an instance, one by one. */
export type Features = (emit: EmitFeature) => void

/** Feature names, in the order of emission. */
export function namesOf(features: Features): string[] {
  const names: string[] = []
  features((constants, ...parts) => {
    names.push(constants.reduce((name, constant, i) => `${name}${textOf(parts[i - 1])}${constant}`))
  })
  return names
}

const textOf = (part: FeaturePart | undefined): string | number | boolean =>
  typeof part === 'object' ? part.text : (part ?? '')
