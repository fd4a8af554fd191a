import { expect, it } from 'vitest'
import { inflect } from '../../src/language/inflection.js'

it.each([
  ['warn', 'warn warns warned warning'],
  ['admit', 'admit admits admitted admitting'],
  ['argue', 'argue argues argued arguing'],
  ['agree', 'agree agrees agreed agreeing'],
  ['reply', 'reply replies replied replying'],
  ['stress', 'stress stresses stressed stressing'],
  ['slam', 'slam slams slammed slamming'],
  ['quip', 'quip quips quipped quipping'],
  ['answer', 'answer answers answered answering'],
  ['say', 'say says said saying'],
  ['tell', 'tell tells told telling'],
  ['write', 'write writes wrote written writing'],
])('%s', (verb, forms) => {
  expect(new Set(inflect(verb))).toEqual(new Set(forms.split(' ')))
})

it('returns the base form first', () => {
  expect(inflect('warn')[0]).toBe('warn')
})
