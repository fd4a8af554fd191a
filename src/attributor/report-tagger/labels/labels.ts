/**
 * What a token can be: outside, or the beginning or inside of a source, a cue or a content; each label also says
 * on which side the other parts of its attribution stand, so that spans can be linked after tagging.
 */

/** Where the cue of a source or of a part of the content stands. */
export type CueSide = 'left' | 'right'
export type Role = 'source' | 'cue' | 'content'

export interface Label {
  readonly name: string
  /** Null: the token belongs to no attribution. */
  readonly role: Role | null
  readonly begins: boolean
  /** Of a source or content: the side on which its cue stands. */
  readonly cue: CueSide | null
  /** Of a cue: the side of its source, null where the text names none. */
  readonly source: CueSide | null
  /** Of a cue: the sides of its content. */
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

/** All labels: 0 is outside; every other odd one begins a span that the even one after it goes on with. */
export const LABELS: readonly Label[] = [
  OUTSIDE,
  ...kinds().flatMap((kind): Label[] => [
    { ...kind, name: `B-${kind.name}`, begins: true },
    { ...kind, name: `I-${kind.name}`, begins: false },
  ]),
]

const byName = new Map(LABELS.map(({ name }, index) => [name, index]))

export function labelIndex(name: string): number {
  const index = byName.get(name)
  if (index === undefined) throw new RangeError(`no label ${name}`)
  return index
}

export const isInside = (label: number): boolean => label > 0 && label % 2 === 0

/** Whether one label may follow another; -1 stands for the start of a paragraph. */
export const mayFollow = (before: number, label: number): boolean =>
  !isInside(label) || before === label || before === label - 1
