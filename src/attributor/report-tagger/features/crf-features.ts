/**
 * Features of a token for the linear sequence tagger, based on those that helped on PolNeAR (Newell et al. 2018): the
 * words and word classes around it, the distance to reporting verbs, quotation marks, mentions of possible sources and
 * the position in the sentence.
 */
import { type FeatureProgram, ProgramBuilder, type Value } from './feature-program.js'
import type { ColumnName } from './token-columns.js'

/** Each feature is known by its place in this list: a change needs a new training. */
function program(): FeatureProgram {
  const builder = new ProgramBuilder()
  const at = (name: ColumnName, shift = 0): Value => builder.at(name, shift)
  const pair = (left: Value, right: Value): Value => builder.join(left, right)
  const around = (name: ColumnName, reach: number): Value[] =>
    Array.from({ length: 2 * reach + 1 }, (_, k) => at(name, k - reach))

  const wLeft2 = at('word', -2)
  const wLeft1 = at('word', -1)
  const w0 = at('word')
  const wRight1 = at('word', 1)
  const wRight2 = at('word', 2)
  const words = [
    ...around('word', 4),
    pair(wLeft2, wLeft1),
    pair(wLeft1, w0),
    pair(w0, wRight1),
    pair(wRight1, wRight2),
    pair(pair(wLeft1, w0), wRight1),
    pair(pair(wLeft2, wLeft1), w0),
    pair(pair(w0, wRight1), wRight2),
    at('suffix2'),
    at('suffix3'),
    at('prefix3'),
    at('suffix3', -1),
    at('suffix3', 1),
    at('shape'),
    pair(at('shape', -1), at('shape')),
    pair(at('shape'), at('shape', 1)),
    pair(w0, at('inside')),
  ]

  const cLeft4 = at('wordClass', -4)
  const cLeft3 = at('wordClass', -3)
  const cLeft2 = at('wordClass', -2)
  const cLeft1 = at('wordClass', -1)
  const c0 = at('wordClass')
  const cRight1 = at('wordClass', 1)
  const cRight2 = at('wordClass', 2)
  const cRight3 = at('wordClass', 3)
  const cRight4 = at('wordClass', 4)
  const before2 = pair(cLeft2, cLeft1)
  const after2 = pair(cRight1, cRight2)
  const classes = [
    ...around('wordClass', 4),
    pair(cLeft1, c0),
    pair(c0, cRight1),
    pair(before2, c0),
    pair(c0, after2),
    pair(pair(cLeft1, c0), cRight1),
    pair(pair(before2, c0), after2),
    pair(pair(cLeft3, before2), c0),
    pair(pair(c0, after2), cRight3),
    pair(pair(pair(cLeft4, cLeft3), before2), c0),
    pair(pair(c0, after2), pair(cRight3, cRight4)),
    pair(wLeft1, c0),
    pair(c0, wRight1),
    pair(w0, cRight1),
    pair(cLeft1, w0),
    pair(pair(cLeft1, w0), cRight1),
    pair(pair(wLeft1, c0), cRight1),
    pair(pair(cLeft1, c0), wRight1),
  ]

  const tLeft2 = at('tag', -2)
  const tLeft1 = at('tag', -1)
  const t0 = at('tag')
  const tRight1 = at('tag', 1)
  const tRight2 = at('tag', 2)
  const partsOfSpeech = [
    ...around('tag', 2),
    pair(tLeft1, t0),
    pair(t0, tRight1),
    pair(pair(tLeft2, tLeft1), t0),
    pair(pair(t0, tRight1), tRight2),
    pair(pair(tLeft1, t0), tRight1),
  ]

  const left = at('leftWord')
  const right = at('rightWord')
  const leftGap = at('leftGap')
  const rightGap = at('rightGap')
  const leftBetween = at('leftBetween')
  const rightBetween = at('rightBetween')
  const leftAct = at('leftAct')
  const rightAct = at('rightAct')
  const inside = at('inside')
  const reportingVerbs = [
    ...around('base', 3),
    pair(at('act', -1), c0),
    pair(at('act'), c0),
    pair(c0, at('act', 1)),
    pair(at('base'), cLeft1),
    pair(at('base'), cRight1),
    pair(at('base'), wRight1),
    pair(left, leftGap),
    pair(right, rightGap),
    pair(left, leftBetween),
    pair(right, rightBetween),
    pair(pair(left, leftBetween), c0),
    pair(pair(right, rightBetween), c0),
    pair(pair(leftAct, leftGap), c0),
    pair(pair(rightAct, rightGap), c0),
    pair(pair(leftAct, pair(leftBetween, rightBetween)), rightAct),
    pair(pair(leftBetween, pair(cLeft1, c0)), leftAct),
    pair(pair(rightBetween, pair(c0, cRight1)), rightAct),
    pair(pair(pair(leftAct, rightAct), pair(leftGap, rightGap)), inside),
    pair(pair(left, wLeft1), c0),
    pair(pair(left, cLeft1), w0),
    pair(at('closing'), inside),
    pair(pair(at('closing'), cLeft1), c0),
  ]

  const q0 = at('quote')
  const quotationMarks = [
    q0,
    pair(q0, c0),
    pair(at('quote', -1), q0),
    pair(q0, at('quote', 1)),
    pair(pair(at('quote', -2), at('quote', -1)), q0),
    pair(pair(q0, pair(leftAct, leftBetween)), pair(rightAct, rightBetween)),
    pair(pair(q0, cLeft1), cRight1),
    pair(pair(q0, cRight1), cRight2),
    pair(pair(q0, wLeft1), wRight1),
  ]

  const m0 = at('mention')
  const v0 = at('mentionVerb')
  const end = at('mentionEnd')
  const mentions = [
    pair(m0, end),
    pair(at('mention', -1), m0),
    pair(m0, at('mention', 1)),
    pair(m0, v0),
    pair(pair(m0, v0), pair(end, inside)),
    pair(pair(at('mention', 1), at('mentionVerb', 1)), c0),
    pair(pair(at('mention', -1), at('mentionVerb', -1)), c0),
    pair(pair(m0, v0), right),
    pair(pair(m0, v0), left),
  ]

  const position = [
    pair(at('fromStart4'), c0),
    pair(at('fromEnd4'), c0),
    pair(pair(at('fromStart4'), q0), at('firstClass')),
    pair(pair(at('sentencesBefore'), at('sentencesAfter')), inside),
    pair(at('firstWord'), at('secondClass')),
    pair(pair(at('firstClass'), at('secondClass')), leftAct),
  ]

  return builder.build('pair', 1, [
    at('always'),
    ...words,
    ...classes,
    ...partsOfSpeech,
    ...reportingVerbs,
    ...quotationMarks,
    ...mentions,
    ...position,
  ])
}

/** The features of the linear tagger. */
export const CRF_PROGRAM: FeatureProgram = program()
/** Number of features of each token. */
export const CRF_FEATURES: number = CRF_PROGRAM.features.length
