import { describe, expect, it } from 'vitest'
import { parseDocument } from '../../../src/parser/parse.js'

/** Quoted spans of a text as strings: `> ` per enclosing span, `+ ` if it continues the previous one. */
function spansOf(text: string): string[] {
  return parseDocument(text).quotedSpans.map(
    ({ start, end, depth, continuesPrevious }) =>
      '> '.repeat(depth) + (continuesPrevious ? '+ ' : '') + text.slice(start, end),
  )
}

type Case = [text: string, spans: string[]]
const check = (text: string, spans: string[]): void => expect(spansOf(text)).toEqual(spans)

describe('mark styles', () => {
  it.each<Case>([
    ['“Never,” she said.', ['Never,']],
    ['"Never," she said.', ['Never,']],
    ['‘Never,’ she said.', ['Never,']],
    ["'Never,' she said.", ['Never,']],
    ['«Never», she said.', ['Never']],
    ['« Never », she said.', [' Never ']],
    ['»Never«, she said.', ['Never']],
    ['‹Never›, she said.', ['Never']],
    ['„Never“, she said.', ['Never']],
    ['„Never”, she said.', ['Never']],
    ["``Never,'' she said.", ['Never,']],
    ["''Never,'' she said. ''Not once.''", ['Never,', 'Not once.']],
    ["`Never,' she said.", ['Never,']],
    ['「Never」, she said.', ['Never']],
    ['She said “no”, "no", ‘no’, \'no\', «no» and „no“.', ['no', 'no', 'no', 'no', 'no', 'no']],
    ['“Never," she said. "Not once.”', ['Never,', 'Not once.']],
    ['She said "" and “”.', []],
    ['She said “ ” and no more.', []],
  ])('%s', check)
})

describe('nested marks', () => {
  it.each<Case>([
    ['“He said ‘never’ to me,” she said.', ['He said ‘never’ to me,', '> never']],
    ['‘He said “never” to me,’ she said.', ['He said “never” to me,', '> never']],
    ['"He said \'never\' to me," she said.', ["He said 'never' to me,", '> never']],
    ['\'He said "never" to me,\' she said.', ['He said "never" to me,', '> never']],
    [
      '“He said ‘they told “no” to us’ then,” she said.',
      ['He said ‘they told “no” to us’ then,', '> they told “no” to us', '> > no'],
    ],
    ['“He said “never” to me,” she said.', ['He said “never” to me,', '> never']],
    ['«He said “never” to me», she said.', ['He said “never” to me', '> never']],
    ['“He said, ‘never.’” She left.', ['He said, ‘never.’', '> never.']],
    ['"He said, \'never.\'" She left.', ["He said, 'never.'", '> never.']],
    ['“‘Never’ is what he said,” she said.', ['‘Never’ is what he said,', '> Never']],
    ["''He said, 'never.''' She left.", ["He said, 'never.'", '> never.']],
    ["'I said, 'never.'' She left.", ["I said, 'never.'", '> never.']],
    ['"He said, \'never,"\' she said. "Go."', ["He said, 'never,", '> never,', 'Go.']],
  ])('%s', check)
})

describe('apostrophes', () => {
  it.each<Case>([
    ["'Tis the season, ’Tis the season, ’twas late, 'em all, ’cause.", []],
    ['Marek’s aide, the Valeses’ intent, James’ hat.', []],
    ["Rock 'n' roll and rock ’n’ roll in the '90s and the ’90s.", []],
    ["It is five o'clock; he was goin' home and lovin’ it.", []],
    ["The class of '68 met the Joneses' son and O'Brien's.", []],
    ['He stood 6\'2" tall, she 5\' 10" and the screen was 27" wide.', []],
    ["Joost in 't Wald, the M.P.'s aide, spoke.", []],
    ['‘We saw the boys’ club,’ he said of the girls’ room.', ['We saw the boys’ club,']],
    ["'We saw the boys' club,' he said of the girls' room.", ["We saw the boys' club,"]],
    ["'They are the boys', he said.", ['They are the boys']],
    [
      "'It's the '90s all over again,' he said. 'Rock 'n' roll.'",
      ["It's the '90s all over again,", "Rock 'n' roll."],
    ],
    ["'Don't,' she said. 'I can't.'", ["Don't,", "I can't."]],
    ["''Tis late,' he said.", ["'Tis late,"]],
    ['‘’Tis late,’ he said.', ['’Tis late,']],
    ['“Don‘t,” she said.', ['Don‘t,']],
    ['"He is 6\'2" tall," she said.', ['He is 6\'2" tall,']],
    ['"We had 27" she said.', ['We had 27']],
  ])('%s', check)
})

