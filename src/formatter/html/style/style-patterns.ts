/** Opacity of the strokes of a pattern: in the speaker's ink on a light page, in the colour of the page on a dark one. */
export const STROKE = { light: 0.22, dark: 0.5 } as const

const stroke = (colour: string, share: number) =>
  `.p1, .p2, .p3 { --stroke: color-mix(in oklab, var(${colour}) ${share * 100}%, transparent) }`

/**
 * Patterns that tell speakers of one colour apart: stripes, dots and bars in the text, and a badge of its own shape for each. The
 * stroke is thin enough to leave the words readable.
 */
export const patterns = `
:root { --pattern: none }
${stroke('--ink', STROKE.light)}
@media screen and (prefers-color-scheme: dark) { ${stroke('--paper', STROKE.dark)} }
.p1 { --pattern: repeating-linear-gradient(-45deg, transparent 0 5px, var(--stroke) 5px 7px) }
.p2 { --pattern: radial-gradient(var(--stroke) 1.5px, transparent 2px) 0 0 / 7px 7px }
.p3 { --pattern: repeating-linear-gradient(90deg, transparent 0 6px, var(--stroke) 6px 8px) }
.p1 > .badge, .p1.badge, .p1 > a > .badge, .p1 > .head > .badge { color: var(--ink); background: var(--paper); box-shadow: inset 0 0 0 1.5px var(--ink) }
.p2 > .badge, .p2.badge, .p2 > a > .badge, .p2 > .head > .badge { border-radius: 1em }
.p3 > .badge, .p3.badge, .p3 > a > .badge, .p3 > .head > .badge { color: var(--ink); background: var(--paper); border-radius: 1em; box-shadow: inset 0 0 0 1.5px var(--ink) }
`
