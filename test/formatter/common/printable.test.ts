import { describe, expect, it } from 'vitest'
import { printable } from '../../../src/formatter/common/printable.js'
import { seen, unseen } from '../unseen-signs.js'

describe('printable', () => {
  it.each([
    ['plain text', 'plain text'],
    ['  two\n\n lines\t\u2028on one ', 'two lines on one'],
    ['\u001b[31mred\u001b[0m', '\ufffd[31mred\ufffd[0m'],
    ['\u009b2Jcleared', '\ufffd2Jcleared'],
    [
      'bell\u0007, back\u0008, null\u0000, delete\u007f',
      'bell\ufffd, back\ufffd, null\ufffd, delete\ufffd',
    ],
    ['\u202eesrever\u202c \u2066apart\u2069', 'esrever apart'],
    ['\ufeffmark, soft\u00adhyphen, zero\u200bwidth', 'mark, softhyphen, zerowidth'],
    ['lone \ud800 half', 'lone \ufffd half'],
    ['👩‍👩‍👧 می‌خواهم 日本語 é', '👩‍👩‍👧 می‌خواهم 日本語 é'],
    ['', ''],
  ])('%j → %j', (text, expected) => {
    expect(printable(text)).toBe(expected)
  })

  it.each(unseen)('removes %s', (_, sign) => expect(printable(`a${sign}b`)).toBe('ab'))
  it.each(seen)('keeps %s', (_, text) => expect(printable(text)).toBe(text))
})
