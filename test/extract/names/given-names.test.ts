import { describe, expect, it } from 'vitest'
import { speakerNames } from '../attribution.js'

type Case = [text: string, ...speakers: (string | null)[]]
const check = (text: string, ...speakers: (string | null)[]): void =>
  expect(speakerNames(text).map((name) => name ?? null)).toEqual(speakers)

describe('names given for a description', () => {
  it.each<Case>([
    [
      'A 31-year-old man who wanted to be known only as Mr Goh said the ride “jumped”.\n\nMr Goh, who repairs lifts, walked home. “Safer,” he said.',
      'Goh',
      'Goh',
    ],
    ['A woman who gave her name as Bea said it was “loud”. “Very,” said Bea.', 'Bea', 'Bea'],
    ['A man who asked to be identified only as Tariq said it was “loud”.', 'Tariq'],
    ['A driver who identified himself as Lonnie said it was “loud”.', 'Lonnie'],
    ['A drummer who goes by Fizz said it was “loud”.', 'Fizz'],
    ['A cook named Perla said it was “loud”.', 'Perla'],
    ['The man, who asked to be called Ray, said it was “loud”.', 'Ray'],
    ['A nurse who would give only her first name, Dora, said it was “loud”.', 'Dora'],
    ['A man known to neighbours as Skip said it was “loud”.', 'Skip'],
    ['One resident, identifying herself as Ms Poole, said it was “loud”.', 'Poole'],
    ['A shopkeeper who goes by Mo said the street was “dead”.', 'Mo'],
    ['A man identified by police only as Viktor said the street was “dead”.', 'Viktor'],
    [
      'A student who wished to be identified as Lea said the street was “dead”. “Dead,” Lea said.',
      'Lea',
      'Lea',
    ],
    ['A tailor who introduced himself as Mr Desai said the street was “dead”.', 'Desai'],
    ['A woman known as Gigi said the street was “dead”.', 'Gigi'],
    ['A man identified in court as the driver said the street was “dead”.', 'man'],
    ['A cook who sees himself as Napoleon said the street was “dead”.', 'cook'],
  ])('%s', check)

  it.each<Case>([['A dog named Rex bit the postman, who said it was “loud”.', 'postman']])(
    'other names: %s',
    check,
  )
})
