/** Namesakes of two generations: "Jim Tolliver Sr.", "Jim Tolliver Jr.", "the elder Tolliver". */

import type { Mention } from '../../mentions/mention.js'

export type Generation = 'senior' | 'junior'

const SENIOR = /(?:,?\s(?:sr|snr|senior|the elder)\.?)$/i
const JUNIOR = /(?:,?\s(?:jr|jnr|junior|the younger)\.?)$/i

/** Returns the generation indicated by the suffix of a name. */
export function generationOf(name: string): Generation | null {
  if (!endsWithR(name)) return null
  return SENIOR.test(name) ? 'senior' : JUNIOR.test(name) ? 'junior' : null
}

/** All suffixes end with "r" or "r.": few names need to be compared with them. */
function endsWithR(name: string): boolean {
  const end = name.endsWith('.') ? name.length - 2 : name.length - 1
  return name[end] === 'r' || name[end] === 'R'
}

/** Returns true if both suffixes occur: otherwise the suffix is often omitted and does not distinguish persons. */
export function hasBothGenerations(mentions: readonly Mention[]): boolean {
  const found = new Set<Generation>()
  for (const { name } of mentions) {
    const generation = name === null ? null : generationOf(name)
    if (generation) found.add(generation)
  }
  return found.size > 1
}

/** Returns the generation indicated by a mention: "the elder Tolliver", "the younger Mr Tolliver". */
export function generationMeant({ descriptions, titles, name }: Mention): Generation | null {
  const words = [...titles, ...descriptions.map(({ head }) => head)]
  if (words.some((word) => /^(?:elder|older|senior)$/.test(word))) return 'senior'
  if (words.some((word) => /^(?:younger|junior)$/.test(word))) return 'junior'
  return name === null ? null : generationOf(name)
}
