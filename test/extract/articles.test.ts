import { describe, it } from 'vitest'
import { type Case, check } from './attribution.js'

describe('sentences of whole articles', () => {
  it.each<Case>([
    [
      '“It was an accident,” said a police source. A second official was less certain.\n\n“It will be over soon,” the police source added. “Not yet,” the second official said.',
      [
        ['It was an accident,', 'police source', 'a police source', 'said'],
        ['It will be over soon,', 'police source', 'the police source', 'added'],
        ['Not yet,', 'second official', 'the second official', 'said'],
      ],
    ],
    [
      'Everybody watched Rosa del Campo at work. “It is late,” said Dr. del Campo.',
      [['It is late,', 'Rosa del Campo', 'Dr. del Campo', 'said']],
    ],
    [
      'She is Amara Obi-Hill, and she organised the march.\n\n“It makes our point,” said the organiser.',
      [['It makes our point,', 'Amara Obi-Hill', 'the organiser', 'said']],
    ],
    [
      'Mara Ellerby has an aide who smokes. Her secretary was asleep. “It is late,” said Mara Ellerby.',
      [['It is late,', 'Mara Ellerby', 'Mara Ellerby', 'said']],
    ],
    [
      '“It is late,” the union’s leader Omar Vassallo told members. “It is not,” the minister, Mara Ellerby, told the House.',
      [
        ['It is late,', 'Omar Vassallo', 'the union’s leader Omar Vassallo', 'told'],
        ['It is not,', 'Mara Ellerby', 'the minister', 'told'],
      ],
    ],
    [
      'Jonas Aldersey spoke first. “Nobody can wait us out,” he said.\n\nA Western official, briefing separately, was cautious.\n\n“Yes, it is coming,” they said.\n\n“That is still the plan.”',
      [
        ['Nobody can wait us out,', 'Jonas Aldersey', 'he', 'said'],
        ['Yes, it is coming,', 'Western official', 'they', 'said'],
        ['That is still the plan.', 'Western official', null, null],
      ],
    ],
    [
      '“It was an accident,” said a police source.\n\nA second official was less certain. “People do not fall like that,” the official said.\n\nDetective Superintendent Tara Whitlow would not comment.',
      [
        ['It was an accident,', 'police source', 'a police source', 'said'],
        ['People do not fall like that,', 'second official', 'the official', 'said'],
      ],
    ],
    [
      'A harbour source, who asked not to be named, insisted that the case was “closed”.',
      [['the case was “closed”', 'harbour source', 'A harbour source', 'insisted']],
    ],
    [
      'Mayor Omar Vassallo, who appeared moved, promised that the bridge would be “safe”.',
      [['the bridge would be “safe”', 'Omar Vassallo', 'Mayor Omar Vassallo', 'promised']],
    ],
    [
      'Omar Vassallo was heard remarking, “Ask your husband,” leading to an uproar.',
      [['Ask your husband,', 'Omar Vassallo', 'Omar Vassallo', 'was heard remarking']],
    ],
    [
      '“I thought it was lost,” said Owen Marsh, who has “TANK 6” tattooed on his arm. “And there it was.”',
      [['I thought it was lost, And there it was.', 'Owen Marsh', 'Owen Marsh', 'said']],
    ],
    [
      'Omar Vassallo, popularly called “Baba Tomato”, alleged that the contract was “a gift”.',
      [['the contract was “a gift”', 'Omar Vassallo', 'Omar Vassallo', 'alleged']],
    ],
    [
      'The ship’s log lists a valve as “weeping”.',
      [['a valve as “weeping”', 'ship’s log', 'The ship’s log', 'lists']],
    ],
    [
      'According to the source, the president’s commanders had begun to “shape the battlefield”.',
      [
        [
          'the president’s commanders had begun to “shape the battlefield”',
          'source',
          'the source',
          'According to',
        ],
      ],
    ],
    [
      'Families were told by the coastguard to “get out now”.',
      [['to “get out now”', 'coastguard', 'the coastguard', 'were told']],
    ],
    [
      'It makes Yuki Nakagawa wince. “Kelp forgets,” said Dr. Nakagawa.',
      [['Kelp forgets,', 'Yuki Nakagawa', 'Dr. Nakagawa', 'said']],
    ],
    [
      'Mara Ellerby put the losses at “at least” nine ferries.',
      [['the losses at “at least” nine ferries', 'Mara Ellerby', 'Mara Ellerby', 'put']],
    ],
    [
      'The coroner said she had found “no injury”, a phrase that the family repeated twice.',
      [['she had found “no injury”', 'coroner', 'The coroner', 'said']],
    ],
    [
      'Mara Ellerby said the talks would be about “spare parts”, so that the ferry could sail again.',
      [
        [
          'the talks would be about “spare parts”, so that the ferry could sail again',
          'Mara Ellerby',
          'Mara Ellerby',
          'said',
        ],
      ],
    ],
  ])('%j', check)
})
