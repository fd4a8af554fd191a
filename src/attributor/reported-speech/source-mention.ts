/** Mentions of tagged sources: the phrase that begins at the same token, or the one with the largest overlap. */

import type { Token } from '../../document/document.js'
import type { AnnotatedDocument } from '../annotation/annotated-document.js'
import type { Mention } from '../mentions/mention.js'
import type { TaggedSpan } from '../report-tagger/labels/spans.js'

const RELATIVES = new Set(['who', 'which', 'that', 'whom'])

/** Finds the mention for a tagged source. */
export class SourceMentions {
  readonly #scene: AnnotatedDocument
  /** Mentions by sentence index. */
  readonly #bySentence = new Map<number, Mention[]>()

  constructor(scene: AnnotatedDocument) {
    this.#scene = scene
    for (const mention of scene.mentions) {
      const list = this.#bySentence.get(mention.sentence)
      if (list) list.push(mention)
      else this.#bySentence.set(mention.sentence, [mention])
    }
  }

  /** Returns null if no mention overlaps the span. */
  find({ first, end }: TaggedSpan): Mention | null {
    const { tokens } = this.#scene.document
    const head = tokens[first] as Token
    if (end === first + 1 && RELATIVES.has(head.lower)) return this.#antecedent(first)
    let best: Mention | null = null
    let bestFit = 0
    for (const mention of this.#bySentence.get(head.sentence) ?? []) {
      const inside = Math.min(end, mention.endToken) - Math.max(first, mention.firstToken)
      if (inside <= 0) continue
      const outside = mention.endToken - mention.firstToken - inside
      // "the firm's chief executive, Jane Doe": the whole phrase, not the possessor in it
      const fit = inside - 2 * outside + (mention.firstToken === first ? 1.5 : 0)
      if (best === null || fit > bestFit) {
        best = mention
        bestFit = fit
      }
    }
    return best
  }

  /** Returns the phrase before a relative pronoun: "Jane Doe, who said". */
  #antecedent(relative: number): Mention | null {
    const { mentions, mentionEnding, classes } = this.#scene
    const last = classes[relative - 1] === ',' ? relative - 2 : relative - 1
    const ending = mentionEnding.get(last)
    if (ending) return ending
    return mentions.findLast((m) => m.fullEndToken === last + 1) ?? null
  }
}
