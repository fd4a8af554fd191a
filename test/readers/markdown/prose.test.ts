/** What each element of Markdown becomes in the prose. */
import { describe, expect, it } from 'vitest'
import { readMarkdown } from '../../../src/readers/markdown/read-markdown.js'

const proseOf = (markdown: string): string => readMarkdown(markdown).prose

describe('inline markup', () => {
  it.each<[markdown: string, prose: string]>([
    ['"Yes, we can," said **Jane Doe**.', '"Yes, we can," said Jane Doe.'],
    ['*“No,”* he said. _“Never.”_', '“No,” he said. “Never.”'],
    ['***Jane*** __Doe__ left', 'Jane Doe left'],
    ['snake_case and 2 * 3 * 4', 'snake_case and 2 * 3 * 4'],
    ['said [Jane Doe](https://example.org "Her page").', 'said Jane Doe.'],
    ['said [*Jane* Doe]( <a b> ).', 'said Jane Doe.'],
    ['said [Jane Doe][jd] and [Al Poe].\n\n[JD]: /jd\n[al  poe]: /al', 'said Jane Doe and Al Poe.'],
    [
      '“We [the council] agree [sic] [to][it],” she said',
      '“We [the council] agree [sic] [to][it],” she said',
    ],
    [
      '<https://example.org/a> or https://example.org/b',
      'https://example.org/a or https://example.org/b',
    ],
    ['![A bridge](bridge.png) “Go,” she said', '“Go,” she said'],
    ['[![A bridge](bridge.png)](bridge.html)\n\nText', 'Text'],
    ['Run `npm test`, she said', 'Run npm test, she said'],
    ['It ~~will~~ may close', 'It  may close'],
    ['“Shut it,” she said.[^1]\n\n[^1]: “Not so,” said Al Poe.', '“Shut it,” she said.'],
    ['5 \\* 6 \\"x\\"', '5 * 6 "x"'],
    ['&quot;Caf&eacute;&quot; &#8212; she &nosuch;', '"Café" — she &nosuch;'],
    ['a <b>bold</b> <!-- hidden --> word', 'a bold  word'],
    ['<q>We agree,</q> she said', '“We agree,” she said'],
  ])('%j', (markdown, prose) => {
    expect(proseOf(markdown)).toBe(prose)
  })
})

describe('lines', () => {
  it.each<[markdown: string, prose: string]>([
    ['“We will\nnot go,”   \n  she said', '“We will not go,”\nshe said'],
    ['one \ntwo\\\nthree', 'one two\nthree'],
    ['one<br>two', 'one\ntwo'],
    ['one\r\ntwo\r\n\r\nthree', 'one two\n\nthree'],
    ['one\rtwo\r\rthree', 'one two\n\nthree'],
    ['\uFEFF# Head\n\ntext', 'Head\n\ntext'],
    ['last *word*  \n![](x.png)', 'last word'],
    ['', ''],
    [' \n\n', ''],
  ])('%j', (markdown, prose) => {
    expect(proseOf(markdown)).toBe(prose)
  })
})

describe('blocks of HTML', () => {
  it.each<[markdown: string, prose: string]>([
    ['<p>“We\n  stay,” said <b>Jane&nbsp;Doe</b>.</p>\n\nb', '“We stay,” said Jane\u00a0Doe.\n\nb'],
    ['<div align="center">\n<h2>The ferry</h2>one<br>two\n</div>', 'The ferry\n\none\ntwo'],
    ['<table><tr><td>“x”</td></tr></table>', ''],
    ['<figure><img src="a"><figcaption>By Al</figcaption></figure>\n\nb', 'b'],
    ['<details>\n<summary>More</summary>\n\n*inside*\n\n</details>', 'More\n\ninside'],
    [
      '<blockquote class="post"><p>We stay.</p>— Jane Doe (@jane)</blockquote>',
      '“We stay.”\n\n— Jane Doe (@jane)',
    ],
    ['<blockquote>\n\nWe *stay*.\n\n</blockquote>\n\nb', '“We stay.”\n\nb'],
    ['<div>a < b <!-- c > d --> e &lt; f</div>', 'a < b  e < f'],
    ['<P>İstanbul</P><P>İzmir &AMP; Bursa</P>', 'İstanbul\n\nİzmir & Bursa'],
    ['<script>\nsay("x")\n</script>\n\nb', 'b'],
    ['</blockquote>\n\n</div>\n\nb', 'b'],
  ])('%j', (markdown, prose) => {
    expect(proseOf(markdown)).toBe(prose)
  })
})

describe('blocks', () => {
  it.each<[markdown: string, prose: string]>([
    ['# The *ferry* #\n## Below\nText', 'The ferry\n\nBelow\n\nText'],
    ['The ferry\n===\n\nText\n---\nMore', 'The ferry\n\nText\n\nMore'],
    ['- one\n- two\n  more\n\n  own paragraph', 'one\n\ntwo more\n\nown paragraph'],
    ['1. one\n2) two', 'one\n\ntwo'],
    ['- [x] done\n- [ ] open', 'done\n\nopen'],
    ['a\n\n    code "x" said Al\n\nb', 'a\n\nb'],
    ['a\n```js\nsay("x")\n```\nb', 'a\n\nb'],
    ['a\n\n| who | what |\n| --- | ---: |\n| Al | 3 |\n\nb', 'a\n\nb'],
    ['a\n\n<!--\n“No,” said Al.\n-->\n\nb', 'a\n\nb'],
    ['a\n\n***\n\nb', 'a\n\nb'],
    ['---\ntitle: “No,” said Al\n---\nb', 'b'],
    ['---\r\ntitle: x\r\n---\r\nb', 'b'],
    ['+++\ntitle = "x"\n+++\nb', 'b'],
    ['---\n\nNo fields here.\n\n---\nb', 'No fields here.\n\nb'],
    ['---\n- [\n---\nb', '[\n\nb'],
  ])('%j', (markdown, prose) => {
    expect(proseOf(markdown)).toBe(prose)
  })
})