describe('headlines and glued text', () => {
  it.each<Case>([
    ['Ferry crews walk out for the third time“We all go,” he said.', ['We all go,']],
    ['Ferry crews walk out for the third time"We all go," he said.', ['We all go,']],
    [
      "Host Ivo 'shuts up' guest who says Vale 'deserved' being called 't***t'They compared it to a war.",
      ['shuts up', 'deserved', 't***t'],
    ],
    ['She said:“Never.”He left.', ['Never.']],
    ['She said,"Never."He left.', ['Never.']],
    ['Mayor—“a fool”—resigned', ['a fool']],
    ['Mayor—"a fool"—resigned', ['a fool']],
    ["Mayor ('a fool') resigned", ['a fool']],
    ['"…never again," he said; "not ... ever ..." she said', ['…never again,', 'not ... ever ...']],
    ['He said " never again " to her.', [' never again ']],
    ['“I regret it, ” he said. “I do.”', ['I regret it, ', 'I do.']],
    ["'I regret it, ' he said. 'I do.'", ['I regret it, ', 'I do.']],
  ])('%s', check)
})

describe('stray marks', () => {
  it.each<Case>([
    ['He called it “foo“ in May.', ['foo']],
    ['He called it ”foo” in May.', ['foo']],
    ['He called it ”foo“ in May.', ['foo']],
    ['He called it ’foo’ in May.', ['foo']],
    ['“Never,“ she said. “Not once.”', ['Never,', 'Not once.']],
    ['“We go. “We stay,” she said.', ['We go.', 'We stay,']],
    ['We will never go,” she said. “We stay.”', ['We will never go,', 'We stay.']],
    ['She knew it. We will never go,” she said.', ['We will never go,']],
    ['She left the room”. He stayed.', []],
    ['“We will never go, she said.', ['We will never go,']],
    ['He said ‘we stay.', []],
    ['””””””””””””””””””””', []],
  ])('%s', check)

  it.each<Case>([
    ['“We never go, she said.\n“Not once,” he said.', ['We never go, she said.', '+ Not once,']],
    ['“We never go, she said.\nThen “nothing” happened.', ['We never go,', 'nothing']],
    ['A stray ” mark.\n“Never,” he said.', ['Never,']],
    ["A stray ' mark.\n'Never,' he said.", ['Never,']],
    ['Stray " here.\n"Never," he said.', ['Never,']],
  ])('do not affect other paragraphs: %j', check)
})

describe('single marks that end a word inside a quotation', () => {
  it.each<Case>([
    [
      "'The bakers' ovens were cold till noon,' she said. 'Nobody lit them.'",
      ["The bakers' ovens were cold till noon,", 'Nobody lit them.'],
    ],
    [
      "She told us: 'The bakers' ovens were cold.\n\n'Nobody lit the neighbours' stoves either.'",
      ["The bakers' ovens were cold.", "+ Nobody lit the neighbours' stoves either."],
    ],
    [
      '‘The pickers’ huts were gone by May.\n\n‘Nobody asked the growers’ leave.\n\n‘That was it.’',
      [
        'The pickers’ huts were gone by May.',
        '+ Nobody asked the growers’ leave.',
        '+ That was it.',
      ],
    ],
    [
      "'I told 'em: no swimmin' out past the buoys 'til noon,' said Vic Tarn.",
      ["I told 'em: no swimmin' out past the buoys 'til noon,"],
    ],
    [
      '‘I was workin’ late and ol’ Bert was singin’ ’cause he could,’ said Vic Tarn.',
      ['I was workin’ late and ol’ Bert was singin’ ’cause he could,'],
    ],
    ["'Fishin' is all we have,' he said.", ["Fishin' is all we have,"]],
    ["She called the ferry 'a ruin' and left.", ['a ruin']],
    ["They said 'never again' to the board.", ['never again']],
    ["The 'golden boys' of the harbour lost.", ['golden boys']],
    ["The 'silver foxes' won and the 'grey herons' lost.", ['silver foxes', 'grey herons']],
    ["'Six Sisters' opens on Friday.", ['Six Sisters']],
    ["'We lost all the boats' said Vic Tarn.", ['We lost all the boats']],
  ])('%s', check)
})

