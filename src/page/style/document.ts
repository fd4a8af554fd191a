/** The HTML of the page; the build writes it next to the script and the style sheet. */

/**
 * Content-Security-Policy: scripts, styles and images of the page itself, and no connection at all. The worker starts from a
 * blob, so that it inherits the policy; reported speech runs a WebAssembly kernel.
 */
export const policy = [
  "default-src 'none'",
  "script-src 'self' 'wasm-unsafe-eval'",
  "style-src 'self'",
  "img-src 'self' data:",
  "worker-src 'self' blob:",
  "connect-src 'none'",
  "base-uri 'none'",
  "form-action 'none'",
  "require-trusted-types-for 'script'",
  'trusted-types quote-extract',
].join('; ')

/** @param offline name of a service worker that keeps the page available offline */
export const documentOf = (offline?: string): string => `<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="${policy}">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="color-scheme" content="light dark">
<meta name="referrer" content="no-referrer">
<meta name="description" content="Paste a news article and see who said what. Nothing leaves this browser.">
${offline === undefined ? '' : `<meta name="offline" content="${offline}">\n`}<title>Who said what</title>
<link rel="icon" href="data:,">
<link rel="stylesheet" href="page.css">
<script type="module" src="page.js"></script>
</head>
<body>
<div id="app"><noscript><p>This page works in the browser and needs JavaScript. quote-extract --format html makes a report that does not.</p></noscript></div>
</body>
</html>
`
