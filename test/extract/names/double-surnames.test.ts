import { describe, expect, it } from 'vitest'
import { speakerNames } from '../attribution.js'

type Case = [text: string, ...speakers: (string | null)[]]
const check = (text: string, ...speakers: (string | null)[]): void =>
  expect(speakerNames(text).map((name) => name ?? null)).toEqual(speakers)

describe('the first of two surnames', () => {
  it.each<Case>([
    ['Mayor Celia Duarte de Mora came late. “No,” said Duarte.', 'Celia Duarte de Mora'],
    ['Judge Tomás Rivas y Cano agreed. “Yes,” Rivas said.', 'Tomás Rivas y Cano'],
    ['Author Inês Barros e Telles laughed. “Never,” said Barros.', 'Inês Barros e Telles'],
    ['Paulo Sequeira dos Anjos was tired. “Enough,” Sequeira said.', 'Paulo Sequeira dos Anjos'],
    ['Coach Jordi Puig i Ferrer stayed. “We wait,” Puig said.', 'Jordi Puig i Ferrer'],
    [
      'Ana Lucía Bravo de la Torre spoke first. “We wait,” Bravo said.',
      'Ana Lucía Bravo de la Torre',
    ],
    ['Diego Salcedo Quiroga opened the doors. “We wait,” said Salcedo.', 'Diego Salcedo Quiroga'],
    ['María José Ibarra Luna opened the doors. “We wait,” said Ibarra.', 'María José Ibarra Luna'],
    ['Celia Duarte de Mora came. “No,” said de Mora.', 'Celia Duarte de Mora'],
  ])('%s', check)

  it.each<Case>([
    ['Celia Duarte de Mora met Pablo Duarte. “No,” said Duarte.', 'Pablo Duarte'],
    ['Bill de Vries arrived. “No,” said de Vries.', 'Bill de Vries'],
    ['Ann Marie Pell met Marie Vass. “No,” said Marie.', 'Marie Vass'],
    ['Ludwig von der Hoff came. “No,” said von der Hoff.', 'Ludwig von der Hoff'],
  ])('other surnames: %s', check)
})
