import type { Formatter } from './common/formatter.js'
import { escapeControls } from './json.js'

/** JSON Lines (jsonlines.org): an extraction a line, in order, also when there is only one. */
export const formatJsonLines: Formatter = (articles) =>
  articles.map(({ extraction }) => `${escapeControls(JSON.stringify(extraction))}\n`).join('')
