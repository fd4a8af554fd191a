import type { Formatter } from './common/formatter.js'
import { escapeControls } from './json.js'

/** JSON Lines (jsonlines.org): one extraction per line, in order. */
export const formatJsonLines: Formatter = (articles) =>
  articles.map(({ extraction }) => `${escapeControls(JSON.stringify(extraction))}\n`).join('')
