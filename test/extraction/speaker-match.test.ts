import { describe, expect, it } from 'vitest'
import { matchesSpeaker } from '../../src/extraction/speaker-match.js'

const stoltenberg = {
  name: 'Jens Stoltenberg',
  aliases: ['Mr Stoltenberg', "the alliance's chief"],
}

describe('matchesSpeaker', () => {
  it.each([
    [stoltenberg, 'Jens Stoltenberg', true],
    [stoltenberg, 'jens STOLTENBERG', true],
    [stoltenberg, 'Stoltenberg', true],
    [stoltenberg, 'Secretary-General Stoltenberg', true],
    [stoltenberg, 'Mr. Stoltenberg', true],
    [stoltenberg, 'Prof Dr Stoltenberg', true],
    [stoltenberg, 'the alliance’s chief', true],
    [stoltenberg, 'Stolten', false],
    [stoltenberg, 'Stoltenberg Jens', false],
    [stoltenberg, '', false],
    [stoltenberg, '  . ', false],
    [stoltenberg, 'toString', false],
    [{ name: 'Recep Tayyip Erdoğan', aliases: [] }, 'erdogan', true],
    [{ name: 'Lech Wałęsa', aliases: [] }, 'Walesa', true],
    [{ name: 'Søren Groß', aliases: [] }, 'soren gross', true],
    [{ name: 'Conor O’Brien', aliases: [] }, "O'Brien", true],
    [{ name: 'Ursula von der Leyen', aliases: [] }, 'von der Leyen', true],
    [{ name: 'Barack Obama', aliases: ['Mr President'] }, 'President Obama', true],
    [{ name: 'Barack Obama', aliases: ['Mr President'] }, 'President', true],
    [{ name: 'Western official', aliases: ['they'] }, 'a western official', true],
    [{ name: '李明', aliases: [] }, '李明', true],
  ])('%j, %j: %s', (speaker, name, expected) => {
    expect(matchesSpeaker(speaker, name)).toBe(expected)
  })
})
