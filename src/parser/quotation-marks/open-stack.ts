import type { Mark } from './marks.js'

/**
 * The spans open at a place, innermost first, as a node of a tree that holds every stack once: two readings of a
 * paragraph that have the same spans open share the node.
 */
export class OpenStack {
  readonly #deeper = new Map<string, OpenStack>()

  private constructor(
    readonly family: Mark['family'] | null,
    readonly shape: Mark['shape'] | null,
    readonly outer: OpenStack | null,
    readonly depth: number,
    /** Whether the innermost span began as a sentence does. */
    readonly sentence: boolean,
  ) {}

  static empty(): OpenStack {
    return new OpenStack(null, null, null, 0, false)
  }

  /** This stack with a span on top that a sign like `mark` opened. */
  with(mark: Pick<Mark, 'family' | 'shape'>, sentence = false): OpenStack {
    const key = mark.family.charAt(0) + mark.shape.charAt(0) + (sentence ? 's' : '')
    let deeper = this.#deeper.get(key)
    if (!deeper) {
      deeper = new OpenStack(mark.family, mark.shape, this, this.depth + 1, sentence)
      this.#deeper.set(key, deeper)
    }
    return deeper
  }

  /** Families of the open spans, outer first. */
  families(): Mark['family'][] {
    return this.family && this.outer ? [...this.outer.families(), this.family] : []
  }
}
