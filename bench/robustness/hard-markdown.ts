/** Hostile Markdown, for `npm run bench:hard`. */
const repeat = (unit: string) => (length: number) =>
  unit.repeat(Math.ceil(length / unit.length)).slice(0, length)

const news = '“We will *open* the bridge,” said **Mara Lind**, [the mayor](/lind). '

/** Generators by kind; each takes the length in UTF-16 code units. */
export const markdownKinds: ReadonlyMap<string, (length: number) => string> = new Map([
  ['Markdown', repeat(`${news.repeat(4)}\n\n> We will not.\n> — Omar Vass\n\n`)],
  ['Markdown: block quotations', repeat('> We will not.\n\n')],
  ['Markdown: one quotation', repeat('> We "will" not.\n>\n')],
  ['Markdown: quotation signs', repeat('>')],
  ['Markdown: lists', repeat('- a\n')],
  ['Markdown: lists in lists', repeat('- ')],
  ['Markdown: headings', repeat('# a\n')],
  ['Markdown: brackets', repeat('[')],
  ['Markdown: stars', repeat('*')],
  ['Markdown: emphasis', repeat(`${'*a_ '.repeat(900)}\n\n`)],
  ['Markdown: links', repeat(`${'[a]('.repeat(900)}\n\n`)],
  ['Markdown: labels', repeat('**Mara Lind:** We will.\n\n')],
  ['Markdown: tables', repeat('|a|b|\n|-|-|\n|“c”|d|\n\n')],
  ['Markdown: HTML', repeat('<div>a < b &amp; <i>c\n')],
  ['Markdown: blanks', (length) => `a${' '.repeat(length - 2)}b`],
])
