/** A speaker's colour in one theme. */
export interface Colour {
  /** Background of words; contrast with the text is at least 5.6. */
  readonly tint: string
  /** Lines, bars and badges; contrast with the page is at least 4.6. */
  readonly ink: string
}

/**
 * Eight hues. Lightness and chroma were optimized to maximize the minimum distance between any two with normal vision,
 * protanopia and deuteranopia (Machado et al. 2009), and, with less weight, tritanopia.
 */
export const palette: readonly { readonly light: Colour; readonly dark: Colour }[] = [
  colour('#c4d8fa', '#226ae1', '#0a2a6c', '#94c4ff'),
  colour('#ffcf9c', '#7a4802', '#5c3c23', '#e0911f'),
  colour('#93f0cc', '#3a6e60', '#166653', '#52b57f'),
  colour('#dbb9cb', '#c33a9b', '#4e103d', '#fb97c0'),
  colour('#ffef96', '#807500', '#5f5b0b', '#cdcd4a'),
  colour('#c8b7ff', '#541a93', '#52428a', '#a991fa'),
  colour('#fdad97', '#6b1e1e', '#5c0400', '#ffc7b3'),
  colour('#cbf6fe', '#154959', '#264a56', '#9ceefb'),
]

/** Colour of quotes without a speaker. */
export const nobody = colour('#e6e3dc', '#5e5b55', '#3a3834', '#b5b1a8')

function colour(tint: string, ink: string, darkTint: string, darkInk: string) {
  return { light: { tint, ink }, dark: { tint: darkTint, ink: darkInk } }
}
