import { describe, expect, it } from 'vitest'
import { extractQuotes } from '../src/index.js'

type Found = [quote: string, speaker: string | null, mention: string | null, cue: string | null]
type Case = [text: string, quotes: Found[]]

function check(text: string, quotes: Found[]): void {
  const found = extractQuotes(text).quotes.map(
    (quote): Found => [
      quote.text,
      quote.speaker?.name ?? null,
      quote.speaker?.mention?.text ?? null,
      quote.cue?.text ?? null,
    ],
  )
  expect(found).toEqual(quotes)
}

describe('a cue before the quotation', () => {
  it.each<Case>([
    [
      'Mara Ellerby said: “We will open the bridge.”',
      [['We will open the bridge.', 'Mara Ellerby', 'Mara Ellerby', 'said']],
    ],
    [
      'Mara Ellerby, the harbour master, said, “We will open the bridge.”',
      [['We will open the bridge.', 'Mara Ellerby', 'Mara Ellerby', 'said']],
    ],
    [
      'Harbour master Mara Ellerby warned: “We will close the bridge.”',
      [['We will close the bridge.', 'Mara Ellerby', 'Harbour master Mara Ellerby', 'warned']],
    ],
    [
      'In a letter to the council, Mara Ellerby argued: “The bridge is safe.”',
      [['The bridge is safe.', 'Mara Ellerby', 'Mara Ellerby', 'argued']],
    ],
    [
      'Speaking after the meeting, Omar Vassallo added: “Nobody asked us.”',
      [['Nobody asked us.', 'Omar Vassallo', 'Omar Vassallo', 'added']],
    ],
    [
      'On Tuesday Omar Vassallo replied, “Nobody asked us.”',
      [['Nobody asked us.', 'Omar Vassallo', 'Omar Vassallo', 'replied']],
    ],
    [
      'Omar Vassallo has repeatedly said: “Nobody asked us.”',
      [['Nobody asked us.', 'Omar Vassallo', 'Omar Vassallo', 'has repeatedly said']],
    ],
    [
      'The Harbour Board said: “All ferries run.”',
      [['All ferries run.', 'Harbour Board', 'The Harbour Board', 'said']],
    ],
    [
      'Omar Vassallo praised the crew and said, “They saved us.”',
      [['They saved us.', 'Omar Vassallo', 'Omar Vassallo', 'said']],
    ],
  ])('%j', check)
})

describe('a cue behind the quotation', () => {
  it.each<Case>([
    [
      '“We will open the bridge,” said Mara Ellerby.',
      [['We will open the bridge,', 'Mara Ellerby', 'Mara Ellerby', 'said']],
    ],
    [
      '“We will open the bridge,” Mara Ellerby said.',
      [['We will open the bridge,', 'Mara Ellerby', 'Mara Ellerby', 'said']],
    ],
    [
      '“We will open the bridge,” said Mara Ellerby, who runs the harbour.',
      [['We will open the bridge,', 'Mara Ellerby', 'Mara Ellerby', 'said']],
    ],
    [
      '“We will open the bridge,” said Mara Ellerby, 52, a crane driver from Tollhaven.',
      [['We will open the bridge,', 'Mara Ellerby', 'Mara Ellerby', 'said']],
    ],
    [
      '“We will open the bridge,” Mara Ellerby, the harbour master, said.',
      [['We will open the bridge,', 'Mara Ellerby', 'Mara Ellerby', 'said']],
    ],
    [
      '“We will open the bridge,” Ellerby, the harbour master, said.',
      [['We will open the bridge,', 'Ellerby', 'Ellerby', 'said']],
    ],
    [
      'Anna Lindqvist runs the harbour. “The bridge is safe,” Lindqvist said.',
      [['The bridge is safe,', 'Anna Lindqvist', 'Lindqvist', 'said']],
    ],
    [
      'Paul Hartman runs the harbour. “The bridge is safe,” Hartman said.',
      [['The bridge is safe,', 'Paul Hartman', 'Hartman', 'said']],
    ],
    [
      'Rupa Mukherjee runs the harbour. “The bridge is safe,” Mukherjee said.',
      [['The bridge is safe,', 'Rupa Mukherjee', 'Mukherjee', 'said']],
    ],
    [
      'Paul Hartman runs the harbour. “The bridge is safe,” said Hartman.',
      [['The bridge is safe,', 'Paul Hartman', 'Hartman', 'said']],
    ],
    [
      '“Who will open the bridge?” asked Omar Vassallo.',
      [['Who will open the bridge?', 'Omar Vassallo', 'Omar Vassallo', 'asked']],
    ],
    [
      '“Open the bridge!” shouted Omar Vassallo.',
      [['Open the bridge!', 'Omar Vassallo', 'Omar Vassallo', 'shouted']],
    ],
    [
      '“The bridge is safe,” insisted harbour master Mara Ellerby.',
      [['The bridge is safe,', 'Mara Ellerby', 'harbour master Mara Ellerby', 'insisted']],
    ],
    [
      '“The bridge is safe,” Mara Ellerby has said.',
      [['The bridge is safe,', 'Mara Ellerby', 'Mara Ellerby', 'has said']],
    ],
    [
      'Omar Vassallo waited. “The bridge is safe,” said Mara Ellerby.',
      [['The bridge is safe,', 'Mara Ellerby', 'Mara Ellerby', 'said']],
    ],
    [
      '“The bridge is safe,” a spokeswoman for the Harbour Board said.',
      [['The bridge is safe,', 'spokeswoman for the Harbour Board', 'a spokeswoman', 'said']],
    ],
    [
      'Omar Vassallo met Mara Ellerby at the quay. “The bridge is safe,” Vassallo said.',
      [['The bridge is safe,', 'Omar Vassallo', 'Vassallo', 'said']],
    ],
  ])('%j', check)
})

