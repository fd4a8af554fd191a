/** Entry point of the page's worker: extracts, verifies, prints and scores, so that the page never waits. */
import { InputError } from '../../errors.js'
import type { Message, Results, Task } from './messages.js'

const scope = self as unknown as {
  onmessage: ((event: { readonly data: Task }) => void) | null
  postMessage(message: Message): void
}

/** Quotes in one message. */
const AT_A_TIME = 300

scope.onmessage = ({ data }) => {
  answer(data).then(
    (result) => scope.postMessage({ kind: 'done', result }),
    (error: unknown) => {
      const message = error instanceof Error ? error.message : String(error)
      scope.postMessage({ kind: 'failed', message, internal: !(error instanceof InputError) })
    },
  )
}

async function answer(task: Task): Promise<Results[keyof Results]> {
  if (task.kind === 'extract') {
    const { extractFrom } = await import('./extract.js')
    const extracted = await extractFrom(task, (share, step) =>
      scope.postMessage({ kind: 'progress', share, step }),
    )
    const { quotes } = extracted.extraction
    for (let at = 0; at < quotes.length; at += AT_A_TIME)
      scope.postMessage({ kind: 'quotes', quotes: quotes.slice(at, at + AT_A_TIME) })
    return { ...extracted, extraction: { ...extracted.extraction, quotes: [] } }
  }
  if (task.kind === 'print') {
    const { formatters } = await import('../../formatter/formats.js')
    const format = await formatters.get(task.format)?.load()
    if (!format) throw new Error(`no format ${task.format}`)
    const several = task.articles.length > 1
    return format(task.articles, { several, width: 100, colour: false })
  }
  if (task.kind === 'verify') {
    const { verifyAgainst } = await import('./verify.js')
    return verifyAgainst(task)
  }
  if (task.kind === 'read-gold') {
    const [{ parseGold }, { fromGold }] = await Promise.all([
      import('../../score/json-lines.js'),
      import('../../correct/from-gold.js'),
    ])
    return parseGold(task.lines, task.name).map((gold) => ({
      id: gold.id,
      text: gold.text,
      corrected: fromGold(gold),
    }))
  }
  const [{ score }, { formatScoreTable }] = await Promise.all([
    import('../../score/score.js'),
    import('../../score/report.js'),
  ])
  return formatScoreTable(score(task.golds, task.predictions), { errors: 50 })
}
