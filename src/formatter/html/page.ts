import { createHash } from 'node:crypto'
import { type Markup, markup } from './markup.js'
import { script } from './script/script.js'
import { style } from './style/style.js'

const hash = (code: string) => `'sha256-${createHash('sha256').update(code).digest('base64')}'`

/** Content-Security-Policy: only the page's own style and script; no requests, and no HTML from strings in scripts. */
const policy = [
  "default-src 'none'",
  `style-src ${hash(style)}`,
  `script-src ${hash(script)}`,
  'img-src data:',
  "base-uri 'none'",
  "form-action 'none'",
  "require-trusted-types-for 'script'",
].join('; ')

/** Renders the whole page. The style and the script are trusted, so they are inserted unescaped. */
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