describe('a cue inside the quotation', () => {
  it.each<Case>([
    [
      '“We will open the bridge,” said Mara Ellerby, “and the ferry will stop.”',
      [
        [
          'We will open the bridge, and the ferry will stop.',
          'Mara Ellerby',
          'Mara Ellerby',
          'said',
        ],
      ],
    ],
    [
      '“The bridge,” Mara Ellerby said, “is safe.”',
      [['The bridge, is safe.', 'Mara Ellerby', 'Mara Ellerby', 'said']],
    ],
    [
      '“We will open the bridge,” said Mara Ellerby. “The ferry will stop.”',
      [['We will open the bridge, The ferry will stop.', 'Mara Ellerby', 'Mara Ellerby', 'said']],
    ],
    [
      '“No,” Omar Vassallo told the council. “Never.”',
      [['No, Never.', 'Omar Vassallo', 'Omar Vassallo', 'told']],
    ],
    [
      '“The bridge,” Omar Vassallo insisted, “is older than me, and it” — he paused — “leans.”',
      [
        [
          'The bridge, is older than me, and it leans.',
          'Omar Vassallo',
          'Omar Vassallo',
          'insisted',
        ],
      ],
    ],
  ])('%j', check)
})

describe('according to', () => {
  it.each<Case>([
    [
      'According to Mara Ellerby, the bridge is “perfectly safe”.',
      [['the bridge is “perfectly safe”', 'Mara Ellerby', 'Mara Ellerby', 'According to']],
    ],
    [
      'The bridge is “perfectly safe”, according to Mara Ellerby.',
      [['The bridge is “perfectly safe”', 'Mara Ellerby', 'Mara Ellerby', 'according to']],
    ],
    [
      '“The bridge is perfectly safe,” according to the Harbour Board.',
      [['The bridge is perfectly safe,', 'Harbour Board', 'the Harbour Board', 'according to']],
    ],
    [
      'According to the report, the bridge was “close to collapse”.',
      [['the bridge was “close to collapse”', 'report', 'the report', 'According to']],
    ],
  ])('%j', check)
})

describe('in the words of', () => {
  it.each<Case>([
    [
      'In the words of Mara Ellerby, “a bridge is a promise”.',
      [['a bridge is a promise', 'Mara Ellerby', 'Mara Ellerby', 'In the words of']],
    ],
    [
      'The bridge is, in the words of Mara Ellerby, “a promise”.',
      [['The bridge is “a promise”', 'Mara Ellerby', 'Mara Ellerby', 'in the words of']],
    ],
  ])('%j', check)
})

describe('as somebody put it', () => {
  it.each<Case>([
    [
      'It was, as Mara Ellerby put it, “a bridge too low”.',
      [['It was “a bridge too low”', 'Mara Ellerby', 'Mara Ellerby', 'put it']],
    ],
    [
      '“A bridge too low,” as Mara Ellerby put it.',
      [['A bridge too low,', 'Mara Ellerby', 'Mara Ellerby', 'put it']],
    ],
    [
      'Mara Ellerby laughed. It was “a bridge too low”, as she put it.',
      [['It was “a bridge too low”', 'Mara Ellerby', 'she', 'put it']],
    ],
    [
      'Omar Vassallo laughed. “A bridge too low,” as he put it.',
      [['A bridge too low,', 'Omar Vassallo', 'he', 'put it']],
    ],
  ])('%j', check)
})

describe('told somebody', () => {
  it.each<Case>([
    [
      'Mara Ellerby told reporters: “We will open the bridge.”',
      [['We will open the bridge.', 'Mara Ellerby', 'Mara Ellerby', 'told']],
    ],
    [
      '“We will open the bridge,” Mara Ellerby told reporters.',
      [['We will open the bridge,', 'Mara Ellerby', 'Mara Ellerby', 'told']],
    ],
    [
      '“We will open the bridge,” Mara Ellerby told the Tollhaven Courier.',
      [['We will open the bridge,', 'Mara Ellerby', 'Mara Ellerby', 'told']],
    ],
    [
      '“We will open the bridge,” Mara Ellerby told Omar Vassallo.',
      [['We will open the bridge,', 'Mara Ellerby', 'Mara Ellerby', 'told']],
    ],
    [
      'Mara Ellerby told Omar Vassallo that the bridge was “a disgrace”.',
      [['the bridge was “a disgrace”', 'Mara Ellerby', 'Mara Ellerby', 'told']],
    ],
    [
      'Mara Ellerby told reporters in Tollhaven on Friday that the bridge was “a disgrace”.',
      [['the bridge was “a disgrace”', 'Mara Ellerby', 'Mara Ellerby', 'told']],
    ],
    [
      'Mara Ellerby told reporters the bridge was “a disgrace”.',
      [['the bridge was “a disgrace”', 'Mara Ellerby', 'Mara Ellerby', 'told']],
    ],
  ])('%j', check)
})

