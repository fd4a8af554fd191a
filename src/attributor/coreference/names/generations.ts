/** Father and son of one name: "Jim Tolliver Sr.", "Jim Tolliver Jr.", and who "the elder Tolliver" is. */

import type { Mention } from '../../mentions/mention.js'

export type Generation = 'senior' | 'junior'

const SENIOR = /(?:,?\s(?:sr|snr|senior|the elder)\.?)$/i
const JUNIOR = /(?:,?\s(?:jr|jnr|junior|the younger)\.?)$/i

/** What the end of a name tells. */
export const generationOf = (name: string): Generation | null =>
  SENIOR.test(name) ? 'senior' : JUNIOR.test(name) ? 'junior' : null

/** Only where the text has both does the suffix tell persons apart; else it is left out as often as not. */
export function hasBothGenerations(mentions: readonly Mention[]): boolean {
  const found = new Set<Generation>()
  for (const { name } of mentions) {
    const generation = name === null ? null : generationOf(name)
    if (generation) found.add(generation)
  }
  return found.size > 1
}

/** "the elder Tolliver", "the younger Mr Tolliver" */
export function generationMeant({ descriptions, titles, name }: Mention): Generation | null {
  const words = [...titles, ...descriptions.map(({ head }) => head)]
  if (words.some((word) => /^(?:elder|older|senior)$/.test(word))) return 'senior'
  if (words.some((word) => /^(?:younger|junior)$/.test(word))) return 'junior'
  return name === null ? null : generationOf(name)
}
