/**
 * The output formats of the command, as functions. Each returns a complete document that ends in a newline.
 *
 * @module quote-extract/formats
 */
import { checkOptions, flag, type OptionTypes } from './arguments/check-options.js'
import { describeValue } from './arguments/describe-value.js'
import { ArgumentError } from './errors.js'
import { formatBrat as brat } from './formatter/annotation/brat.js'
import { formatW3c as w3c } from './formatter/annotation/w3c.js'
import type { Article as ExtractedText, Formatter } from './formatter/common/formatter.js'
import { formatCsv as csv } from './formatter/csv.js'
import { formatHtml as html } from './formatter/html/html.js'
import { formatJson as json } from './formatter/json.js'
import { formatJsonLines as jsonLines } from './formatter/jsonl.js'
import { formatMarkdown as markdown } from './formatter/markdown/markdown.js'
import { formatTable as table } from './formatter/table/table.js'

export { ArgumentError } from './errors.js'
export type { Article as ExtractedText } from './formatter/common/formatter.js'

/** Layout of a table. */
export interface TableOptions {
  /** Maximum width of a line, in columns of a terminal, from 40. Default: 80. */
  readonly width?: number
  /** Whether to add colours as terminals read them (ANSI escapes). Default: false. */
  readonly colour?: boolean
}

/** JSON, indented: an object for one article, an array for none or several. Invisible characters are escaped. */
export const formatJson = (articles: readonly ExtractedText[]): string =>
  print('formatJson', json, articles)

/** JSON Lines: one extraction per line. */
export const formatJsonLines = (articles: readonly ExtractedText[]): string =>
  print('formatJsonLines', jsonLines, articles)

/** CSV (RFC 4180): a header, then one row per quote; cells that a spreadsheet would run as formulas are made harmless. */
export const formatCsv = (articles: readonly ExtractedText[]): string =>
  print('formatCsv', csv, articles)

/** Markdown: the quotes of each article, grouped by speaker. */
export const formatMarkdown = (articles: readonly ExtractedText[]): string =>
  print('formatMarkdown', markdown, articles)

/**
 * An .ann file for brat, with offsets in code points.
 *
 * @throws RangeError for more than one article
 */
export const formatBrat = (articles: readonly ExtractedText[]): string =>
  print('formatBrat', brat, articles)

/** W3C Web Annotations in JSON-LD, with positions in code points. */
export const formatW3c = (articles: readonly ExtractedText[]): string =>
  print('formatW3c', w3c, articles)

/** A report for the browser, in one HTML file that loads nothing else. */
export const formatHtml = (articles: readonly ExtractedText[]): string =>
  print('formatHtml', html, articles)

/** A table for a terminal. */
export function formatTable(
  articles: readonly ExtractedText[],
  options: TableOptions = {},
): string {
  checkOptions('formatTable', options, tableTypes)
  const { width = 80, colour = false } = options
  return print('formatTable', table, articles, { width, colour })
}

const tableTypes: OptionTypes<TableOptions> = {
  width: {
    expected: 'an integer from 40',
    accepts: (value) => Number(value) >= 40 && Number.isSafeInteger(value),
  },
  colour: flag,
}

/** @throws ArgumentError if the articles are not what extractQuotes returned, each with its text */
function print(
  caller: string,
  format: Formatter,
  articles: readonly ExtractedText[],
  { width, colour } = { width: 80, colour: false },
): string {
  const wrong = Array.isArray(articles) ? articles.find((one) => !isArticle(one)) : articles
  if (wrong !== undefined || !Array.isArray(articles)) {
    const found = describeValue(wrong)
    throw new ArgumentError(`${caller}: expected an array of { extraction, text }, not ${found}`)
  }
  return format(articles, { several: articles.length !== 1, width, colour })
}

const isArticle = (one: ExtractedText | undefined): boolean =>
  typeof one?.text === 'string' && Array.isArray(one.extraction?.quotes)
