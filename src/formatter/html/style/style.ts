import { type Colour, nobody, palette } from './palette.js'
import { layout } from './style-layout.js'
import { parts } from './style-parts.js'
import { patterns } from './style-patterns.js'
import { phone } from './style-phone.js'
import { print } from './style-print.js'
import { tools } from './style-tools.js'

const entries = [
  ...palette.map((hues, index) => ({ name: `c${index}`, ...hues })),
  { name: 'nobody', ...nobody },
]

const rules = (theme: 'light' | 'dark') =>
  entries.map((entry) => rule(entry.name, entry[theme])).join('\n')

const rule = (name: string, { tint, ink }: Colour) => `.${name} { --tint: ${tint}; --ink: ${ink} }`

const colours = `
:root {
  color-scheme: light dark;
  --paper: #fdfcf9; --raised: #ffffff; --text: #1d1c1a; --muted: #615d56; --line: #e3dfd6;
  --tint: #e6e3dc; --ink: #5e5b55; --shadow: 0 .6rem 2rem rgb(40 30 10 / .16);
  --serif: Charter, 'Bitstream Charter', 'Iowan Old Style', 'Sitka Text', Cambria, Georgia, serif;
  --sans: system-ui, -apple-system, 'Segoe UI', Roboto, 'Helvetica Neue', Arial, sans-serif;
}
${rules('light')}
@media screen and (prefers-color-scheme: dark) {
:root {
  --paper: #171614; --raised: #232220; --text: #ece9e2; --muted: #aca79d; --line: #37342f;
  --tint: #3a3834; --ink: #b5b1a8; --shadow: 0 .6rem 2rem rgb(0 0 0 / .6);
}
${rules('dark')}
}
`

/** Style sheet of the report. Light or dark follows the reader's preference; print is always light. */
export const style = `${colours}${layout}${patterns}${parts}${tools}${phone}${print}`

/** Colours and general layout for other pages of the same look. */
export const baseStyle = `${colours}${layout}${phone}`
