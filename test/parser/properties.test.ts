import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { parseDocument } from '../../src/parser/parse.js'

/** Pieces that are error-prone for quotation marks, apostrophes and line ends. */
const PIECES = [
  ...'"\'“”‘’«»„‚‹›`´「」',
  "''",
  '``',
  ...' .,!?…:;-—()[]*@#$%&/0',
  '...',
  '\n',
  '\n\n',
  '\r\n',
  '\u2028',
  '\u00a0',
  '\ufeff',
  '\0',
  '\ud83d',
  '\ude00',
  '😀',
  'a',
  'I',
  'The',
  'said',
  'boys',
  'Mr.',
  'U.S.',
  'p.m.',
  "don't",
  'tis',
  'n',
  '90s',
  'example.com',
]

const anyText = fc.oneof(
  fc.string({ unit: 'binary' }),
  fc.array(fc.constantFrom(...PIECES), { maxLength: 60 }).map((pieces) => pieces.join('')),
  fc.array(fc.constantFrom(...PIECES), { maxLength: 40 }).map((pieces) => pieces.join(' ')),
  fc.array(fc.nat(0xffff), { maxLength: 30 }).map((units) => String.fromCharCode(...units)),
)

const holds = (check: (text: string) => void): void =>
  fc.assert(fc.property(anyText, check), { numRuns: 600 })

describe('for any text', () => {
  it('tokens are slices of the text, in order, and cover all visible characters', () => {
    holds((text) => {
      let last = 0
      for (const { start, end, text: word } of parseDocument(text).tokens) {
        expect(start).toBeGreaterThanOrEqual(last)
        expect(end).toBeGreaterThan(start)
        expect(text.slice(start, end)).toBe(word)
        expect(text.slice(last, start)).toMatch(/^[\s\p{Cc}\p{Cf}\u180e]*$/u)
        last = end
      }
      expect(text.slice(last)).toMatch(/^[\s\p{Cc}\p{Cf}\u180e]*$/u)
    })
  })

  it('each token is in exactly one sentence, and each sentence in one paragraph', () => {
    holds((text) => {
      const { paragraphs, sentences, tokens } = parseDocument(text)
      let token = 0
      let sentence = 0
      paragraphs.forEach((paragraph, index) => {
        expect(paragraph.firstSentence).toBe(sentence)
        expect(paragraph.endSentence).toBeGreaterThan(sentence)
        for (; sentence < paragraph.endSentence; sentence++) {
          const {
            firstToken,
            endToken,
            start,
            end,
            paragraph: holder,
          } = sentences[sentence] ?? expect.fail()
          expect(holder).toBe(index)
          expect(firstToken).toBe(token)
          expect(endToken).toBeGreaterThan(token)
          expect(start).toBe(tokens[firstToken]?.start)
          expect(end).toBe(tokens[endToken - 1]?.end)
          expect(start).toBeGreaterThanOrEqual(paragraph.start)
          expect(end).toBeLessThanOrEqual(paragraph.end)
          for (; token < endToken; token++) expect(tokens[token]?.sentence).toBe(sentence)
        }
      })
      expect(sentence).toBe(sentences.length)
      expect(token).toBe(tokens.length)
    })
  })

  it('quoted spans are ordered, never cross, and are inside their paragraph and next to their marks', () => {
    holds((text) => {
      const { paragraphs, quotedSpans } = parseDocument(text)
      const open: number[] = []
      let last = -1
      for (const { start, end, open: before, close, depth, paragraph } of quotedSpans) {
        const holder = paragraphs[paragraph] ?? expect.fail()
        expect(start).toBeGreaterThanOrEqual(last)
        last = start
        expect(text.slice(start, end).trim()).not.toBe('')
        expect(before.end).toBe(start)
        expect(close.start).toBe(end)
        expect(before.start).toBeGreaterThanOrEqual(holder.start)
        expect(close.end).toBeLessThanOrEqual(holder.end)
        while (open.length > 0 && (open.at(-1) ?? 0) <= before.start) open.pop()
        for (const outerEnd of open) expect(close.end).toBeLessThanOrEqual(outerEnd)
        expect(depth).toBeGreaterThanOrEqual(open.length)
        open.push(end)
      }
    })
  })

  it('marks of a span are tokens', () => {
    holds((text) => {
      const { quotedSpans, tokens } = parseDocument(text)
      const marks = new Map(tokens.map((token) => [token.start, token]))
      for (const { open, close } of quotedSpans) {
        for (const mark of [open, close]) {
          if (mark.start < mark.end)
            expect(marks.get(mark.start)).toMatchObject({ kind: 'mark', end: mark.end })
        }
      }
    })
  })

  it('the same text produces the same document', () => {
    holds((text) => {
      expect(parseDocument(text)).toEqual(parseDocument(text))
    })
  })

  it('an added paragraph changes no quoted spans before it except in the adjacent one', () => {
    holds((text) => {
      const before = parseDocument(
        `${text}\n\nThe end of the story, which has no marks in it at all.`,
      )
      const after = parseDocument(
        `${text}\n\nThe end of the story, which has no marks in it at all.\n\n“Stray.`,
      )
      expect(after.quotedSpans.slice(0, before.quotedSpans.length)).toEqual(before.quotedSpans)
    })
  })
})
