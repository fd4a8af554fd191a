/** Features of a token for the network: its own properties and position; the layers see its neighbours. */
import { type FeatureProgram, ProgramBuilder, type Value } from './feature-program.js'
import type { ColumnName } from './token-columns.js'

/** Number of features of each token. */
export const NET_FEATURES = 28

/** Each feature is known by its place in this list: a change needs a new training. */
function program(): FeatureProgram {
  const builder = new ProgramBuilder()
  const of = (name: ColumnName): Value => builder.at(name)
  const beside = (name: ColumnName, shift: number): Value => builder.beside(name, shift)
  const mix = (left: Value, right: Value): Value => builder.join(left, right)
  const c = of('wordClass')
  const q = of('quote')
  return builder.build('mix', 1001, [
    of('word'),
    of('suffix2'),
    of('suffix3'),
    of('prefix3'),
    of('shape'),
    of('tag'),
    of('base'),
    mix(of('act'), c),
    mix(beside('wordClass', -1), c),
    mix(c, beside('wordClass', 1)),
    mix(mix(beside('tag', -1), of('tag')), beside('tag', 1)),
    mix(beside('word', -1), of('word')),
    q,
    mix(q, c),
    of('mention'),
    mix(of('mention'), of('mentionEnd')),
    mix(of('mention'), of('mentionVerb')),
    of('leftWord'),
    of('rightWord'),
    mix(of('leftAct'), of('leftGap')),
    mix(of('rightAct'), of('rightGap')),
    mix(of('leftAct'), of('leftBetween')),
    mix(of('rightAct'), of('rightBetween')),
    of('closing'),
    mix(of('closing'), of('inside')),
    of('fromStart6'),
    of('fromEnd6'),
    of('sentencesBefore'),
  ])
}

/** The features of the network. */
export const NET_PROGRAM: FeatureProgram = program()
