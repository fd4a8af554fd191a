import { createHash } from 'node:crypto'
import { type Markup, markup } from './markup.js'
import { script } from './script.js'
import { style } from './style/style.js'

const hash = (code: string) => `'sha256-${createHash('sha256').update(code).digest('base64')}'`

/** Nothing is fetched, sent or run but the style and the script below, and no text becomes markup by a script. */
const policy = [
  "default-src 'none'",
  `style-src ${hash(style)}`,
  `script-src ${hash(script)}`,
  'img-src data:',
  "base-uri 'none'",
  "form-action 'none'",
  "require-trusted-types-for 'script'",
].join('; ')

/** A whole page, in one file. The style and the script stand in it as they are: they are ours. */
export function renderPage(title: string, body: Markup): string {
  const { source: head } = markup`<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="${policy}">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="color-scheme" content="light dark">
<meta name="referrer" content="no-referrer">
<meta name="generator" content="quote-extract">
<title>${title}</title>
<link rel="icon" href="data:,">
`
  return `${head}<style>${style}</style>
</head>
<body>
${body.source}
<script>${script}</script>
</body>
</html>
`
}