describe('written', () => {
  it.each<Case>([
    [
      '“Bridge open again,” tweeted Mara Ellerby.',
      [['Bridge open again,', 'Mara Ellerby', 'Mara Ellerby', 'tweeted']],
    ],
    [
      'The report concluded: “Nobody checked the bolts.”',
      [['Nobody checked the bolts.', 'report', 'The report', 'concluded']],
    ],
    [
      '“Nobody checked the bolts,” the report said.',
      [['Nobody checked the bolts,', 'report', 'the report', 'said']],
    ],
    [
      '“We will open the bridge,” Mara Ellerby wrote on Twitter.',
      [['We will open the bridge,', 'Mara Ellerby', 'Mara Ellerby', 'wrote on Twitter']],
    ],
    [
      'Mara Ellerby wrote on Facebook: “We will open the bridge.”',
      [['We will open the bridge.', 'Mara Ellerby', 'Mara Ellerby', 'wrote on Facebook']],
    ],
    [
      '“Bridge open again,” Mara Ellerby posted on Instagram.',
      [['Bridge open again,', 'Mara Ellerby', 'Mara Ellerby', 'posted on Instagram']],
    ],
  ])('%j', check)
})

describe('a colon and nothing else', () => {
  it.each<Case>([
    [
      'Mara Ellerby: “We will open the bridge.”',
      [['We will open the bridge.', 'Mara Ellerby', 'Mara Ellerby', ':']],
    ],
    [
      'Omar Vassallo on the ferry: “The bridge is rotten.”',
      [['The bridge is rotten.', 'Omar Vassallo', 'Omar Vassallo', ':']],
    ],
  ])('%j', check)
})

describe('a dash and a name', () => {
  it.each<Case>([
    [
      '“A bridge is a promise.” — Mara Ellerby',
      [['A bridge is a promise.', 'Mara Ellerby', 'Mara Ellerby', '—']],
    ],
    [
      '“A bridge is a promise.” – Mara Ellerby, harbour master',
      [['A bridge is a promise.', 'Mara Ellerby', 'Mara Ellerby', '–']],
    ],
    [
      '“A bridge is a promise.”\n— Mara Ellerby, harbour master',
      [['A bridge is a promise.', 'Mara Ellerby', 'Mara Ellerby', '—']],
    ],
  ])('%j', check)
})

describe('transcripts', () => {
  it.each<Case>([
    [
      'ELLERBY: “When does the bridge open?”\nVASSALLO: “In May.”\nELLERBY: “Not before?”',
      [
        ['When does the bridge open?', 'ELLERBY', 'ELLERBY', ':'],
        ['In May.', 'VASSALLO', 'VASSALLO', ':'],
        ['Not before?', 'ELLERBY', 'ELLERBY', ':'],
      ],
    ],
    [
      'Mara Ellerby: "When does the bridge open?"\n\nOmar Vassallo: "In May."',
      [
        ['When does the bridge open?', 'Mara Ellerby', 'Mara Ellerby', ':'],
        ['In May.', 'Omar Vassallo', 'Omar Vassallo', ':'],
      ],
    ],
    [
      'Mara Ellerby met Omar Vassallo on the quay.\n\nELLERBY: “When does the bridge open?”\n\nVASSALLO: “In May.”',
      [
        ['When does the bridge open?', 'Mara Ellerby', 'ELLERBY', ':'],
        ['In May.', 'Omar Vassallo', 'VASSALLO', ':'],
      ],
    ],
  ])('%j', check)
})

describe('a quotation that goes on with no cue', () => {
  it.each<Case>([
    [
      '“We will open the bridge,” said Mara Ellerby.\n\n“The ferry will stop in May.”',
      [
        ['We will open the bridge,', 'Mara Ellerby', 'Mara Ellerby', 'said'],
        ['The ferry will stop in May.', 'Mara Ellerby', null, null],
      ],
    ],
    [
      'Mara Ellerby said she was proud of the bridge.\n\n“It took nine years and two mayors.”',
      [['It took nine years and two mayors.', 'Mara Ellerby', null, null]],
    ],
    [
      'Mara Ellerby said: “It took nine years.\n\n“Then it took two mayors.\n\n“Now it opens.”',
      [
        [
          'It took nine years. Then it took two mayors. Now it opens.',
          'Mara Ellerby',
          'Mara Ellerby',
          'said',
        ],
      ],
    ],
    [
      '“It took nine years,” said Mara Ellerby.\n\n“Then it took two mayors.\n\n“Now it opens.”',
      [
        ['It took nine years,', 'Mara Ellerby', 'Mara Ellerby', 'said'],
        ['Then it took two mayors. Now it opens.', 'Mara Ellerby', null, null],
      ],
    ],
  ])('%j', check)
})

