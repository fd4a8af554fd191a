import { closesWithMark, type Draft, opensWithMark, quote } from './draft.js'
import { leadingName } from './person-name.js'

const FIRST_PERSON = /\b(?:I|I['’]m|I['’]ve|we|we['’]re|my|our|me|us)\b/i

/** Quotes `<dd>` words after the `<dt>` that names their speaker, if most of them speak in the first person. */
export function quoteDefinitions(drafts: readonly Draft[]): void {
  const pairs: { name: Draft; words: Draft[] }[] = []
  for (const draft of drafts) {
    const tag = draft.block?.tags.find((name) => name === 'dt' || name === 'dd')
    if (tag === 'dt') pairs.push({ name: draft, words: [] })
    else if (tag === 'dd') pairs.at(-1)?.words.push(draft)
  }
  const all = pairs.flatMap(({ words }) => words)
  if (pairs.length < 2 || all.length < 2) return
  if (!pairs.every(({ name }) => leadingName(name.text.replace(/:$/, '')) !== null)) return
  if (
    all.filter(({ text }) => FIRST_PERSON.test(text) || opensWithMark(text)).length * 2 <
    all.length
  )
    return
  for (const { name, words } of pairs) {
    name.isDone = true
    for (const [index, draft] of words.entries()) {
      draft.isDone = true
      if (index === 0) draft.before = name.text.endsWith(':') ? ' ' : ': '
      const isMarked = opensWithMark(draft.text) && closesWithMark(draft.text)
      if (!isMarked)
        quote(draft, { start: 0, end: draft.text.length }, { closed: index === words.length - 1 })
    }
  }
}
