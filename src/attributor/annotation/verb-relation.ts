/** How a mention stands to the verbs around it, and what lies between it and a quoted span. */

import type { Outline } from '../syntax/collapsed-paragraph.js'
import type { Scene } from './annotated-document.js'
import { classAt, lowerAt, tagAt, verbAt } from './item-words.js'
import { opensClause } from './subjects.js'

/** "Families were told": whom the verb is done to; "was quoted", "was heard" are said of speakers. */
const isPassive = (auxiliary: string, verb: string): boolean =>
  /^(?:is|are|was|were|been|being|be)$/.test(auxiliary) &&
  /(?:ed|told|written|known|seen)$/.test(verb) &&
  !/^(?:quoted|reported|recorded|overheard)$/.test(verb)

/** How a mention stands to a verb: what it is the subject of, whom it follows. */
export interface Relation {
  readonly name: string
  readonly verb: string
  /** Item of the verb, -1 when none. */
  readonly at: number
}

export function relationOf(scene: Scene, outline: Outline, first: number, end: number): Relation {
  // behind a verb: "said Jane Doe"
  let left = first - 1
  if (classAt(outline, left) === 'r') left--
  const sameLeft = outline.items[left]?.sentence === outline.items[first]?.sentence
  const clause = opensClause(outline, left, classAt(outline, end))
  if (sameLeft && classAt(outline, left) === 'V' && !clause) {
    const beforeVerb = classAt(outline, left - 1)
    const fronted =
      beforeVerb === 'Q' ||
      beforeVerb === ',' ||
      beforeVerb === '^' ||
      beforeVerb === '"' ||
      left === 0
    return { name: fronted ? 'inv' : 'obj', verb: verbAt(scene, outline, left), at: left }
  }
  // before a verb, with adverbs, auxiliaries and a clause in commas between
  let i = end
  let skipped = ''
  let commas = 0
  for (let n = 0; n < 18; n++, i++) {
    const item = outline.items[i]
    if (!item || item.sentence !== outline.items[first]?.sentence) break
    const { cls } = item
    if (cls === 'V') {
      const passive = isPassive(lowerAt(scene, outline, i - 1), lowerAt(scene, outline, i))
      return {
        name: passive ? 'passive' : `subj${skipped}`,
        verb: verbAt(scene, outline, i),
        at: i,
      }
    }
    if (cls === 'v' && commas === 0 && skipped === '') {
      const main = verbBehindParticiple(scene, outline, i)
      if (main >= 0) return { name: 'subjP', verb: verbAt(scene, outline, main), at: main }
    }
    if (cls === 'v' && commas !== 1)
      return { name: `vsubj${skipped}`, verb: lowerAt(scene, outline, i), at: i }
    if (cls === 'A') {
      skipped = 'A'
      continue
    }
    if (cls === 'r') continue
    if (cls === ',') {
      commas++
      if (commas === 1) skipped = ','
      if (commas > 2) break
      continue
    }
    if (commas === 1) continue // inside the clause
    break
  }
  if (sameLeft && classAt(outline, first - 1) === 'P') {
    const p = lowerAt(scene, outline, first - 1)
    const p2 = lowerAt(scene, outline, first - 2)
    return {
      name: `prep:${p2 === 'according' || p2 === 'words' || p2 === 'view' ? `${p2} ` : ''}${p}`,
      verb: '',
      at: first - 1,
    }
  }
  return { name: 'none', verb: '', at: -1 }
}

/** So many items a participle's clause may have. */
const LONGEST_CLAUSE = 12

/** "residents living near the bridge | said": the reporting verb behind a participle's clause; -1 where none is. */
function verbBehindParticiple(scene: Scene, outline: Outline, participle: number): number {
  if (!/^[gd]$/.test(tagAt(scene, outline, participle))) return -1
  const sentence = outline.items[participle]?.sentence
  for (let i = participle + 1; i < participle + LONGEST_CLAUSE; i++) {
    const item = outline.items[i]
    if (!item || item.sentence !== sentence || /^[QWRC,;:]$/.test(item.cls)) return -1
    if (tagAt(scene, outline, i) === 'V') return item.cls === 'V' ? i : -1
  }
  return -1
}