describe('two speakers in turn', () => {
  it.each<Case>([
    [
      '“Will it open?” asked Omar Vassallo.\n\n“In May,” said Mara Ellerby.\n\n“Not before?”\n\n“Not before.”',
      [
        ['Will it open?', 'Omar Vassallo', 'Omar Vassallo', 'asked'],
        ['In May,', 'Mara Ellerby', 'Mara Ellerby', 'said'],
        ['Not before?', 'Omar Vassallo', null, null],
        ['Not before.', 'Mara Ellerby', null, null],
      ],
    ],
    [
      'Omar Vassallo said the bridge was “rotten”, but Mara Ellerby called it “perfectly safe”.',
      [
        ['the bridge was “rotten”', 'Omar Vassallo', 'Omar Vassallo', 'said'],
        ['it “perfectly safe”', 'Mara Ellerby', 'Mara Ellerby', 'called'],
      ],
    ],
    [
      '“It is rotten,” said Omar Vassallo. “It is safe,” said Mara Ellerby.',
      [
        ['It is rotten,', 'Omar Vassallo', 'Omar Vassallo', 'said'],
        ['It is safe,', 'Mara Ellerby', 'Mara Ellerby', 'said'],
      ],
    ],
  ])('%j', check)
})

describe('he and she', () => {
  it.each<Case>([
    [
      'Omar Vassallo runs the ferry. “The bridge is rotten,” he said.',
      [['The bridge is rotten,', 'Omar Vassallo', 'he', 'said']],
    ],
    [
      'Mr Vassallo met Mrs Ellerby on the quay. “The bridge is safe,” she said. “It is not,” he replied.',
      [
        ['The bridge is safe,', 'Ellerby', 'she', 'said'],
        ['It is not,', 'Vassallo', 'he', 'replied'],
      ],
    ],
    [
      'David Vassallo met Mary Ellerby on the quay.\n\n“The bridge is rotten,” he said.\n\n“It is safe,” she replied.',
      [
        ['The bridge is rotten,', 'David Vassallo', 'he', 'said'],
        ['It is safe,', 'Mary Ellerby', 'she', 'replied'],
      ],
    ],
    [
      'David Vassallo opened the meeting. He said: “The bridge is rotten.”',
      [['The bridge is rotten.', 'David Vassallo', 'He', 'said']],
    ],
    [
      'Police spokeswoman Taru Okonjo-Pell arrived late. “Nobody was hurt,” she said.',
      [['Nobody was hurt,', 'Taru Okonjo-Pell', 'she', 'said']],
    ],
  ])('%j', check)
})

describe('they for one, and for many', () => {
  it.each<Case>([
    [
      'A harbour official spoke to the Courier. “The bridge is rotten,” they said.',
      [['The bridge is rotten,', 'harbour official', 'they', 'said']],
    ],
    [
      'Ferry workers gathered at the quay. “The bridge is rotten,” they said.',
      [['The bridge is rotten,', 'Ferry workers', 'they', 'said']],
    ],
    [
      'Robin Achterberg, a poet who uses they, read at the quay. “The bridge is a promise,” they said.',
      [['The bridge is a promise,', 'Robin Achterberg', 'they', 'said']],
    ],
  ])('%j', check)
})

describe('it, we and who', () => {
  it.each<Case>([
    [
      'The Harbour Board met on Monday. “All ferries run,” it said in a statement.',
      [['All ferries run,', 'Harbour Board', 'it', 'said']],
    ],
    [
      'The crowd cheered Omar Vassallo, who said: “The bridge is ours.”',
      [['The bridge is ours.', 'Omar Vassallo', 'who', 'said']],
    ],
    [
      'Mara Ellerby, who called the bridge “a promise”, left early.',
      [['the bridge “a promise”', 'Mara Ellerby', 'who', 'called']],
    ],
  ])('%j', check)
})