describe('quotations without a closing mark', () => {
  it.each<Case>([
    ['“The pumps broke twice, said Ida Morn, a plumber.', ['The pumps broke twice,']],
    ['"The pumps broke twice, Captain Ida Morn said Friday.', ['The pumps broke twice,']],
    ['"Why us? asked Ida Morn.', ['Why us?']],
    ['“We left, she said.', ['We left,']],
    ['“We left, the mayor’s aide said on Monday.', ['We left,']],
    [
      '“The pumps broke, said Ida Morn. “We called in May.” The board “will look”.',
      ['The pumps broke,', 'We called in May.', 'will look'],
    ],
    // the next paragraph continues it
    [
      '“We left, said my father, and never came back.\n\n“That was all.”',
      ['We left, said my father, and never came back.', '+ That was all.'],
    ],
    ['“In her note, Ida praises the crew.', ['In her note, Ida praises the crew.']],
    [
      '“The notes say five came, a slip that Ida says was hers.',
      ['The notes say five came, a slip that Ida says was hers.'],
    ],
    [
      '“We won after the break, the crew said a prayer and we should have gone on.',
      ['We won after the break, the crew said a prayer and we should have gone on.'],
    ],
    ['“We left at dawn and walked to the coast.', ['We left at dawn and walked to the coast.']],
  ])('%s', check)
})

describe('consecutive quotations in one paragraph', () => {
  it.each<Case>([
    [
      '"He ran up saying \'what now?\' "To do that is a shame. "It hurts."',
      ["He ran up saying 'what now?'", '> what now?', 'To do that is a shame.', 'It hurts.'],
    ],
    [
      'Mr Low said: "It came late." "Let us recall the cuts. "With us the town works.',
      ['It came late.', 'Let us recall the cuts.', 'With us the town works.'],
    ],
    [
      'Mr Low said: "His talk shows what we know. Asked about the boats, Mr Low said: "He may sail. "But we stay."',
      ['His talk shows what we know.', 'He may sail.', 'But we stay.'],
    ],
    ['"We lost. " said Mr Low. "It hurts. "', ['We lost. ', 'It hurts. ']],
  ])('%s', check)
})

describe('multi-paragraph quotations', () => {
  it.each<Case>([
    ['He said: “One.\n“Two.\n“Three.”\n“Four,” she said.', ['One.', '+ Two.', '+ Three.', 'Four,']],
    [
      'He said: "One.\n\n"Two.\n\n"Three."\n\n"Four," she said.',
      ['One.', '+ Two.', '+ Three.', 'Four,'],
    ],
    ['He said: ‘One.\n‘Two.’', ['One.', '+ Two.']],
    ["He said: 'One.\n'Two.'", ['One.', '+ Two.']],
    ["He said: ''One.\n''Two.''", ['One.', '+ Two.']],
    ['He said: “One ‘a.\n“‘Two’ b.”', ['One ‘a.', '> a.', '+ ‘Two’ b.', '> + Two']],
    ['He said: “One.\nTwo and more of it.”\nThree.', ['One.', '+ Two and more of it.']],
    ['“Never a word of it.\nJane Doe, Harbour Board.”\nThree.', ['Never a word of it.']],
  ])('%j', check)
})

describe('spans', () => {
  it('include the ranges of their marks', () => {
    const text = 'He said “never” and “not once'
    const [first, second] = parseDocument(text).quotedSpans
    expect(first).toEqual({
      start: 9,
      end: 14,
      open: { start: 8, end: 9 },
      close: { start: 14, end: 15 },
      paragraph: 0,
      depth: 0,
      continuesPrevious: false,
    })
    expect(second?.close).toEqual({ start: text.length, end: text.length })
  })

  it('have an empty opening mark if there is none', () => {
    const [span] = parseDocument('We will go,” she said.').quotedSpans
    expect(span?.open).toEqual({ start: 0, end: 0 })
  })

  it('read two single marks as one', () => {
    const [span] = parseDocument("''Go,'' he said.").quotedSpans
    expect(span).toMatchObject({ open: { start: 0, end: 2 }, close: { start: 5, end: 7 } })
  })
})
