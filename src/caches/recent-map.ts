/**
 * A map of what was used lately, in two halves. When the newer half is full it becomes the older one, and the entries that
 * were not used since the last such turn are forgotten. That bounds the memory over many articles, and the common words stay:
 * a cache that is cleared when full forgets those too.
 */
export class RecentMap<Key, Value> {
  #newer = new Map<Key, Value>()
  #older = new Map<Key, Value>()

  /** @param half entries from which the newer half is full */
  constructor(readonly half: number) {}

  /** Returns a value, which counts as used; undefined if there is none. */
  get(key: Key): Value | undefined {
    const newer = this.#newer.get(key)
    if (newer !== undefined) return newer
    const older = this.#older.get(key)
    if (older !== undefined) this.#newer.set(key, older)
    return older
  }

  /** Adds a value other than undefined. Nothing is forgotten before the next `trim`. */
  set(key: Key, value: Value): void {
    this.#newer.set(key, value)
  }

  /** Forgets the older half if the newer one is full; returns whether it did. */
  trim(): boolean {
    if (this.#newer.size < this.half) return false
    this.#older = this.#newer
    this.#newer = new Map()
    return true
  }
}