describe('surname, title, role and description', () => {
  it.each<Case>([
    [
      'Mara Ellerby runs the harbour. “The bridge is safe,” Ellerby said.',
      [['The bridge is safe,', 'Mara Ellerby', 'Ellerby', 'said']],
    ],
    [
      'Mara Ellerby runs the harbour. “The bridge is safe,” said Ms Ellerby.',
      [['The bridge is safe,', 'Mara Ellerby', 'Ms Ellerby', 'said']],
    ],
    [
      'Mayor Omar Vassallo opened the bridge. “It is ours,” the mayor said.',
      [['It is ours,', 'Omar Vassallo', 'the mayor', 'said']],
    ],
    [
      'Mara Ellerby, director of the Harbour Board, opened the bridge. “It is ours,” the director said.',
      [['It is ours,', 'Mara Ellerby', 'the director', 'said']],
    ],
    [
      'Omar Vassallo, 52, opened the bridge. “It is ours,” said the 52-year-old.',
      [['It is ours,', 'Omar Vassallo', 'the 52-year-old', 'said']],
    ],
    [
      '“It is ours,” Ellerby said.\n\nMara Ellerby runs the harbour.',
      [['It is ours,', 'Mara Ellerby', 'Ellerby', 'said']],
    ],
    [
      'The Tollhaven Harbour Board met on Monday. “All ferries run,” the board said.',
      [['All ferries run,', 'Tollhaven Harbour Board', 'the board', 'said']],
    ],
    [
      'Mara Ellerby, the director, opened the bridge. “It is ours,” the director said.',
      [['It is ours,', 'Mara Ellerby', 'the director', 'said']],
    ],
    [
      'The director, Mara Ellerby, opened the bridge. “It is ours,” the director said.',
      [['It is ours,', 'Mara Ellerby', 'the director', 'said']],
    ],
    [
      'Mara Ellerby, a teacher from Tollhaven, crossed first. “It is ours,” the teacher said.',
      [['It is ours,', 'Mara Ellerby', 'the teacher', 'said']],
    ],
    [
      'Senator Omar Vassallo crossed first. “It is ours,” Sen. Vassallo said.',
      [['It is ours,', 'Omar Vassallo', 'Sen. Vassallo', 'said']],
    ],
    [
      'The judge adjourned the case. “You are a danger,” the judge said.',
      [['You are a danger,', 'judge', 'the judge', 'said']],
    ],
    [
      'Dr Priya Venkataraman examined the crew. “They are well,” the doctor said.',
      [['They are well,', 'Priya Venkataraman', 'the doctor', 'said']],
    ],
    [
      'Mara Ellerby, the harbour master, opened the bridge. “It is ours,” the harbour master said.',
      [['It is ours,', 'Mara Ellerby', 'the harbour master', 'said']],
    ],
    [
      'The Tollhaven Harbour Board (THB) met on Monday. “All ferries run,” the THB said.',
      [['All ferries run,', 'Tollhaven Harbour Board', 'the THB', 'said']],
    ],
  ])('%j', check)
})

describe('sources without a name', () => {
  it.each<Case>([
    [
      '“The bridge is rotten,” said one resident. “It will hold,” said another resident.',
      [
        ['The bridge is rotten,', 'one resident', 'one resident', 'said'],
        ['It will hold,', 'another resident', 'another resident', 'said'],
      ],
    ],
    [
      'A senior official said the bridge was “rotten”. A second official called the claim “absurd”.',
      [
        ['the bridge was “rotten”', 'senior official', 'A senior official', 'said'],
        ['the claim “absurd”', 'second official', 'A second official', 'called'],
      ],
    ],
    [
      'A harbour official said the bridge was “rotten”.\n\n“It will fall,” the official added.',
      [
        ['the bridge was “rotten”', 'harbour official', 'A harbour official', 'said'],
        ['It will fall,', 'harbour official', 'the official', 'added'],
      ],
    ],
    [
      'Mayor Omar Vassallo opened the bridge. “It is rotten,” said a diver who asked not to be named.',
      [['It is rotten,', 'diver', 'a diver', 'said']],
    ],
    [
      'Mara Ellerby, a diver, praised the bridge. “It is rotten,” said another diver.',
      [['It is rotten,', 'another diver', 'another diver', 'said']],
    ],
  ])('%j', check)
})

describe('marks that report nobody’s words', () => {
  it.each<Case>([
    ['Her first novel, “The Salt Ladder”, won a prize in Tollhaven.', []],
    ['He watched “The Long Tide” twice on the ferry.', []],
    ['Tomas “Tinker” Aldersey drives the crane.', []],
    ['The word “quay” comes from French.', []],
    ['The band played “Row Me Home” as the bridge opened.', []],
    ['The so-called “ghost ferry” sails at night.', []],
    ['The ship was called the “Grey Heron”.', []],
    ['A sign on the door read “Closed”.', []],
  ])('%j', check)
})

describe('few words that somebody used', () => {
  it.each<Case>([
    ['“Rotten,” said Omar Vassallo.', [['Rotten,', 'Omar Vassallo', 'Omar Vassallo', 'said']]],
    [
      'Omar Vassallo called the plan “lazy”.',
      [['the plan “lazy”', 'Omar Vassallo', 'Omar Vassallo', 'called']],
    ],
    [
      'Mara Ellerby said the repair would take “at least” two years.',
      [['the repair would take “at least” two years', 'Mara Ellerby', 'Mara Ellerby', 'said']],
    ],
    [
      'Mara Ellerby said she was “delighted”.',
      [['she was “delighted”', 'Mara Ellerby', 'Mara Ellerby', 'said']],
    ],
    [
      'The mayor described the bridge as “unsafe”.',
      [['the bridge as “unsafe”', 'mayor', 'The mayor', 'described']],
    ],
    [
      'Omar Vassallo described himself as a “ferryman first”.',
      [['himself as a “ferryman first”', 'Omar Vassallo', 'Omar Vassallo', 'described']],
    ],
  ])('%j', check)
})

