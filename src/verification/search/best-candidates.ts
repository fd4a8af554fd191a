/** A passage that may hold the words of a pattern. */
export interface Candidate {
  /** Index of the source. */
  readonly source: number
  /** Offset of the first word found; of the head if the pattern is headed. */
  readonly start: number
  /** End of the last word found. */
  readonly end: number
  /** Number of distinct features found. */
  readonly found: number
}

/** Candidates kept per pattern. */
const MOST = 32

/** The best candidates of one pattern: those with the most features; among equals the first ones. */
export class BestCandidates {
  private kept: Candidate[] = []
  private worst = 0

  offer(candidate: Candidate): void {
    // Two windows overlap at each place.
    const last = this.kept.at(-1)
    if (last && last.source === candidate.source && candidate.start < last.end) {
      if (candidate.found > last.found) this.kept[this.kept.length - 1] = candidate
      return
    }
    if (this.kept.length >= MOST * 2) this.drop()
    if (this.kept.length >= MOST && candidate.found <= this.worst) return
    this.kept.push(candidate)
  }

  /** Best first. */
  list(): Candidate[] {
    this.drop()
    return [...this.kept].sort((a, b) => b.found - a.found || a.source - b.source)
  }

  private drop(): void {
    if (this.kept.length <= MOST) return
    const ranked = this.kept.map((candidate, index) => ({ candidate, index }))
    ranked.sort((a, b) => b.candidate.found - a.candidate.found || a.index - b.index)
    const best = ranked.slice(0, MOST)
    this.worst = best.at(-1)?.candidate.found ?? 0
    this.kept = best.sort((a, b) => a.index - b.index).map(({ candidate }) => candidate)
  }
}
