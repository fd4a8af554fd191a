import { share } from '../content/blocks.js'
import { type Draft, opensWithMark, quote } from './draft.js'
import { namesAnywhere } from './person-name.js'

const LEAST_QUESTIONS = 3

/**
 * Quotes the answers of an interview whose questions are set in bold, in italics or as headings, if the page says who is
 * interviewed.
 *
 * @param introduction headline and standfirst
 * @param byline the interviewer
 */
export function quoteAnswers(
  drafts: readonly Draft[],
  introduction: string,
  byline: string | null,
): void {
  if (quoteLettered(drafts, introduction, byline)) return
  const questions = drafts.map(isQuestion)
  const first = questions.indexOf(true)
  const asked = questions.filter(Boolean).length
  if (asked < LEAST_QUESTIONS) return
  const marked = drafts.slice(first).filter((draft) => isSetApart(draft)).length
  if (asked < marked / 2) return
  const opening = drafts
    .slice(0, first)
    .filter(({ block }) => block !== null)
    .map(({ text }) => text)
  const person = interviewee(introduction, opening.join('\n'), byline, textOf(drafts))
  if (person === null) return
  const last = lastAnswer(drafts, questions)
  let answers: Draft[] = []
  const finish = () => {
    quoteAnswer(answers, person)
    answers = []
  }
  for (let index = first; index <= last; index++) {
    const draft = drafts[index] as Draft
    if (isSetApart(draft)) finish()
    else if (isAnswer(draft)) answers.push(draft)
  }
  finish()
}

const ANSWER = /^(?:A|Answer) ?: ?/
const ASKED = /^(?:Q|Question) ?: ?/

/** Quotes the answers of an interview whose questions and answers begin with “Q:” and “A:”. */
function quoteLettered(
  drafts: readonly Draft[],
  introduction: string,
  byline: string | null,
): boolean {
  const first = drafts.findIndex(({ text }) => ASKED.test(text))
  const isLettered =
    first >= 0 && drafts.filter(({ text }) => ANSWER.test(text)).length >= LEAST_QUESTIONS
  if (!isLettered) return false
  const opening = drafts
    .slice(0, first)
    .filter(({ block }) => block !== null)
    .map(({ text }) => text)
  const person = interviewee(introduction, opening.join('\n'), byline, textOf(drafts))
  for (const draft of person === null ? [] : drafts) {
    const label = ANSWER.exec(draft.text)?.[0].length ?? 0
    if (label === 0 || draft.isDone) continue
    draft.isDone = true
    draft.leftOut.push({ start: 0, end: label })
    draft.inserted.push({ at: label, text: `${person}: ` })
    if (!opensWithMark(draft.text.slice(label)))
      quote(draft, { start: label, end: draft.text.length })
  }
  return true
}

function quoteAnswer(answers: readonly Draft[], person: string): void {
  for (const [index, draft] of answers.entries()) {
    draft.isDone = true
    if (opensWithMark(draft.text)) continue
    quote(draft, { start: 0, end: draft.text.length }, { closed: index === answers.length - 1 })
    if (index === 0) draft.inserted.unshift({ at: 0, text: `${person}: ` })
  }
}

/** Bold, italic or a heading as a whole. */
function isSetApart({ block, text }: Draft): boolean {
  if (!block) return false
  if (/^h[1-6]$/.test(block.tags[0] ?? '')) return true
  return (
    share(block, block.strong) > 0.9 || (share(block, block.emphasis) > 0.9 && text.length < 600)
  )
}

const isQuestion = (draft: Draft): boolean => isSetApart(draft) && /\?["”')]*$/.test(draft.text)

const isAnswer = ({ block, isDone }: Draft): boolean =>
  block !== null &&
  !isDone &&
  !block.quotation &&
  !block.tags.includes('table') &&
  !block.tags.includes('li')

/** Answers end at the next question; the last one has a paragraph, as the article may go on after it. */
function lastAnswer(drafts: readonly Draft[], questions: readonly boolean[]): number {
  const last = questions.lastIndexOf(true)
  return Math.min(drafts.length - 1, last + 1)
}

/** The one person whom headline and introduction name most clearly; null if several could be meant. */
function interviewee(
  introduction: string,
  opening: string,
  byline: string | null,
  all: string,
): string | null {
  const asker = (byline ?? '').toLowerCase()
  const namesOf = (text: string) => [
    ...new Set(
      namesAnywhere(text)
        .map((name) => withoutFirstWord(name, all))
        .filter((name) => !asker.includes(name.toLowerCase())),
    ),
  ]
  const inHead = namesOf(introduction)
  const inOpening = namesOf(opening)
  const inBoth = inHead.filter((name) => inOpening.includes(name))
  // The headline may give the surname only, the introduction the whole name.
  const completed = inOpening.filter((name) =>
    introduction.includes(name.split(' ').at(-1) ?? name),
  )
  for (const candidates of [inBoth, inHead, completed])
    if (candidates.length > 0) return only(candidates)
  return only(inOpening)
}

const only = (names: readonly string[]): string | null =>
  names.length === 1 ? (names[0] ?? null) : null

/** “Meet Jane Doe” begins with a capital that isn't the name's if the text has “Jane Doe” more often. */
function withoutFirstWord(name: string, all: string): string {
  const rest = name.split(' ').slice(1).join(' ')
  return rest.includes(' ') && timesIn(all, rest) > timesIn(all, name) ? rest : name
}

const timesIn = (text: string, part: string): number => text.split(part).length - 1

const textOf = (drafts: readonly Draft[]): string => drafts.map(({ text }) => text).join('\n')
