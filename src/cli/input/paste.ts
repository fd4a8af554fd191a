/** What to tell somebody who has named `-` on a terminal, where the command would wait in silence. */
export const pasteHint = (platform: NodeJS.Platform): string =>
  `quote-extract: reading from the terminal: paste the text, then press Enter and ${
    platform === 'win32' ? 'Ctrl-Z, Enter' : 'Ctrl-D'
  }\n`
