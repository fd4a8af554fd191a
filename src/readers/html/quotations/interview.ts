import { share, wordsIn } from '../content/blocks.js'
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
  const person = interviewee(introduction, opening.join('\n'), byline)
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
function interviewee(introduction: string, opening: string, byline: string | null): string | null {
  const asker = (byline ?? '').toLowerCase()
  const isOther = (name: string) => !asker.includes(name.toLowerCase())
  const inHead = [...new Set(namesAnywhere(introduction).filter(isOther))]
  const inOpening = namesAnywhere(opening).filter(isOther)
  const named = inHead.filter((name) => inOpening.includes(name))
  if (named.length === 1) return named[0] ?? null
  if (inHead.length === 1 && wordsIn(inHead[0] ?? '') > 1) return inHead[0] ?? null
  // The headline may give the surname only, the introduction the whole name.
  const full = [...new Set(inOpening)].filter((name) =>
    introduction.includes(name.split(' ').at(-1) ?? name),
  )
  if (full.length === 1) return full[0] ?? null
  const distinct = [...new Set(inOpening)]
  return inHead.length === 0 && distinct.length === 1 ? (distinct[0] ?? null) : null
}
