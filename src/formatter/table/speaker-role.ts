import type { Speaker } from '../../extraction/records.js'

/**
 * What the table says of a speaker below the name: the role, or the kind if it is not a person; empty if the name says
 * it already ("the mayor", role "mayor").
 */
export function describeRole({ name, description, kind }: Speaker): string {
  const about = description ?? (kind === 'person' ? '' : kind)
  return ` ${wordsOf(name)} `.includes(` ${wordsOf(about)} `) ? '' : about
}

/** Words in lower case, without an article at the start, separated by single spaces. */
const wordsOf = (text: string): string =>
  text
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim()
    .replace(/^(?:the|an?) /, '')
