import type { Mark } from './marks.js'

/**
 * Stack of open spans, innermost on top, as a node of a tree in which every stack is unique: readings of a paragraph
 * with the same open spans share the node.
 */
export class OpenStack {
  readonly #deeper = new Map<string, OpenStack>()

  private constructor(
    readonly family: Mark['family'] | null,
    readonly shape: Mark['shape'] | null,
    readonly outer: OpenStack | null,
    readonly depth: number,
    /** True if the innermost span begins like a sentence. */
    readonly sentence: boolean,
  ) {}

  static empty(): OpenStack {
    return new OpenStack(null, null, null, 0, false)
  }

  /** This stack with a span opened by `mark` on top. */
  with(mark: Pick<Mark, 'family' | 'shape'>, sentence = false): OpenStack {
    const key = mark.family.charAt(0) + mark.shape.charAt(0) + (sentence ? 's' : '')
    let deeper = this.#deeper.get(key)
    if (!deeper) {
      deeper = new OpenStack(mark.family, mark.shape, this, this.depth + 1, sentence)
      this.#deeper.set(key, deeper)
    }
    return deeper
  }

  /** Families of the open spans, outermost first. */
  families(): Mark['family'][] {
    return this.family && this.outer ? [...this.outer.families(), this.family] : []
  }
}
