import { describe, expect, it } from 'vitest'
import { firstNameGender, isFirstName } from '../../src/language/names.js'
import { nounGender, nounKind, singulars } from '../../src/language/nouns.js'
import { reportingVerb } from '../../src/language/verbs.js'

describe('reporting verbs', () => {
  it.each([
    ['said', 'say', 'speech'],
    ['says', 'say', 'speech'],
    ['telling', 'tell', 'speech'],
    ['insisted', 'insist', 'speech'],
    ['wrote', 'write', 'writing'],
    ['tweeted', 'tweet', 'writing'],
    ['believes', 'believe', 'thought'],
  ])('%s is a form of %s', (form, base, act) => {
    expect(reportingVerb(form)).toEqual({ base, act })
  })

  it.each(['walked', 'bridge', 'sayed', '', 'constructor', 'toString', '__proto__'])(
    '%j is none',
    (word) => {
      expect(reportingVerb(word)).toBeUndefined()
    },
  )
})

describe('nouns', () => {
  it.each([
    ['nurse', 'person'],
    ['spokeswoman', 'person'],
    ['ex-minister', 'person'],
    ['biologist', 'person'],
    ['shopkeeper', 'person'],
    ['34-year-old', 'person'],
    ['secretary-general', 'person'],
    ['officials', 'group'],
    ['policemen', 'group'],
    ['agency', 'organization'],
    ['ministry', 'organization'],
    ['report', 'document'],
    ['letter', 'document'],
    ['bridge', null],
    ['constructor', null],
    ['toString', null],
    ['', null],
  ])('%s: %s', (noun, kind) => {
    expect(nounKind(noun)).toBe(kind)
  })

  it.each([
    ['spokeswoman', 'female'],
    ['spokesman', 'male'],
    ['mother', 'female'],
    ['widower', 'male'],
    ['actress', 'female'],
    ['official', null],
    ['woman', 'female'],
    ['__proto__', null],
  ])('gender of %s: %s', (noun, gender) => {
    expect(nounGender(noun)).toBe(gender)
  })

  it.each([
    ['officials', 'official'],
    ['deputies', 'deputy'],
    ['policemen', 'policeman'],
    ['housewives', 'housewife'],
    ['witnesses', 'witness'],
    ['boss', 'boss'],
  ])('%s: %s', (plural, singular) => {
    expect(singulars(plural)).toContain(singular)
  })
})

describe('first names', () => {
  it.each([
    ['Mary', 'female'],
    ['david', 'male'],
    ['Tollhaven', null],
    ['constructor', null],
    ['', null],
  ])('%s: %s', (name, gender) => {
    expect(firstNameGender(name)).toBe(gender)
    if (gender) expect(isFirstName(name)).toBe(true)
  })
})