describe('every kind of mark', () => {
  it.each<Case>([
    [
      '"We will open the bridge," said Mara Ellerby.',
      [['We will open the bridge,', 'Mara Ellerby', 'Mara Ellerby', 'said']],
    ],
    [
      '‘We will open the bridge,’ said Mara Ellerby.',
      [['We will open the bridge,', 'Mara Ellerby', 'Mara Ellerby', 'said']],
    ],
    [
      "'We won't open the bridge,' said Mara Ellerby.",
      [["We won't open the bridge,", 'Mara Ellerby', 'Mara Ellerby', 'said']],
    ],
    [
      '« We will open the bridge », said Mara Ellerby.',
      [['We will open the bridge', 'Mara Ellerby', 'Mara Ellerby', 'said']],
    ],
    [
      '„We will open the bridge“, said Mara Ellerby.',
      [['We will open the bridge', 'Mara Ellerby', 'Mara Ellerby', 'said']],
    ],
    [
      "``We will open the bridge,'' said Mara Ellerby.",
      [['We will open the bridge,', 'Mara Ellerby', 'Mara Ellerby', 'said']],
    ],
    [
      '“He told me, ‘Never,’” said Mara Ellerby.',
      [['He told me, ‘Never,’', 'Mara Ellerby', 'Mara Ellerby', 'said']],
    ],
  ])('%j', check)
})

describe('text that is no part of the article', () => {
  it.each<Case>([
    [
      'Train drivers walk out for the third time“We will open the bridge,” said Mara Ellerby.',
      [['We will open the bridge,', 'Mara Ellerby', 'Mara Ellerby', 'said']],
    ],
    [
      '“We will open the bridge,” said Mara Ellerby.\n\nFollow us on Twitter @tollhavencourier',
      [['We will open the bridge,', 'Mara Ellerby', 'Mara Ellerby', 'said']],
    ],
    [
      "Host 'shuts up' guest who said vote was 'stolen'“We will open the bridge,” said Mara Ellerby.",
      [['We will open the bridge,', 'Mara Ellerby', 'Mara Ellerby', 'said']],
    ],
  ])('%j', check)
})

describe('names that are words too', () => {
  it.each<Case>([
    [
      '“We will open the bridge,” said Will Smithers.',
      [['We will open the bridge,', 'Will Smithers', 'Will Smithers', 'said']],
    ],
    [
      '“We will open the bridge,” Mark Reed said.',
      [['We will open the bridge,', 'Mark Reed', 'Mark Reed', 'said']],
    ],
    [
      'Rose Baker waited. “We will open the bridge,” Baker said.',
      [['We will open the bridge,', 'Rose Baker', 'Baker', 'said']],
    ],
    [
      'Yesterday Mara Ellerby said: “We will open the bridge.”',
      [['We will open the bridge.', 'Mara Ellerby', 'Mara Ellerby', 'said']],
    ],
    [
      'Officials claim the bridge is “rotten”.',
      [['the bridge is “rotten”', 'Officials', 'Officials', 'claim']],
    ],
    [
      '“We will open the bridge,” said Sir Keith Oduya.',
      [['We will open the bridge,', 'Keith Oduya', 'Sir Keith Oduya', 'said']],
    ],
    [
      '“We will open the bridge,” said Ngozi Adichie-Bello.',
      [['We will open the bridge,', 'Ngozi Adichie-Bello', 'Ngozi Adichie-Bello', 'said']],
    ],
    [
      '“We will open the bridge,” said Ludwig von der Hoff.',
      [['We will open the bridge,', 'Ludwig von der Hoff', 'Ludwig von der Hoff', 'said']],
    ],
    [
      '“We will open the bridge,” said Seán Ó Broin.',
      [['We will open the bridge,', 'Seán Ó Broin', 'Seán Ó Broin', 'said']],
    ],
    [
      '“We will open the bridge,” said Łukasz Żurek.',
      [['We will open the bridge,', 'Łukasz Żurek', 'Łukasz Żurek', 'said']],
    ],
    [
      "“We will open the bridge,” said Siobhan O'Malley-Dunne.",
      [['We will open the bridge,', "Siobhan O'Malley-Dunne", "Siobhan O'Malley-Dunne", 'said']],
    ],
    [
      '“We will open the bridge,” said J. R. Pell Jr.',
      [['We will open the bridge,', 'J. R. Pell Jr.', 'J. R. Pell Jr.', 'said']],
    ],
    [
      '“We will open the bridge,” Theresa May said.',
      [['We will open the bridge,', 'Theresa May', 'Theresa May', 'said']],
    ],
    [
      '“We will open the bridge,” said April Jones.',
      [['We will open the bridge,', 'April Jones', 'April Jones', 'said']],
    ],
    [
      'Recently Mara Ellerby said: “We will open the bridge.”',
      [['We will open the bridge.', 'Mara Ellerby', 'Mara Ellerby', 'said']],
    ],
  ])('%j', check)
})

