import { describe, expect, it } from 'vitest'
import { readHtml } from '../../../src/readers/html/read-html.js'
import { ENDING, MIDDLE, MORE, middleOf, OPENING, pageWith, WORDS } from './pages.js'

const LINKS = ['Ferry', 'Harbour', 'Tunnel']
  .map((word) => `<li><a href="/${word}">${word} to close for the winter</a></li>`)
  .join('')

describe('the input of readHtml leaves out', () => {
  it.each([
    [
      'a caption',
      '<figure><img src="a.jpg"><figcaption>The port. Photo: Eva Roe</figcaption></figure>',
    ],
    [
      'a caption by class',
      '<div class="wp-caption"><img src="a.jpg"><p class="wp-caption-text">Eva Roe at the port.</p></div>',
    ],
    [
      'a caption next to its image',
      '<div class="article-image"><img src="a.jpg"><p>Eva Roe looks at the old bridge of Lund.</p></div>',
    ],
    ['a credit', '<p class="photo-credit">Eva Roe for The Paper</p>'],
    ['a credit without a class', '<p>Photo: Eva Roe</p>'],
    ['a credit of an agency', '<p>Eva Roe | Lund Pictures | Getty Images</p>'],
    [
      'a caption without a class',
      '<p>The mayor opens the old bridge. (AP Photo/Eva Roe, File)</p>',
    ],
    ['an advertisement', '<p>Advertisement</p>'],
    [
      'advertisements without a class',
      `${'<p>Anzeige</p><p>x</p>'.replace('<p>x</p>', '')}<p>Anzeige</p>`,
    ],
    ['where the story goes on', '<p>Story continues below advertisement</p>'],
    ['related stories', `<div class="related"><h3>Related</h3><ul>${LINKS}</ul></div>`],
    ['related stories without a class', `<h4>More:</h4><ul>${LINKS}</ul>`],
    ['a related story', '<p><a href="/x">Read more: Ferry to close for the winter</a></p>'],
    [
      'a labelled link',
      '<p><strong>Related:</strong> <a href="/x">Ferry to close for the winter</a></p>',
    ],
    [
      'a hover card',
      `<p class="x"><span><a href="/1">Anna Berg</a><a href="/2">Mayor opens school</a> <a href="/3">Mayor to run again</a></span></p>`,
    ],
    ['a newsletter', '<p class="newsletter-signup">Get our best stories every morning.</p>'],
    ['an invitation', '<p><em>Sign up for <a href="/n">our newsletter</a>.</em></p>'],
    [
      'sharing',
      '<div class="social-share"><a href="#">Share on a network</a> or send it to a friend</div>',
    ],
    ['a player', '<p>0:00 / 2:33</p><p>hide caption</p>'],
    [
      'a cookie notice',
      '<div class="cookie-notice"><p>We use cookies to make this page better for you.</p></div>',
    ],
    [
      'an author’s note',
      '<div class="author-bio"><p>Jane Doe writes about the sea. She lives in Lund.</p></div>',
    ],
    ['tags', '<p class="post-tags">Tags: bridge, port</p>'],
    ['hidden text', '<span class="sr-only">Opens in a new window</span>'],
    ['a pull quote', `<aside class="pull-quote">${ENDING}</aside>`],
    [
      'a pull quote in a quotation',
      `<blockquote><p>${ENDING}</p><footer>Jane Doe</footer></blockquote>`,
    ],
    ['a pull quote as a heading', `<h3>“${ENDING}”</h3>`],
    ['an aside', '<aside><p>The bridge was opened in 1931, and closed in 2019.</p></aside>'],
  ])('%s', (_, markup) => {
    expect(middleOf(readHtml(pageWith(markup)).input)).toBe('')
  })

  it.each([
    ['comments', `<section id="comments"><h3>Comments</h3><p>${WORDS}</p><p>${MORE}</p></section>`],
    ['rights', '<p>© 2026 The Paper. All rights reserved.</p>'],
    [
      'an author’s address',
      '<p><em>Jane Doe is at <a href="mailto:x">jane@paper.example</a></em></p>',
    ],
    ['a source', '<p>Source: News agencies</p>'],
    [
      'a section about the author',
      '<h3>About the author</h3><p>Jane Doe writes about the sea.</p>',
    ],
    ['related stories', `<h3>Related articles</h3><p><a href="/x">Ferry to close</a></p>`],
  ])('%s after the article', (_, end) => {
    expect(readHtml(pageWith('', { end })).input).toBe(
      `Crew knew of leak\n\n${OPENING}\n\n${MIDDLE}\n\n${ENDING}\n`,
    )
  })

  it.each([
    ['a byline', '<p class="byline">By Jane Doe</p>'],
    ['a byline without a class', '<p>By Jane Doe</p>'],
    ['a date', '<time datetime="2026-11-26">26 November 2026</time>'],
    ['a section', '<p><a href="/news">News</a></p>'],
    ['the headline once more', '<h2>Crew knew of leak</h2>'],
  ])('%s before the article', (_, top) => {
    expect(readHtml(pageWith('', { top })).input).toBe(
      `Crew knew of leak\n\n${OPENING}\n\n${MIDDLE}\n\n${ENDING}\n`,
    )
  })
})

describe('the input of readHtml has', () => {
  it.each([
    ['headings', '<h2>A new plan</h2><p>It is short.</p>', 'A new plan\n\nIt is short.'],
    ['lists', '<ul><li>One bridge</li><li>Two ferries</li></ul>', 'One bridge\n\nTwo ferries'],
    ['line breaks', '<p>One<br>two<br><br>three</p>', 'One\ntwo\n\nthree'],
    ['inline elements', '<p>One <b>bold</b><i>er</i>\n\t step</p>', 'One bolder step'],
    [
      'entities',
      '<p>&ldquo;Yes,&rdquo; said J&eacute;r&ocirc;me &lt;b&gt;.</p>',
      '“Yes,” said Jérôme <b>.',
    ],
    [
      'links in sentences',
      '<p>The <a href="/x">port of Lund</a> is closed.</p>',
      'The port of Lund is closed.',
    ],
    [
      'tables',
      '<table><tr><td>Lund</td><td>3</td></tr><tr><td>Oslo</td><td>2</td></tr></table>',
      'Lund\n\n3\n\nOslo\n\n2',
    ],
    [
      'answers that repeat',
      '<p>“No.”</p><p>And now?</p><p>“No.”</p>',
      '“No.”\n\nAnd now?\n\n“No.”',
    ],
  ])('%s', (_, markup, expected) => {
    expect(middleOf(readHtml(pageWith(markup)).input)).toBe(expected)
  })

  it('an article whose container is named like furniture', () => {
    const page = pageWith('')
      .replace('<article>', '<div class="social-content sidebar-none">')
      .replace('</article>', '</div>')
    expect(readHtml(page).input).toContain(`${OPENING}\n\n${MIDDLE}`)
  })
})
