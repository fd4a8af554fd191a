/**
 * A map of recently used entries, in two halves. Once the newer half is full, it becomes the older one, and entries that were
 * not used since the previous swap are dropped. That bounds the memory over many articles and keeps the common words, which
 * a cache that is emptied when full would forget, too.
 */
export class RecentMap<Key, Value> {
  #newer = new Map<Key, Value>()
  #older = new Map<Key, Value>()

  /** @param half number of entries that fills the newer half */
  constructor(readonly half: number) {}

  /** Returns a value, which counts as used; undefined if there is none. */
  get(key: Key): Value | undefined {
    const newer = this.#newer.get(key)
    if (newer !== undefined) return newer
    const older = this.#older.get(key)
    if (older !== undefined) this.#newer.set(key, older)
    return older
  }

  /** Adds a value other than undefined. */
  set(key: Key, value: Value): void {
    this.#newer.set(key, value)
  }

  /**
   * Drops the older half if the newer one is full; returns whether it did. Nothing else drops entries: with a call before each
   * `get`, there are never more than twice `half`.
   */
  trim(): boolean {
    if (this.#newer.size < this.half) return false
    this.#older = this.#newer
    this.#newer = new Map()
    return true
  }
}
