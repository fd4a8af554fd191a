import { describe, expect, it } from 'vitest'
import * as formats from '../../src/formats.js'
import { ArgumentError, extractQuotes, filterExtraction } from '../../src/index.js'
import { extractCorpus } from '../../src/node.js'

const nothing = extractQuotes('')
const call = extractQuotes as (...args: unknown[]) => unknown
const filter = filterExtraction as (...args: unknown[]) => unknown
const corpus = extractCorpus as (...args: unknown[]) => unknown
const csv = formats.formatCsv as (...args: unknown[]) => unknown
const table = formats.formatTable as (...args: unknown[]) => unknown

describe('a wrong argument throws an ArgumentError of one line', () => {
  it.each<[() => unknown, string]>([
    [() => call(), 'extractQuotes: the text must be a string, not undefined'],
    [() => call(null), 'extractQuotes: the text must be a string, not null'],
    [() => call(4), 'extractQuotes: the text must be a string, not the number 4'],
    [() => call({}), 'extractQuotes: the text must be a string, not an object'],
    [
      () => call(Buffer.from('“Yes.”')),
      'extractQuotes: the text must be a string, not a Buffer: decode it first, as in new TextDecoder().decode(bytes)',
    ],
    [
      () => call(new Uint8Array(2)),
      'extractQuotes: the text must be a string, not a Uint8Array: decode it first, as in new TextDecoder().decode(bytes)',
    ],
    [
      () => call(Promise.resolve('')),
      'extractQuotes: the text must be a string, not a Promise: await it first',
    ],
    [
      () => call(['“Yes.”']),
      'extractQuotes: the text must be a string, not an Array: call it once for each text',
    ],
    [
      () => ['“Yes.”', '“No.”'].map(extractQuotes as (text: string) => unknown),
      'extractQuotes: the options must be an object, not the number 0: with map, write (text) => extractQuotes(text)',
    ],
    [() => call('', null), 'extractQuotes: the options must be an object, not null'],
    [() => call('', 'a.txt'), 'extractQuotes: the options must be an object, not "a.txt"'],
    [
      () => call('', { indrect: true }),
      'extractQuotes: unknown option "indrect"; did you mean "indirect"?',
    ],
    [
      () => call('', { fileName: 'a.txt' }),
      'extractQuotes: unknown option "fileName"; expected "source", "indirect", "explain", "acts", "model"',
    ],
    [
      () => call('', { constructor: 1 }),
      'extractQuotes: unknown option "constructor"; expected "source", "indirect", "explain", "acts", "model"',
    ],
    [
      () => call('', { source: 7 }),
      'extractQuotes: source must be a string or null, not the number 7',
    ],
    [() => call('', { explain: 'yes' }), 'extractQuotes: explain must be true or false, not "yes"'],
    [
      () => call('', { acts: 'speech' }),
      'extractQuotes: acts must be an array of "speech", "writing", "thought", "attitude", not "speech"',
    ],
    [() => call('', { acts: ['Speach'] }), 'unknown act "Speach"; did you mean "speech"?'],
    [
      () => call('', { acts: ['opinion'] }),
      'unknown act "opinion"; expected "speech", "writing", "thought", "attitude"',
    ],
    [
      () => call('', { model: 'large' }),
      'extractQuotes: model must be a model, as loadLargeModel() of quote-extract-large returns, or null, not "large"',
    ],
    [
      () => corpus([], { model: 'huge' }),
      'extractCorpus: model must be "fast" or "large", not "huge"',
    ],
    [() => filter('', {}), 'filterExtraction: expected what extractQuotes returned, not ""'],
    [() => filter(nothing), 'filterExtraction: the options must be an object, not undefined'],
    [
      () => filter(nothing, { confidence: 1 }),
      'filterExtraction: unknown option "confidence"; did you mean "minConfidence"?',
    ],
    [
      () => filter(nothing, { minConfidence: '1' }),
      'filterExtraction: minConfidence must be a number, not "1"',
    ],
    [
      () => filter(nothing, { speaker: /Lind/ }),
      'filterExtraction: speaker must be a string or a list of strings, not a RegExp',
    ],
    [
      () => corpus('“Yes.”'),
      'extractCorpus: expected an iterable or async iterable of records, not "“Yes.”": for one text, use extractQuotes',
    ],
    [
      () => corpus(undefined),
      'extractCorpus: expected an iterable or async iterable of records, not undefined',
    ],
    [
      () => corpus([], { jobs: 0 }),
      'extractCorpus: jobs must be an integer from 1, not the number 0',
    ],
    [
      () => corpus([], { source: 'a' }),
      'extractCorpus: unknown option "source"; expected "indirect", "explain", "acts", "model", "jobs"',
    ],
    [() => csv(nothing), 'formatCsv: expected an array of { extraction, text }, not an object'],
    [() => csv([nothing]), 'formatCsv: expected an array of { extraction, text }, not an object'],
    [() => csv(undefined), 'formatCsv: expected an array of { extraction, text }, not undefined'],
    [
      () => table([], { width: 3 }),
      'formatTable: width must be an integer from 40, not the number 3',
    ],
  ])('%#: %s', (run, message) => {
    expect(run).toThrow(ArgumentError)
    expect(run).toThrow(TypeError)
    expect(run).toThrow(expect.objectContaining({ message, name: 'ArgumentError' }))
  })

  it('shortens long values', () => {
    expect(() => call('', { source: 1n })).toThrow('not the number 1')
    expect(() => call('', 'x'.repeat(1e6))).toThrow(/^.{0,120}$/)
    expect(() => call('', { ['x'.repeat(1e6)]: 1 })).toThrow(ArgumentError)
  })
})

describe('what is accepted', () => {
  it.each<[string, unknown]>([
    ['undefined options', undefined],
    ['no options', {}],
    ['undefined values', { source: undefined, explain: undefined, acts: undefined }],
    ['no acts', { acts: [] }],
    ['a null source', { source: null }],
    ['no model', { model: null }],
  ])('%s', (_, options) => {
    expect(call('', options)).toEqual(nothing)
  })

  it('a filter without fields', () => {
    expect(filter(nothing, {})).toEqual(nothing)
  })
})
