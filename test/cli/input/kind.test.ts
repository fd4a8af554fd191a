import { describe, expect, it } from 'vitest'
import { isHtml } from '../../../src/cli/input/kind.js'

describe('isHtml', () => {
  it.each([
    ['a.html', 'x', true],
    ['a.HTM', 'x', true],
    ['a.txt', '<!DOCTYPE html><p>', true],
    ['-', '\ufeff\n<!-- by hand -->\n<html lang="en">', true],
    ['-', '<?xml version="1.0"?><!DOCTYPE html PUBLIC "x">', true],
    ['a.txt', '“<html> is a tag,” said Mara Lind.', false],
    ['a.txt', '<!-- never closed', false],
    ['a.txt', '<htmlish>', false],
  ])('%s: %j: %s', (path, text, expected) => {
    expect(isHtml(path, 'auto', text)).toBe(expected)
    expect(isHtml(path, 'html', text)).toBe(true)
    expect(isHtml(path, 'text', text)).toBe(false)
  })
})
