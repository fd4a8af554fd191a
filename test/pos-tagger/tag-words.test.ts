import { describe, expect, it } from 'vitest'
import { parseDocument } from '../../src/parser/parse.js'
import { wordLetters } from '../../src/pos-tagger/tag-words.js'

/** Sentences with expected tags as "word/n"; words without a tag are not checked. */
function check(marked: string): void {
  const pieces = marked.split(' ').map((piece) => /^(.+?)\/([A-Za-z#])(\W*)$/.exec(piece) ?? piece)
  const text = pieces
    .map((piece) => (typeof piece === 'string' ? piece : `${piece[1]}${piece[3]}`))
    .join(' ')
  const document = parseDocument(text)
  const letters = wordLetters(document)
  const found = document.tokens.flatMap(({ kind, text: word }, i) =>
    kind === 'word' || kind === 'number' ? [{ word, letter: letters[i] as string }] : [],
  )
  let at = 0
  const given = pieces.map((piece) => {
    if (typeof piece === 'string') return piece
    const bare = (piece[1] as string).replace(/^[^\p{L}\p{N}$£€#@]+/u, '')
    while (at < found.length && found[at]?.word !== bare) at++
    return `${piece[1]}/${found[at++]?.letter}${piece[3]}`
  })
  expect(given.join(' ')).toBe(marked)
}

describe('reporting clauses', () => {
  it.each([
    'Police/n say/V the/D driver/n fled/V on foot.',
    'Residents/n fear/V the dam will/A fail/b again/r.',
    'Experts/n warn/V that/P the ice is/V too/r thin/j.',
    'Officials/n plan/V cuts/n of a tenth.',
    'The council/n backs/V the/D scheme/n.',
    'Ministers/n deny/V they/R knew/V.',
    'Critics/n claim/V the/D bill/n is/V too dear/j.',
    'Doctors/n urge/V patients/n to wait/b.',
    'Neighbours/n report/V seeing/g smoke.',
    'Opposition/n leaders/n call/V it/R a betrayal/n.',
    '“It leaked for weeks,” the/D council’s/n leader/n said/V.',
    '“It leaked for weeks,” adds/V Smith/N.',
    '“The tide took it,” says/V the/D report/n.',
    'Says/V the/D report/n: “The tide took it.”',
    'The tide took it, according/g to/P the/D report/n.',
    'The mayor/n calls/V it/R “a disgrace/n”.',
    'The mayor/n called/V on/P residents/n to/P leave/b.',
    'She/R promises/V “a fair/j hearing/n” for all/D.',
    'The/D letter/n ends/V: “Do not come back.”',
    'Her/S letter/n ends/V with/P a threat/n.',
    'The/D report/n notes/V that/P the valve was/V open.',
    'The/D piece/n used/V one/# of/P his phrases.',
    'The/D officer/n pointed/V out/P the/D tyre/n marks/n.',
    'An/D earlier/j report/n found/V no fault.',
    'His/S Ordosi/N counterpart/n agreed/V.',
    'The/D managing/g director/n, Mara Ellerby/N, resigned/V.',
    'The witness/n was/V tired/j, the court/n heard/V.',
    'He/R was/V quoted/d as/P saying/g it was late.',
    'He/R has/V repeatedly/r denied/d any part.',
    'Asked/d about/P the delay, she/R shrugged/V.',
    'Speaking/g in/P Tollhaven, Vassallo/N praised/V the crew.',
    '“No,” Ellerby/N told/V reporters/n outside/P the court.',
    '“No,” told/V reporters the clerk.',
    'Ellerby/N did/V not/r reply/b to requests/n for/P comment/n.',
    'A/D spokesperson/n for/P the/D firm/n declined/V to/P comment/b.',
    'Vassallo/N, who/W chairs/V the/D board/n, disagreed/V.',
    'The/D firm/n, which/W makes/V pumps/n, said/V so.',
    'Sources/n close/r to/P the talks/n say/V a deal is/V near.',
    '“We lost everything,” he/R recalls/V.',
    'Lund/N argues/V prices/n will/A rise/b.',
    'The review/n concludes/V: “Staff were/V afraid/j.”',
    'What/W he/R meant/V is/V not/r known/d.',
    'She/R said/V she would/A vote/b against/P it.',
    'It/R is/V understood/d that/P talks/n have/V stalled/d.',
    'The findings/n published/d on Monday show/V a decline/n.',
    'The man/n arrested/d at/P the port said/V nothing/n.',
    'Campaigners/n argue/V the/D plan/n harms/V bees/n.',
    'The judge/n ruled/V the search/n unlawful/j.',
    'Farmers’/n groups/n welcomed/V the/D change/n.',
    '“Run!” she/R shouts/V.',
  ])('%s', check)
})

describe('ambiguous words', () => {
  it.each([
    'They/R want/V to/P report/b the theft/n.',
    'The/D claims/n are/V false/j.',
    'She/R claims/V the money/n is/V hers.',
    'More/j claims/n emerged/V.',
    'He/R left/V his/S glove/n on/P the bus/n.',
    'I/R told/V her/R so, and/C her/S brother/n saw/V it/R too/r.',
    'The/D rising/g tide/n flooded/V the/D town/n.',
    'That/D bridge/n is/V the one/n that/W fell/V.',
    'Their/S demands/n were/V met/d.',
    'The court/n demands/V an answer/n.',
    'They/R can’t/A, won’t/A and/C don’t/V pay/b.',
    'He’s/R gone/d; they’d/R left/d.',
    'Lund’s/N plans/n worry/V staff/n.',
    'He/R kept/V the/D well-known/j painting/n.',
    'The/D 24-year-old/j nurse/n and/C her/S co-founder/n spoke/V.',
    'In/P 2019/# about/r 60,000/# people/n left/V.',
    'Fifty-one/# ships/n and/C eleven/# boats/n sank/V.',
  ])('%s', check)
})

describe('headlines', () => {
  it.each([
    'Council Backs/V Plan/n to/P Shut/b Village School',
    'Mayor Says/V Bridge Will/A Reopen/b in/P Spring',
    'POLICE/n SAY/V DRIVER/n FLED/V AFTER/P CRASH/n',
    'Residents/n Fear/V More/j Floods/n After/P Storm',
    'Vassallo/N Denies/V Taking/g Bribes/n From/P Builders',
  ])('%s', check)
})

describe('British spelling', () => {
  it.each([
    'The/D organisation/n apologised/V for/P the/D behaviour/n of/P its/S staff/n.',
    'The/D programme/n was/V cancelled/d by/P the/D centre/n.',
    'Neighbours/n criticised/V the/D defence/n minister/n.',
    'He/R realised/V the/D tyres/n were/V flat/j.',
  ])('%s', check)
})
