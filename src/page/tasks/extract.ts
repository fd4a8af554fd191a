import type { Tagger } from '../../attributor/report-tagger/tagger.js'
import { InputError } from '../../errors.js'
import { createExtractor, type Stage } from '../../pipeline.js'
import { readAs } from '../../readers/read-as.js'
import type { Extracted, ExtractTask } from './messages.js'
import { partEndsOf } from './parts.js'

/** What is under way, and the share of the time that is over when it begins: as measured with 10 MB of news. */
const STEPS: Record<Stage, readonly [share: number, words: string]> = {
  parse: [0.01, 'Reading the text'],
  annotate: [0.06, 'Finding names'],
  decide: [0.15, 'Finding who says what'],
  // the page has no model that reads the text
  read: [0.89, 'Reading the text again'],
  assign: [0.89, 'Joining what belongs together'],
  report: [0.9, 'Finding reported speech'],
  assemble: [0.95, 'Putting it together'],
}

let report: (share: number, step: string) => void = () => {}
let tagger: Tagger | undefined

/** Call `prepare` first. */
export const extract = createExtractor(
  () => {
    if (!tagger) throw new Error('the tagger is not loaded')
    return tagger
  },
  (stage) => report(...STEPS[stage]),
)

/** @throws InputError if there is no text to read */
export async function extractFrom(
  { raw, type, source, indirect }: ExtractTask,
  onProgress: (share: number, step: string) => void,
): Promise<Extracted> {
  if (raw.trim() === '') throw new InputError('the text is empty: it needs at least one word')
  await prepare(indirect, onProgress)
  const input = await readAs(type, raw)
  const text = typeof input === 'string' ? input : input.input
  const { source: label, ...found } = extract(input, { source, indirect, explain: true })
  return {
    extraction: { source: label, ...(type === 'html' && { text }), ...found },
    text,
    ends: partEndsOf(text),
  }
}

/** Loads what `extract` needs, and sets where it reports its progress. */
export async function prepare(
  indirect: boolean,
  onProgress: (share: number, step: string) => void,
): Promise<void> {
  report = onProgress
  if (indirect) tagger ??= await loadTagger()
}

/** Loads the weights for reported speech: most of the page, and only for those who switch it on. */
async function loadTagger(): Promise<Tagger> {
  report(0, 'Loading reported speech')
  const [{ createTagger }, { default: data }] = await Promise.all([
    import('../../attributor/report-tagger/tagger.js'),
    import('../../attributor/report-tagger/weights.json', { with: { type: 'json' } }),
  ])
  return createTagger(data)
}
