import { BestCandidates } from './best-candidates.js'
import type { Pattern } from './pattern.js'

/**
 * Counts the distinct features of each pattern in two overlapping windows that move through a source, so that every
 * passage lies whole in one of them. Memory depends on the patterns only.
 */
export class Windows {
  readonly candidates: BestCandidates[]
  private readonly id: Int32Array
  private readonly count: Int32Array
  private readonly first: Int32Array
  private readonly last: Int32Array
  private readonly head: Int32Array
  /** Window in which each feature was last seen, for either window. */
  private readonly seen: Int32Array
  private readonly firstFeature: Int32Array
  private readonly touched = new Set<number>()
  /** Makes the ids of windows differ between sources. */
  private base = 2
  private source = 0

  constructor(
    private readonly patterns: readonly Pattern[],
    private readonly owners: Int32Array,
  ) {
    this.candidates = patterns.map(() => new BestCandidates())
    const slots = patterns.length * 2
    this.id = new Int32Array(slots)
    this.count = new Int32Array(slots)
    this.first = new Int32Array(slots)
    this.last = new Int32Array(slots)
    this.head = new Int32Array(slots).fill(-1)
    this.seen = new Int32Array(owners.length * 2)
    this.firstFeature = new Int32Array(patterns.length)
    for (let feature = owners.length - 1; feature >= 0; feature--)
      this.firstFeature[owners[feature] as number] = feature
  }

  open(source: number): void {
    this.source = source
  }

  /**
   * Notes a feature.
   *
   * @param word index of its last word in the source
   * @param start offset of its first word
   * @param end end of its last word
   */
  note(feature: number, word: number, start: number, end: number): void {
    const pattern = this.owners[feature] as number
    const window = Math.floor(word / (this.patterns[pattern] as Pattern).size)
    this.touched.add(pattern)
    for (const number of [window, window - 1]) {
      const parity = number & 1
      const slot = pattern * 2 + parity
      const id = this.base + number
      if (this.id[slot] !== id) {
        this.close(slot)
        this.id[slot] = id
        this.count[slot] = 0
        this.first[slot] = start
        this.head[slot] = -1
      }
      if (this.seen[feature * 2 + parity] !== id) {
        this.seen[feature * 2 + parity] = id
        this.count[slot] = (this.count[slot] as number) + 1
      }
      this.last[slot] = end
      if (feature === this.firstFeature[pattern]) this.head[slot] = start
    }
  }

  /** @param words number of words of the source */
  closeSource(words: number): void {
    let smallest = Number.POSITIVE_INFINITY
    for (const pattern of this.touched) {
      this.close(pattern * 2)
      this.close(pattern * 2 + 1)
      smallest = Math.min(smallest, (this.patterns[pattern] as Pattern).size)
    }
    if (this.touched.size > 0) this.base += Math.floor(words / smallest) + 2
    this.touched.clear()
  }

  private close(slot: number): void {
    const found = this.count[slot] as number
    if (found === 0) return
    this.count[slot] = 0
    this.id[slot] = 0
    const pattern = this.patterns[slot >> 1] as Pattern
    const head = this.head[slot] as number
    if (pattern.headed && head < 0) return
    const isOwn = pattern.headed && pattern.own.has(this.source)
    if (found < pattern.least && !isOwn) return
    const start = pattern.headed ? head : (this.first[slot] as number)
    const end = pattern.headed ? head + 1 : (this.last[slot] as number)
    this.candidates[slot >> 1]?.offer({ source: this.source, start, end, found })
  }
}
