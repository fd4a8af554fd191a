import { expect, it } from 'vitest'
import { extractQuotes } from '../../../src/index.js'

const speakers = (text: string): (string | null)[] =>
  extractQuotes(text).quotes.map(({ speaker }) => speaker?.name ?? null)

it.each<[text: string, expected: (string | null)[]]>([
  [
    'The treasurer, Lou Marsh, defended the toll on Monday, with the opposition calling the plan “a tax on bread”.',
    ['opposition'],
  ],
  [
    'Clips of the march on local television showed tenants shouting “not one more ship” at the gates.',
    ['tenants'],
  ],
  ['Edda Krol heard a guard muttering “wrong door” behind her.', ['guard']],
  [
    'Lou Marsh brushed off an attack from Ines Falk comparing him to “a leaking tap”.',
    ['Ines Falk'],
  ],
  [
    'Lou Marsh launched into another story, which prompted Edda Krol to quip that the meeting had become “a bedtime”.',
    ['Edda Krol'],
  ],
  ['Lou Marsh praised Edda Krol for calling the toll “daylight robbery”.', ['Edda Krol']],
  ['Edda Krol, a baker, thanked the mayor, Ines Falk, for trying to be “honest”.', ['Edda Krol']],
  ['Lou Marsh apologised to Edda Krol for calling the toll “a trifle”.', ['Lou Marsh']],
  ['Lou Marsh rejected a letter describing the toll as “unjust”.', ['Lou Marsh']],
  [
    'Lou Marsh fled the threats that followed Ines Falk’s letter calling him “a dreg”.',
    ['Ines Falk'],
  ],
  [
    'Lou Marsh met the guard after Ines Falk’s letter calling him “a meek fool” and “a bore”.',
    ['Ines Falk'],
  ],
  ['Lou Marsh says Ines Falk’s letters accusing him of theft are “lies”.', ['Lou Marsh']],
  ['Lou Marsh wrote to Edda Krol, calling the toll “a gift”.', ['Lou Marsh']],
  ['Lou Marsh phoned Edda Krol to say the toll was “a mistake”.', ['Lou Marsh']],
  ['Some accounts said that Edda Krol screamed “not yet” (or so) at the gate.', ['Edda Krol']],
  ['Witnesses agreed Edda Krol then shouted, “out!”', ['Edda Krol']],
  ['Lou Marsh wrote that Edda Krol spoke “so very movingly” about it.', ['Lou Marsh']],
  ['Edda Krol, who spoke to Lou Marsh, said “nothing”.', ['Edda Krol']],
  ['Lou Marsh said it forced Edda Krol to sell and called that “a shame”.', ['Lou Marsh']],
])('finds the subject of an inner clause: %s', (text, expected) => {
  expect(speakers(text)).toEqual(expected)
})
