import { describe, expect, it } from 'vitest'
import { extractQuotes } from '../../../src/index.js'
import { readHtml } from '../../../src/readers/html/read-html.js'
import { MORE, middleOf, pageWith, WORDS } from './pages.js'

const proseOf = (markup: string, headline?: string): string =>
  middleOf(readHtml(pageWith(markup, headline === undefined ? {} : { headline })).prose)

describe('the prose of readHtml quotes', () => {
  it.each([
    [
      'a block',
      `<p>Jane Doe wrote:</p><blockquote><p>${WORDS}</p></blockquote>`,
      `Jane Doe wrote:\n\n“${WORDS}”`,
    ],
    [
      'a block of paragraphs',
      `<p>Jane Doe wrote:</p><blockquote><p>${WORDS}</p><p>${MORE}</p></blockquote>`,
      `Jane Doe wrote:\n\n“${WORDS}\n\n“${MORE}”`,
    ],
    ['a block with marks', `<blockquote><p>“${WORDS}”</p></blockquote>`, `“${WORDS}”`],
    [
      'a block with marks inside',
      `<blockquote><p>I said "no" and “never”. It is so.</p></blockquote>`,
      '“I said ‘no’ and ‘never’. It is so.”',
    ],
    [
      'a block and its footer',
      `<blockquote><p>${WORDS}</p><footer>Jane Doe</footer></blockquote>`,
      `“${WORDS}” — Jane Doe`,
    ],
    [
      'a block and its cite',
      `<blockquote><p>${WORDS}</p><cite>Jane Doe</cite></blockquote>`,
      `“${WORDS}” — Jane Doe`,
    ],
    [
      'a block with a cite in its paragraph',
      `<blockquote>${WORDS} <cite>Jane Doe</cite></blockquote>`,
      `“${WORDS}” — Jane Doe`,
    ],
    [
      'a block signed in its last paragraph',
      `<blockquote><p>${WORDS} — Jane Doe</p></blockquote>`,
      `“${WORDS}” — Jane Doe`,
    ],
    [
      'a block signed in its last line',
      `<blockquote><p>${WORDS}<br>— Jane Doe</p></blockquote>`,
      `“${WORDS}”\n— Jane Doe`,
    ],
    [
      'paragraphs and their name',
      `<blockquote><p>${WORDS}</p><p>${MORE}</p><p>— Jane Doe</p></blockquote>`,
      `“${WORDS} ${MORE}” — Jane Doe`,
    ],
    [
      'marked paragraphs and their name',
      `<blockquote><p>“${WORDS}</p><p>“${MORE}”</p><p>— Jane Doe</p></blockquote>`,
      `“${WORDS} ${MORE}” — Jane Doe`,
    ],
    [
      'a figure',
      `<figure><blockquote>${WORDS}</blockquote><figcaption>Jane Doe</figcaption></figure>`,
      `“${WORDS}” — Jane Doe`,
    ],
    [
      'inline words',
      '<p>It is <q>late and ugly</q>, said Jane Doe.</p>',
      'It is “late and ugly”, said Jane Doe.',
    ],
    [
      'inline words with marks',
      '<p>It is <q>“late”</q>, said Jane Doe.</p>',
      'It is “late”, said Jane Doe.',
    ],
    ['words in words', '<p><q>It is <q>late</q></q>, she said.</p>', '“It is late”, she said.'],
    [
      'a post',
      `<blockquote class="twitter-tweet"><p lang="en" dir="ltr">${WORDS} <a href="https://t.co/x">https://t.co/abc</a> <a href="https://t.co/x">pic.twitter.com/abc</a></p>&mdash; Jane Doe (@jane) <a href="https://twitter.com/x">November 18, 2026</a></blockquote>`,
      `“${WORDS}” — Jane Doe`,
    ],
    [
      'a post in a box for social media',
      `<div class="social-media-embed"><blockquote class="twitter-tweet"><p>${WORDS}</p>&mdash; Jane Doe (@jane) <a href="https://twitter.com/x">November 18, 2026</a></blockquote></div>`,
      `“${WORDS}” — Jane Doe`,
    ],
    [
      'a transcript in bold',
      `<p><strong>Jane Doe:</strong> ${WORDS}</p><p><b>Omar Lind</b>: Is it "so"?</p><p>It was cold.</p><p><strong>Jane Doe:</strong> Yes.</p>`,
      `Jane Doe: “${WORDS}”\n\nOmar Lind: “Is it ‘so’?\n\n“It was cold.”\n\nJane Doe: “Yes.”`,
    ],
    [
      'a transcript in capitals',
      `<p>JANE DOE: ${WORDS}</p><p>OMAR LIND: It is.</p><p>(Laughter)</p><p>JANE DOE: “Yes.”</p>`,
      `JANE DOE: “${WORDS}”\n\nOMAR LIND: “It is.”\n\n(Laughter)\n\nJANE DOE: “Yes.”`,
    ],
    [
      'definitions in the first person',
      '<dl><dt>Jane Doe</dt><dd>I think it will work for us.</dd><dt>Omar Lind</dt><dd>We will see.</dd></dl>',
      'Jane Doe: “I think it will work for us.”\n\nOmar Lind: “We will see.”',
    ],
    [
      'sections that are named',
      '<h3>Jane Doe, baker</h3><p>“I like it.”</p><p>“It is good.”</p><h3>Omar Lind, fisherman</h3><p>“I like the sea.”</p>',
      'Jane Doe, baker\n\nJane Doe: “I like it.”\n\nJane Doe: “It is good.”\n\nOmar Lind, fisherman\n\nOmar Lind: “I like the sea.”',
    ],
  ])('%s', (_, markup, expected) => {
    expect(proseOf(markup)).toBe(expected)
  })

  const questions = ['When did you start?', 'And what comes next?', 'Will you stay?']
  const interview = (tag: string) =>
    questions
      .map((asked, at) => `<p><${tag}>${asked}</${tag}></p><p>Answer ${at} is a sentence.</p>`)
      .join('')
  const answered = questions
    .map((asked, at) => `${asked}\n\nJane Doe: “Answer ${at} is a sentence.”`)
    .join('\n\n')

  it.each(['strong', 'em', 'b'])('the answers of an interview with questions in <%s>', (tag) => {
    expect(proseOf(interview(tag), 'Jane Doe on bread and bridges')).toBe(answered)
  })

  it('the answers of an interview with letters', () => {
    const markup = questions
      .map((asked, at) => `<p><b>Q:</b> ${asked}</p><p><b>A:</b> Answer ${at} is a sentence.</p>`)
      .join('')
    const expected = answered.replace(/^(?!Jane)(?=\S)/gm, 'Q: ')
    expect(proseOf(markup, 'Meet Jane Doe, who knows Jane Doe’s bridges')).toBe(expected)
  })

  it('the answers of an interview with questions as headings', () => {
    const markup = interview('h3').replace(/<p>(<h3>.*?<\/h3>)<\/p>/g, '$1')
    expect(proseOf(markup, 'Jane Doe on bread and bridges')).toBe(answered)
  })

  it.each([
    ['an interview of nobody named', interview('strong'), 'On bread and bridges'],
    ['an interview of two', interview('strong'), 'Jane Doe and Omar Lind on bread'],
    ['a block with a heading', `<blockquote><h3>Soup</h3><p>${WORDS}</p></blockquote>`, undefined],
    [
      'an indented list',
      '<blockquote><ul><li>One bridge</li><li>Two ferries</li></ul></blockquote>',
      undefined,
    ],
    [
      'blocks with a label',
      `<blockquote><p><strong>Summary</strong> ${WORDS}</p></blockquote>`,
      undefined,
    ],
    [
      'blocks that are a style of the page',
      Array.from(
        { length: 6 },
        (_, at) =>
          `<blockquote><p>Tip ${at} is short.</p></blockquote><p>So it is, they say ${at} times.</p>`,
      ).join(''),
      undefined,
    ],
    ['code', '<blockquote><pre>let x = 1</pre></blockquote>', undefined],
    [
      'labels that are not speakers',
      `<p><strong>Time:</strong> noon.</p><p><strong>Place:</strong> Lund.</p><p><strong>Price:</strong> nothing.</p>`,
      undefined,
    ],
    [
      'definitions of terms',
      '<dl><dt>Bridge</dt><dd>It spans water.</dd><dt>Ferry</dt><dd>It crosses water.</dd></dl>',
      undefined,
    ],
    [
      'sections about topics',
      '<h3>The port</h3><p>“I like it.”</p><h3>The sea</h3><p>“So do I.”</p>',
      undefined,
    ],
  ])('not %s', (_, markup, headline) => {
    const { prose, input } = readHtml(pageWith(markup, headline === undefined ? {} : { headline }))
    expect(prose).toBe(input)
  })

  it('not an article that stands in a block', () => {
    const page = pageWith(`<p>${WORDS}</p>`)
      .replace('<article>', '<blockquote>')
      .replace('</article>', '</blockquote>')
    const { prose, input } = readHtml(page)
    expect(prose).toBe(input)
  })
})

describe('the quotes of a page', () => {
  it('have their speakers and stand in the input', () => {
    const reading = readHtml(
      pageWith(
        `<blockquote><p>${WORDS}</p><p>${MORE}</p><p>— Jane Doe (@jane) June 2</p></blockquote>`,
      ),
    )
    const [quote] = extractQuotes(reading).quotes
    expect(quote?.speaker?.name).toBe('Jane Doe')
    expect(quote?.quoted.map(({ text }) => text)).toEqual([`${WORDS}\n\n${MORE}`])
  })
})
