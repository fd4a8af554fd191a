/** The parts of compromise that the plugin uses. Types only: the plugin imports nothing from it. */
import type nlp from 'compromise'

/** A document of compromise, or a selection of it. */
export type View = ReturnType<typeof nlp>

/** The sentences of a document, each a list of terms. */
export type Sentences = View['document']

/** A match: the sentence, its first term, and the end of its terms, exclusive. */
export type Pointer = readonly [sentence: number, start: number, end: number]

/** A view as a class extends it. */
export interface BaseView {
  readonly document: Sentences
  /** Undefined: the whole document. */
  readonly pointer: readonly Pointer[] | undefined
  readonly fullPointer: readonly Pointer[]
  world: object
  viewType: string
  update(pointer: readonly Pointer[] | undefined): BaseView
  toView(pointer?: readonly Pointer[]): BaseView
  json(options?: object): Record<string, unknown>[]
}

/** The class of views, which a plugin gets. */
export type ViewClass = new (
  document: Sentences,
  pointer: readonly Pointer[] | undefined,
) => BaseView
