import { describe, expect, it } from 'vitest'
import { escapeHtml, markup } from '../../../src/formatter/html/markup.js'

describe('escapeHtml', () => {
  it.each([
    ['a < b & c > d', 'a &#60; b &#38; c &#62; d'],
    ['"it\'s"', '&#34;it&#39;s&#34;'],
    ['line\n\tend', 'line\n\tend'],
    ['\r\u001b[2J\u007f', '&#13;&#27;[2J&#127;'],
    ['\u0000\u009b\ud800', '\ufffd\ufffd\ufffd'],
    ['\u202eevil\u2066', '&#8238;evil&#8294;'],
    ['“é” 👩‍👩‍👧', '“é” 👩‍👩‍👧'],
  ])('%j → %j', (text, expected) => {
    expect(escapeHtml(text)).toBe(expected)
  })
})

describe('markup', () => {
  it('escapes text, but not markup', () => {
    const item = (text: string) => markup`<li title="${text}">${text}</li>`
    const list = markup`<ul>${['"', '<'].map(item)}${null}${3}</ul>`
    expect(list.source).toBe('<ul><li title="&#34;">&#34;</li><li title="&#60;">&#60;</li>3</ul>')
  })
})
