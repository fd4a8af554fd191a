/**
 * A small parser of brat's standoff format, based on its documentation (brat.nlplab.org/standoff.html) and the checks of
 * brat's server. It shares no code with the formatter.
 */
export interface TextBound {
  readonly type: string
  readonly text: string
}

export interface Standoff {
  readonly spans: Map<string, TextBound>
  readonly relations: [type: string, from: string, to: string][]
  readonly attributes: [name: string, target: string, value: string | undefined][]
  readonly notes: Map<string, string>
  readonly same: string[][]
}

// Line ends of Python's codecs, and all other control characters except tabs, which no line may contain.
const lineEnd = /\r\n|(?!\t)[\p{Cc}\u2028\u2029]/u

/** @throws Error with the line that violates a rule */
export function readStandoff(ann: string, text: string): Standoff {
  const characters = Array.from(text)
  const standoff: Standoff = {
    spans: new Map(),
    relations: [],
    attributes: [],
    notes: new Map(),
    same: [],
  }
  const ids = new Set<string>()
  if (ann !== '' && !ann.endsWith('\n')) throw new Error('the last line does not end')
  for (const line of ann.split(lineEnd).slice(0, -1)) {
    const [id = '', ...fields] = line.split('\t')
    const fail = (rule: string) => new Error(`${rule}: ${line}`)
    if (id !== '*' && (!/^[TRA#][1-9]\d*$/.test(id) || ids.has(id))) throw fail('id')
    ids.add(id)
    const words = (fields[0] ?? '').split(' ')
    if (id.startsWith('T')) {
      if (fields.length !== 2) throw fail('fields')
      const [, type = '', places = ''] =
        /^(\w+) (\d+ \d+(?:;\d+ \d+)*)$/.exec(fields[0] ?? '') ?? []
      const parts = places.split(';').map((place) => place.split(' ').map(Number))
      let last = 0
      for (const [start = 0, end = 0] of parts) {
        if (!(start >= last && end > start && end <= characters.length)) throw fail('offsets')
        last = end
      }
      const covered = parts.map(([start, end]) => characters.slice(start, end).join(''))
      if (covered.join(' ') !== fields[1]) throw fail('text')
      if (covered.some((part) => part.trim() !== part)) throw fail('blanks')
      standoff.spans.set(id, { type, text: fields[1] ?? '' })
    } else if (id.startsWith('R')) {
      const [, type = '', from = '', to = ''] =
        /^(\w+) Arg1:(T\d+) Arg2:(T\d+)$/.exec(fields[0] ?? '') ?? []
      if (fields.length !== 1 || type === '') throw fail('relation')
      standoff.relations.push([type, from, to])
    } else if (id.startsWith('A')) {
      if (fields.length !== 1 || words.length < 2 || words.length > 3) throw fail('attribute')
      standoff.attributes.push([words[0] ?? '', words[1] ?? '', words[2]])
    } else if (id === '*') {
      if (fields.length !== 1 || words.length < 3) throw fail('equivalence')
      standoff.same.push(words.slice(1))
    } else {
      if (fields.length !== 2 || words[0] !== 'AnnotatorNotes') throw fail('note')
      standoff.notes.set(words[1] ?? '', fields[1] ?? '')
    }
  }
  const named = [
    ...standoff.relations.flatMap(([, from, to]) => [from, to]),
    ...standoff.attributes.map(([, target]) => target),
    ...standoff.notes.keys(),
    ...standoff.same.flat(),
  ]
  for (const id of named) if (!standoff.spans.has(id)) throw new Error(`no such span: ${id}`)
  return standoff
}
