/** The word pieces that the model knows, by their text; pieces inside a word start with "##". */
export interface Vocabulary {
  readonly ids: ReadonlyMap<string, number>
  /** Length in UTF-16 code units of the longest piece, without "##". */
  readonly longest: number
  readonly unknown: number
  /** Stands before a text. */
  readonly start: number
  /** Stands after a text. */
  readonly end: number
}

/** @param pieces the pieces in the order of their numbers */
export function createVocabulary(pieces: readonly string[]): Vocabulary {
  const ids = new Map(pieces.map((piece, id) => [piece, id]))
  const idOf = (piece: string): number => {
    const id = ids.get(piece)
    if (id === undefined) throw new TypeError(`the vocabulary has no piece ${piece}`)
    return id
  }
  return {
    ids,
    longest: pieces.reduce((most, piece) => Math.max(most, piece.replace(/^##/, '').length), 0),
    unknown: idOf('[UNK]'),
    start: idOf('[CLS]'),
    end: idOf('[SEP]'),
  }
}