describe('awkward sentences', () => {
  it.each<Case>([
    [
      'The bridge was “rotten” and “a shame”, Anna Pell told the Tollhaven Courier.',
      [['The bridge was “rotten” and “a shame”', 'Anna Pell', 'Anna Pell', 'told']],
    ],
    [
      'Asked about the bridge, Anna Pell replied: “No comment.”',
      [['No comment.', 'Anna Pell', 'Anna Pell', 'replied']],
    ],
    [
      'When Omar Vassallo asked about the bridge, Anna Pell laughed: “Ask the mayor.”',
      [['Ask the mayor.', 'Anna Pell', 'Anna Pell', 'laughed']],
    ],
    [
      '“Anna Pell told me to go,” said Omar Vassallo.',
      [['Anna Pell told me to go,', 'Omar Vassallo', 'Omar Vassallo', 'said']],
    ],
    [
      '“He said ‘never’ and meant it,” Omar Vassallo said of the mayor.',
      [['He said ‘never’ and meant it,', 'Omar Vassallo', 'Omar Vassallo', 'said']],
    ],
    ['Bill de Vries said: “No.”', [['No.', 'Bill de Vries', 'Bill de Vries', 'said']]],
    [
      'Mara Ellerby left early and Omar Vassallo stayed. “No,” Ellerby said.',
      [['No,', 'Mara Ellerby', 'Ellerby', 'said']],
    ],
    [
      'Omar Vassallo left. Mara Ellerby stayed all night. “No,” Vassallo said.',
      [['No,', 'Omar Vassallo', 'Vassallo', 'said']],
    ],
    [
      'Mara Ellerby inspected the bridge. According to her, it was “rotten”.',
      [['it was “rotten”', 'Mara Ellerby', 'her', 'According to']],
    ],
    ['The German looked up. Later she said: “No.”', [['No.', 'German', 'she', 'said']]],
    [
      'It was “rotten”, said Mara Ellerby, and the ferry was “worse”.',
      [['It was “rotten” and the ferry was “worse”', 'Mara Ellerby', 'Mara Ellerby', 'said']],
    ],
    [
      'Vassallo praised the crew and warned that it was “late”.',
      [['it was “late”', 'Vassallo', 'Vassallo', 'warned']],
    ],
    [
      'Anna Pell suggested on Thursday that it was “late”.',
      [['it was “late”', 'Anna Pell', 'Anna Pell', 'suggested']],
    ],
    [
      '“No,” came the reply from Omar Vassallo.',
      [['No,', 'Omar Vassallo', 'Omar Vassallo', 'came the reply from']],
    ],
  ])('%j', check)
})

