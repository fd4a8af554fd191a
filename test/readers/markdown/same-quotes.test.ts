/** An article gives the same quotes as plain text, as Markdown and as a web page. */
import { describe, expect, it } from 'vitest'
import { extractQuotes } from '../../../src/extract.js'
import { readHtml } from '../../../src/readers/html/read-html.js'
import { readMarkdown } from '../../../src/readers/markdown/read-markdown.js'

const text = `Ferry to Skerry Island stops for the winter

The last boat to Skerry Island leaves on Friday. “We simply have no crew,” said Ingrid Aune, who runs the line.

Residents learned of it from a notice at the pier. “Nobody asked us,” Tom Hale, a teacher, told the council on Monday. “My pupils cross every day.”

Aune wrote to the residents on Tuesday:

“We will try to sail again in March.

“Until then the mail boat has ‘a few’ seats.”

The council disagrees with her.

“An island without a boat is a prison.” — Mary Brand, councillor

According to Hale, the mail boat is “too small for twelve children”. He asked who pays R&D for it.
`

const markdown = `---
title: Ferry stops
author: Nils Berg
---
# Ferry to *Skerry Island* stops for the winter

The last boat to [Skerry Island](https://example.org/skerry "An island") leaves on **Friday**. *“We
simply have no crew,”* said **Ingrid Aune**, who runs the line.[^line]

![The pier at dusk, by “Bo” Lund](pier.jpg)

Residents learned of it from a notice at the pier. &ldquo;Nobody asked us,&rdquo; [Tom
Hale](/hale), a teacher, told the council on Monday. “My pupils cross *every* day.”
<!-- “Cut this,” said the editor. -->

Aune wrote to the residents on Tuesday:

> We will try to sail again
> in March.
>
> Until then the mail boat has "a few" seats.

The council disagrees with her.

> An island without a boat is a prison.
> — Mary Brand, councillor

| boat | seats |
| ---- | ----- |
| mail | “12”  |

1. According to __Hale__, the mail boat is “too small for twelve children”\\.
   He asked who pays R&amp;D for it.

[^line]: “No comment,” said the owner.
`

const page = `<!doctype html><html><head><title>Ferry stops | The Skerry Post</title></head><body>
<nav><a href="/">Home</a> <a href="/more">“More news”</a></nav>
<article><h1>Ferry to <em>Skerry Island</em> stops for the winter</h1>
<p>The last boat to <a href="/skerry">Skerry Island</a> leaves on <b>Friday</b>. “We simply have no crew,” said
<b>Ingrid Aune</b>, who runs the line.</p>
<figure><img src="pier.jpg"><figcaption>The pier at dusk, by “Bo” Lund</figcaption></figure>
<p>Residents learned of it from a notice at the pier. <q>Nobody asked us,</q> <a href="/hale">Tom Hale</a>, a teacher, told
the council on Monday. “My pupils cross <i>every</i> day.”</p>
<p>Aune wrote to the residents on Tuesday:</p>
<blockquote><p>We will try to sail again in March.</p><p>Until then the mail boat has "a few" seats.</p></blockquote>
<p>The council disagrees with her.</p>
<blockquote><p>An island without a boat is a prison.</p><cite>Mary Brand, councillor</cite></blockquote>
<p>According to Hale, the mail boat is “too small for twelve children”. He asked who pays R&amp;D for it.</p>
</article></body></html>`

const quotesOf = (prose: string) => {
  const { quotes, speakers } = extractQuotes(prose)
  return {
    quotes: quotes.map(({ type, text, speaker }) => [type, text, speaker?.name]),
    speakers: speakers.map(({ name, description }) => [name, description]),
  }
}

describe('an article', () => {
  it('gives the same quotes and speakers as text, as Markdown and as a web page', () => {
    const { prose } = readMarkdown(markdown)
    expect(prose).toBe(text.trimEnd())
    const found = quotesOf(prose)
    expect(found).toEqual(quotesOf(text))
    expect(quotesOf(readHtml(page).prose)).toEqual(found)
    expect(found.quotes.map(([, words, speaker]) => [words, speaker])).toEqual([
      ['We simply have no crew,', 'Ingrid Aune'],
      ['Nobody asked us, My pupils cross every day.', 'Tom Hale'],
      [
        'We will try to sail again in March. Until then the mail boat has ‘a few’ seats.',
        'Ingrid Aune',
      ],
      ['An island without a boat is a prison.', 'Mary Brand'],
      ['the mail boat is “too small for twelve children”', 'Tom Hale'],
    ])
  })
})
