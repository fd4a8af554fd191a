import type { Quote, Span, Speaker } from '../../extraction/records.js'
import { describeAct } from '../common/act.js'
import { codePointsBefore } from '../common/code-points.js'
import { type Article, type Formatter, sourceName } from '../common/formatter.js'
import { escapeControls } from '../json.js'
import { fragmentNamer, iriOf } from './iri.js'

/**
 * Web Annotations (w3.org/TR/annotation-model) in JSON-LD: one AnnotationCollection for all articles, with its page
 * embedded. Each quote has up to three annotations, linked by their ids:
 *
 * - `SOURCE#q1`: the reported words, one target per part; its bodies, by purpose, are the speaker (`identifying`), the
 *   speaker's role (`describing`), the type and act (`classifying`), and the confidence (`assessing`)
 * - `SOURCE#q1-speaker` and `SOURCE#q1-cue`: the mention (`identifying`) and the cue (`tagging`)
 *
 * Each target has both selectors. Positions count Unicode code points, as the model requires, unlike the code units of
 * the JSON output; prefix and suffix are up to 32 code points.
 */
export const formatW3c: Formatter = (articles) => {
  const namesIn = fragmentNamer()
  const items = articles.flatMap((article) => annotationsOf(article, namesIn))
  const collection = {
    '@context': 'http://www.w3.org/ns/anno.jsonld',
    id: '#quotes',
    type: 'AnnotationCollection',
    label: 'Quotes and their speakers',
    total: items.length,
    first: {
      id: '#page-1',
      type: 'AnnotationPage',
      startIndex: 0,
      items,
    },
  }
  return `${escapeControls(JSON.stringify(collection, null, 2))}\n`
}

function annotationsOf(
  { extraction, text }: Article,
  namesIn: ReturnType<typeof fragmentNamer>,
): object[] {
  const source = iriOf(sourceName(extraction), text)
  const name = namesIn(source)
  const target = describeTargets(source, text)
  const speakerOf = new Map(extraction.speakers.map((speaker) => [speaker.id, speaker]))
  return extraction.quotes.flatMap((quote) => {
    const { id, content, cue } = quote
    const speaker = quote.speaker ? speakerOf.get(quote.speaker.id) : undefined
    const mention = quote.speaker?.mention
    const annotations = [annotation(name(id), bodies(quote, speaker), content.map(target))]
    if (mention && speaker) {
      const body = [textual('identifying', speaker.name)]
      annotations.push(annotation(name(`${id}-speaker`), body, [target(mention)]))
    }
    if (cue) {
      const body = [textual('tagging', 'cue')]
      annotations.push(annotation(name(`${id}-cue`), body, [target(cue)]))
    }
    return annotations
  })
}

function annotation(id: string, body: object[], target: object[]): object {
  return { id, type: 'Annotation', body, target }
}

function bodies(quote: Quote, speaker: Speaker | undefined): object[] {
  const { type, confidence } = quote
  const classes = [type, ...describeAct(quote)].map((name) => textual('classifying', name))
  const who = speaker ? [textual('identifying', speaker.name)] : []
  const about = speaker?.description ? [textual('describing', speaker.description)] : []
  return [...who, ...about, ...classes, textual('assessing', String(confidence))]
}

function textual(purpose: string, value: string): object {
  return { type: 'TextualBody', value, format: 'text/plain', purpose }
}

const contextLength = 32

function describeTargets(source: string, text: string): (span: Span) => object {
  const toCodePoints = codePointsBefore(text)
  return ({ start, end, text: exact }) => {
    // Twice as many code units always contain enough code points.
    const before = [...text.slice(Math.max(0, start - 2 * contextLength), start)]
    const after = [...text.slice(end, end + 2 * contextLength)]
    return {
      type: 'SpecificResource',
      source,
      selector: [
        {
          type: 'TextQuoteSelector',
          exact,
          prefix: before.slice(-contextLength).join(''),
          suffix: after.slice(0, contextLength).join(''),
        },
        { type: 'TextPositionSelector', start: toCodePoints(start), end: toCodePoints(end) },
      ],
    }
  }
}