describe('sources and sentences of articles', () => {
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

it('names a speaker by a letter that might be a suffix', () => {
  expect(extractQuotes('V: “We go.”').speakers.map(({ name }) => name)).toEqual(['V'])
})

describe('roles before names', () => {
  it.each<[named: string, name: string]>([
    ['Brightwave CIO Shahin Kheradi', 'Shahin Kheradi'],
    ['Shadow Treasurer Bob Vassallo', 'Bob Vassallo'],
    ['Federal Treasurer Peter Vassallo', 'Peter Vassallo'],
    ['Head of financial reporting Richard Vassallo', 'Richard Vassallo'],
    ['Lieutenant-General Vassallo', 'Vassallo'],
    ['Businessmen Simon Vassallo and Linda Pell', 'Simon Vassallo and Linda Pell'],
    ['TOGA head Jane Vassallo', 'Jane Vassallo'],
    ['former Ordosi ambassador to France Omar Vassallo', 'Omar Vassallo'],
    ['Senior forecaster with the Weather Bureau Ian Vassallo', 'Ian Vassallo'],
    ['the Oslo-based Afghan news agency Afghan Islamic Press', 'Afghan Islamic Press'],
    ['Tollhaven County Sheriff’s Department', 'Tollhaven County Sheriff’s Department'],
    ['Tory backbencher Sir Peter Vassallo MP', 'Peter Vassallo'],
    ['Lead author Dr Wei Vassallo', 'Wei Vassallo'],
    ['California Republican Ed Vassallo', 'Ed Vassallo'],
    ['French President FranÃ§ois Vassallo', 'FranÃ§ois Vassallo'],
    ['US President Mark Vassallo', 'Mark Vassallo'],
    [
      'the group People for the Proper Treatment of Gulls',
      'People for the Proper Treatment of Gulls',
    ],
    ['Marius duPell', 'Marius duPell'],
  ])('“No,” said %s.', (named, name) => {
    const { speakers } = extractQuotes(`“We will not sell it,” said ${named}.`)
    expect(speakers.map((speaker) => speaker.name)).toEqual([name])
  })

  it('keeps an honorific out of the description', () => {
    const { speakers } = extractQuotes('“We tried it,” said lead author Dr Wei Pell.')
    expect(speakers[0]?.description).toBe('lead author')
  })

  it('knows a president of an institution by the name behind', () => {
    const { quotes } = extractQuotes(
      'The President of the Gull Society of Ordos, Omar Vassallo, says the council is bullying birds. “They have rights.”',
    )
    expect(quotes.map((quote) => quote.speaker?.name)).toEqual(['Omar Vassallo'])
  })
})

describe('what stands alone in a paragraph', () => {
  it.each<[text: string, name: string]>([
    [
      'The unit’s director, professor Helena Pell, says the findings have grave implications. “There is a shift going up.”',
      'Helena Pell',
    ],
    [
      'Mara Ellerby had grown up in the valley. She left it at twenty, and it took her a long time to come back. “I was afraid of the hills.” Mara Ellerby laughs.',
      'Mara Ellerby',
    ],
  ])('%s', (text, name) => {
    expect(extractQuotes(text).quotes.map((quote) => quote.speaker?.name)).toEqual([name])
  })
})

describe('what looks like one of these and is another', () => {
  it.each<[text: string, name: string | undefined, words: string]>([
    [
      'Coach Mark Vass said last night “was special for everybody.”',
      'Mark Vass',
      'last night “was special for everybody.”',
    ],
    [
      'The University of South Carolina Upstate called it “safe.”',
      'University of South Carolina Upstate',
      'it “safe.”',
    ],
    ['Sun-hee Park called the dam “safe.”', 'Sun-hee Park', 'the dam “safe.”'],
    ['Vasswagen AG called the dam “safe.”', 'Vasswagen AG', 'the dam “safe.”'],
    ['The Ordos Advocate called the dam “safe.”', 'Ordos Advocate', 'the dam “safe.”'],
    [
      'After the song “You were amazing tonight,” judge Simon Vass told her.',
      'Simon Vass',
      'After the song “You were amazing tonight,”',
    ],
    [
      'Fans of Ann Vass shouted “Lock Her Up!”, “Build the Wall!” and “Drain the Swamp!”',
      'Fans of Ann Vass',
      '“Lock Her Up!”, “Build the Wall!” and “Drain the Swamp!”',
    ],
  ])('%s', (text, name, words) => {
    const [quote] = extractQuotes(text).quotes
    expect([quote?.speaker?.name, quote?.text]).toEqual([name, words])
  })

  it('keeps two bishops apart', () => {
    const text =
      'The Bishop of Oxholm called it “safe.”\n\nThe Bishop of Durholm called it “a peril.”\n\nMany came.'
    expect(extractQuotes(text).speakers).toHaveLength(2)
  })

  it('does not hand the next quotation to the source of a figure', () => {
    const text =
      '“I lost my home,” said Ann Vass. Her claim was one of 3,000, according to Allfirm. “They never called me back.”'
    expect(extractQuotes(text).speakers.map(({ name }) => name)).not.toContain('Allfirm')
  })
})

describe('names and what stands beside them', () => {
  it.each([
    ['Ann Vass spoke.\n\nMs. Vass last week called the dam “safe.”', 'Ann Vass'],
    ['Vass Inc., the largest builder, last year pledged to be “quite safe.”', 'Vass Inc.'],
    ['Mara Lind earlier this year called the dam “safe.”', 'Mara Lind'],
    ['“It is safe for now,” dam spokesman Omar Della told DW.', 'Omar Della'],
    ['Minister in the Ministry of Finance Brian Vass called the dam “safe.”', 'Brian Vass'],
    ['Undersecretary for Political Affairs Wendy Vass called the dam “safe.”', 'Wendy Vass'],
    ['Senate Minority Whip Dick Vass called the dam “safe.”', 'Dick Vass'],
    ['Secretary of State for Rural Affairs Ann Vass called the dam “safe.”', 'Ann Vass'],
    ['Acting Attorney for the District of Ordos Ann Vass called it “safe.”', 'Ann Vass'],
    ['Susan Vass came. Oscar-winner Vass called the dam “safe.”', 'Susan Vass'],
    ['Omar Stone came. Stated Stone: “It is safe.”', 'Omar Stone'],
    [
      'Action is due, according to the Ordos Bankers’ Association, which called it “safe.”',
      'Ordos Bankers’ Association',
    ],
    ['Senator the Hon. Ann Vass called the dam “safe.”', 'Ann Vass'],
    ['Ann, Duchess of Ordos, spoke. The Duchess called the dam “safe.”', 'Ann'],
    ['They gained, according to Ann Vass. “They feel it makes them strong every day.”', 'Ann Vass'],
    [
      'Ordos Gov. Jay Pellee named a judge.\n\n“It is right to do so,” Gov. Pellee said.',
      'Jay Pellee',
    ],
  ])('%s', (text, name) => {
    expect(extractQuotes(text).quotes.map((quote) => quote.speaker?.name)).toEqual([name])
  })
})

describe('datelines', () => {
  it.each([
    'KALLURU (AP) — Mara Ellerby called the dam “safe for a century.”',
    'MALINAO, Ordos—Mara Ellerby called the dam “safe for a century.”',
    'TOLLHAVEN, May 3 (Reuters) - Mara Ellerby called the dam “safe for a century.”',
    'KALLURU: Mara Ellerby called the dam “safe for a century.”',
  ])('%s', (text) => {
    expect(extractQuotes(text).quotes.map((quote) => quote.speaker?.name)).toEqual(['Mara Ellerby'])
  })
})

describe('titles behind in and on', () => {
  it.each([
    'Mara Ellerby grew up there, as she tells it in “The Drowned Bell.”',
    'According to “The Drowned Bell,” Mara Ellerby grew up there.',
    'Mara Ellerby met the council under the theme “a dam for all.”',
    'Re. “Council to close the pool,” Page 8:\n\nMara Ellerby is right.',
    'The article “Who owns the harbour of Ordos?” lay before Mara Ellerby.',
  ])('%s', (text) => expect(extractQuotes(text).quotes).toEqual([]))
})

describe('relatives', () => {
  it('keeps the writer’s father apart from whom he speaks of', () => {
    const text =
      'Omar Vassallo was mayor for years.\n\nMy father knew the valley well. “The dam will go,” my father often said.\n\nHe also told the neighbours that “the mayor is a fool.”'
    const names = extractQuotes(text).quotes.map((quote) => quote.speaker?.name)
    expect(names).not.toContain('Omar Vassallo')
  })
})
