/** One request's work, on a worker thread: read, extract, check, filter, print. */
import { InputError } from '../../../errors.js'
import { filterExtraction } from '../../../extraction/filter.js'
import { formatters } from '../../../formatter/formats.js'
import type { ModelName } from '../../../models/model-names.js'
import { readAs } from '../../../readers/read-as.js'
import { checked } from '../../workers/checked.js'
import type { LoadExtractor } from '../../workers/do-work.js'
import type { TextRequest } from '../request/text-request.js'

export type Answer =
  | { readonly kind: 'done'; readonly body: string }
  /** `internal`: a bug in quote-extract. */
  | { readonly kind: 'failed'; readonly reason: string; readonly internal: boolean }

export interface AnswerTask {
  readonly request: TextRequest
  readonly model: ModelName
}

/** Width of a table, in columns: no terminal is known. */
const LAYOUT = { several: false, width: 100, colour: false }

/** Never rejects. */
export async function answerRequest(
  { request: { text, type, format, options }, model }: AnswerTask,
  loadExtractor: LoadExtractor,
): Promise<Answer> {
  try {
    const input = await readAs(type, text)
    const read = typeof input === 'string' ? input : input.input
    const { source = null, indirect = false, explain = false, acts } = options
    const extract = await loadExtractor({ indirect, model })
    const settings = { source, indirect, explain, ...(acts && { acts }) }
    const whole = await checked(input, () => extract(input, settings))
    const { source: label, ...found } = filterExtraction(whole, {
      ...(options.speaker !== undefined && { speaker: options.speaker }),
      ...(options.minConfidence !== undefined && { minConfidence: options.minConfidence }),
    })
    const extraction = { source: label, ...(type === 'html' && { text: read }), ...found }
    const print = await formatters.get(format)?.load()
    if (!print) throw new Error(`no format ${format}`)
    return { kind: 'done', body: print([{ extraction, text: read }], LAYOUT) }
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error)
    return { kind: 'failed', reason, internal: !(error instanceof InputError) }
  }
}
