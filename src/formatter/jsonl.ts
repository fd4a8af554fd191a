import type { Formatter } from './common/formatter.js'
import { inUnit } from './common/offset-unit.js'
import { writeJson } from './json.js'

/** JSON Lines (jsonlines.org): one extraction per line, in order. */
export const formatJsonLines: Formatter = (articles, { offsets = 'utf-16' }) =>
  articles.map((article) => `${writeJson(inUnit(article, offsets))}\n`).join('')
