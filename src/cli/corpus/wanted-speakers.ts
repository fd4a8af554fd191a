/** `--speaker`: which names match nobody, and whom they may mean. */
import leven from 'leven'
import type { Speaker } from '../../extraction/records.js'
import { matchesSpeaker } from '../../extraction/speaker-match.js'

/** Names that a line lists. */
const MOST_LISTED = 20
/** Names that are remembered over a corpus. */
const MOST_KNOWN = 10_000

/** What one text says about the wanted names. */
export interface SpeakersFound {
  /** Names of its speakers. */
  readonly names: readonly string[]
  /** The wanted names that match one of them. */
  readonly matched: readonly string[]
}

export function findSpeakers(
  speakers: readonly Speaker[],
  wanted: readonly string[],
): SpeakersFound {
  return {
    names: speakers.map(({ name }) => name),
    matched: wanted.filter((name) => speakers.some((speaker) => matchesSpeaker(speaker, name))),
  }
}

/** Collects the speakers of all texts. */
export class WantedSpeakers {
  readonly #missing: Set<string>
  /** Numbers of texts by name. */
  readonly #known = new Map<string, number>()

  constructor(wanted: readonly string[]) {
    this.#missing = new Set(wanted)
  }

  add({ names, matched }: SpeakersFound): void {
    for (const name of matched) this.#missing.delete(name)
    if (this.#missing.size === 0) return
    for (const name of names) {
      const times = this.#known.get(name)
      if (times !== undefined || this.#known.size < MOST_KNOWN)
        this.#known.set(name, (times ?? 0) + 1)
    }
  }

  /** One line for each wanted name that matches no speaker, then one with the speakers there are. */
  describeMisses(): string[] {
    if (this.#missing.size === 0) return []
    const known = [...this.#known].sort((a, b) => b[1] - a[1]).map(([name]) => name)
    const misses = [...this.#missing].map((name) => {
      const near = nearest(name, known)
      const meant = near.length > 0 ? `; did you mean ${listOf(near)}?` : ''
      return `--speaker: no speaker matches “${name}”${meant}`
    })
    if (known.length === 0) return [...misses, '--speaker: no speakers were found']
    const rest = known.length - MOST_LISTED
    const more = rest > 0 ? ` and ${rest} more` : ''
    return [
      ...misses,
      `--speaker: the speakers are ${known.slice(0, MOST_LISTED).join(', ')}${more}`,
    ]
  }
}

/** Up to three names of which a word, or all, differs from the wanted one in about a third of its letters at most. */
function nearest(wanted: string, names: readonly string[]): string[] {
  const typed = plain(wanted)
  const most = Math.max(1, Math.floor(typed.length / 3))
  const scored = names.flatMap((name) => {
    const whole = plain(name)
    const parts = [whole, ...whole.split(' ').filter((word) => word.length > 2)]
    const words = typed.split(' ').filter((word) => word.length > 2)
    const distance = Math.min(
      ...parts.map((part) => leven(typed, part)),
      // “Jens Stoltenburg” has the surname of “Mr Stoltenberg”, nearly
      ...parts.slice(1).map((part) => leven(words.at(-1) ?? typed, part)),
    )
    return distance <= most ? [{ name, distance }] : []
  })
  return scored
    .sort((a, b) => a.distance - b.distance)
    .slice(0, 3)
    .map(({ name }) => name)
}

const plain = (name: string): string =>
  name
    .toLowerCase()
    .normalize('NFKD')
    .replace(/[^\p{L}\p{N} ]/gu, '')

/** Joins names as "a, b or c". */
const listOf = (names: readonly string[]): string =>
  names.length === 1 ? (names[0] ?? '') : `${names.slice(0, -1).join(', ')} or ${names.at(-1)}`
