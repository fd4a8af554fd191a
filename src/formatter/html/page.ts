import { createHash } from 'node:crypto'
import { type Markup, markup } from './markup.js'
import { script } from './script/script.js'
import { style } from './style/style.js'

const hash = (code: string) => `'sha256-${createHash('sha256').update(code).digest('base64')}'`

/** Style sheet and script of a page; trusted, so they are inserted unescaped. */
export interface PageCode {
  readonly style: string
  /** Null for a page without a script. */
  readonly script: string | null
}

/** Content-Security-Policy: only the page's own style and script; no requests, and no HTML from strings in scripts. */
const policyFor = ({ style, script }: PageCode) =>
  [
    "default-src 'none'",
    `style-src ${hash(style)}`,
    ...(script === null ? [] : [`script-src ${hash(script)}`]),
    'img-src data:',
    "base-uri 'none'",
    "form-action 'none'",
    "require-trusted-types-for 'script'",
  ].join('; ')

/** Renders the whole page. */
export function renderPage(
  title: string,
  body: Markup,
  code: PageCode = { style, script },
): string {
  const { source: head } = markup`<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="${policyFor(code)}">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="color-scheme" content="light dark">
<meta name="referrer" content="no-referrer">
<meta name="generator" content="quote-extract">
<title>${title}</title>
<link rel="icon" href="data:,">
`
  return `${head}<style>${code.style}</style>
</head>
<body>
${body.source}
${code.script === null ? '' : `<script>${code.script}</script>\n`}</body>
</html>
`
}
