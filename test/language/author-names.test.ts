import { expect, it } from 'vitest'
import { authorNames } from '../../src/language/author-names.js'

it.each<[string, string[]]>([
  ['Jane Doe', ['Jane Doe']],
  ['Jane Doe and John Roe', ['Jane Doe', 'John Roe']],
  ['Jane Doe, John Roe & Ann Poe', ['Jane Doe', 'John Roe', 'Ann Poe']],
  ['Jane Doe | The Lighthouse', ['Jane Doe']],
  ['J. K. van der Doe-Roe', ['J. K. van der Doe-Roe']],
  ['Jane Doe, Senior Reporter', ['Jane Doe']],
  ['Jane Doe for The Lighthouse', ['Jane Doe']],
  ['JANE DOE Associated Press', ['JANE DOE']],
  ['Reuters', []],
  ['Associated Press', []],
  ['the editors', []],
  ['jane doe', []],
  ['', []],
  ['Jane '.repeat(100), []],
])('%j', (byline, names) => {
  expect(authorNames(byline)).toEqual(names)
})
