import { describe, expect, it } from 'vitest'
import { speakerNames } from '../attribution.js'

type Case = [text: string, ...speakers: (string | null)[]]
const check = (text: string, ...speakers: (string | null)[]): void =>
  expect(speakerNames(text).map((name) => name ?? null)).toEqual(speakers)

describe('descriptions of the one person named just before', () => {
  it.each<Case>([
    [
      'Orla Denning warned on Monday that ferries face cuts.\n\nSpeaking in the chamber, the Liberal MP said: “It does not need to be like this.”',
      'Orla Denning',
    ],
    [
      'In her new book, Orla Denning asks a simple question: why do ferries sink?\n\nThe answer, the Gannet founder suggests, is “the weight that habit exerts”.',
      'Orla Denning',
    ],
    [
      'Ferries were late again.\n\nBESA Director Orla Denning spoke on Monday.\n\nThe BESA Director said ferries were “late”.',
      'Orla Denning',
    ],
    [
      'The number rose. In a statement, Orla Denning, president of the Ordos Academy of Ferries said the rise “is a warning”.',
      'Orla Denning',
    ],
  ])('%s', check)

  it.each<Case>([
    [
      'Orla Denning spoke on Monday.\n\nThe Ordos Labour Party’s chancellor of the Exchequer said the cuts would be “deeper”.',
      'Ordos Labour Party’s chancellor of the Exchequer',
    ],
    [
      'Orla Denning was fined on Monday.\n\nA Liberal MP said: “It does not need to be like this.”',
      'Liberal MP',
    ],
  ])('somebody else: %s', check)
})
