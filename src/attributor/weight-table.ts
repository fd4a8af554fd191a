/**
 * Weights by the two hashes of their features (see `feature-hash.ts`), in one typed array with open addressing: a
 * look-up reads two numbers that lie together.
 */

/** Slots; a power of two, so that the lower hash gives the slot, and so many that most are free. */
const SLOTS = 1 << 16
/** Fuller than that it would grow slow. */
const MOST = SLOTS / 2
/** A weight takes so many bits beside as many of the lower hash; the others say where it is filed. */
const LARGEST = 0x7fff

export class WeightTable {
  /** [slot × 2]: the higher hash; [slot × 2 + 1]: the higher half of the lower one, the weight; 0 where free. */
  readonly #slots = new Int32Array(SLOTS * 2)
  #size = 0

  /** @throws RangeError for a weight of 0 or beyond 16 bits, too many of them, and hashes that are there already */
  add(high: number, low: number, weight: number): void {
    if (!Number.isInteger(weight) || weight === 0 || Math.abs(weight) > LARGEST)
      throw new RangeError(`a weight is an integer of 16 bits other than 0, not ${weight}`)
    if (this.#size === MOST) throw new RangeError(`the table holds ${MOST} weights`)
    if (this.get(high, low) !== 0) throw new RangeError('two features have the same hashes')
    let slot = low & (SLOTS - 1)
    while (this.#slots[slot * 2 + 1] !== 0) slot = (slot + 1) & (SLOTS - 1)
    this.#slots[slot * 2] = high
    this.#slots[slot * 2 + 1] = (low & ~0xffff) | (weight & 0xffff)
    this.#size++
  }

  /** The weight of the feature with these hashes, 0 where there is none. */
  get(high: number, low: number): number {
    const slots = this.#slots
    for (let slot = low & (SLOTS - 1); ; slot = (slot + 1) & (SLOTS - 1)) {
      const entry = slots[slot * 2 + 1] as number
      if (entry === 0) return 0
      if (slots[slot * 2] === high && ((entry ^ low) & ~0xffff) === 0) return (entry << 16) >> 16
    }
  }
}
