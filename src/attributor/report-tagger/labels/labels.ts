/**
 * Labels of the sequence tagger: outside, or the beginning or inside of a source, cue or content. Each label also says
 * on which side the other parts of its attribution are, so that spans can be linked after tagging.
 */

/** Side of a span on which another part of its attribution is. */
export type CueSide = 'left' | 'right'
/** Part of an attribution. */
export type Role = 'source' | 'cue' | 'content'

/** Label of a token. */
export interface Label {
  readonly name: string
  /** Null for a token outside any attribution. */
  readonly role: Role | null
  /** Whether the token is the first of its span. */
  readonly begins: boolean
  /** For a source or content: the side of its cue. */
  readonly cue: CueSide | null
  /** For a cue: the side of its source, null if the text names none. */
  readonly source: CueSide | null
  /** For a cue: the sides of its content. */
  readonly content: readonly CueSide[]
}

const OUTSIDE: Label = {
  name: 'O',
  role: null,
  begins: false,
  cue: null,
  source: null,
  content: [],
}

const SIDES: readonly CueSide[] = ['left', 'right']

function kinds(): Omit<Label, 'begins'>[] {
  const list: Omit<Label, 'begins'>[] = []
  for (const role of ['source', 'content'] as const)
    for (const cue of SIDES)
      list.push({ name: `${role}>${cue}`, role, cue, source: null, content: [] })
  for (const source of ['left', 'right', null] as const)
    for (const content of [['left'], ['right'], ['left', 'right']] as const)
      list.push({
        name: `cue:${source ?? 'none'}:${content.join('+')}`,
        role: 'cue',
        cue: null,
        source,
        content,
      })
  return list
}

/** All labels: 0 is outside; an odd label begins a span, the even label after it continues the span. */
export const LABELS: readonly Label[] = [
  OUTSIDE,
  ...kinds().flatMap((kind): Label[] => [
    { ...kind, name: `B-${kind.name}`, begins: true },
    { ...kind, name: `I-${kind.name}`, begins: false },
  ]),
]

const byName = new Map(LABELS.map(({ name }, index) => [name, index]))

/** Returns the index of a label. Throws a RangeError for an unknown name. */
export function labelIndex(name: string): number {
  const index = byName.get(name)
  if (index === undefined) throw new RangeError(`unknown label: ${name}`)
  return index
}

/** Returns whether a label continues a span. */
export const isInside = (label: number): boolean => label > 0 && label % 2 === 0

/** Returns whether a label may follow another; `before` is -1 at the start of a paragraph. */
export const mayFollow = (before: number, label: number): boolean =>
  !isInside(label) || before === label || before === label - 1
