import { readdirSync, readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { detectType } from '../../../src/page/state/detect-type.js'

describe('the type of a pasted text', () => {
  it.each<[type: string, text: string, name?: string]>([
    ['html', '<!doctype html><p>Yes'],
    ['html', '<!-- saved --> <HTML lang="en">'],
    ['html', '<p>“Yes,” she said.</p>\n<p>Then she left.</p>'],
    ['html', 'anything', 'page.htm'],
    ['markdown', '# A bridge\n\n“Yes,” she said.'],
    ['markdown', '---\ntitle: A bridge\n---\n\nYes.'],
    ['markdown', 'See [this page](https://a.example/b).'],
    ['markdown', '> “Yes,” she said.\n\nIt was **late**.'],
    ['markdown', 'anything', 'notes.md'],
    ['text', '“Yes,” she said.'],
    ['text', 'He wrote <b> on the board and 3 < 4.'],
    ['text', '- Yes, she said.\n\n- No, he said.'],
    ['text', '# A bridge', 'a.txt'],
    ['text', ''],
  ])('is %s: %j', (type, text, name) => {
    expect(detectType(text, name)).toBe(type)
  })

  it('is plain text for our articles', () => {
    const wrong = readdirSync('fixtures')
      .filter((name) => name.endsWith('.txt'))
      .filter((name) => detectType(readFileSync(`fixtures/${name}`, 'utf8')) !== 'text')
    expect(wrong).toEqual([])
  })
})
