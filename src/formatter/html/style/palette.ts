/** A speaker's colour, for light and for dark pages. */
export interface Colour {
  /** Behind words: text reads on it with a contrast of 5.6 or more. */
  readonly tint: string
  /** Of lines, bars and badges: stands out from the page with a contrast of 4.6 or more. */
  readonly ink: string
}

/**
 * Eight hues whose lightness and chroma were searched for the greatest least distance between any two as
 * seen with normal sight, protanopia and deuteranopia (Machado et al. 2009), tritanopia with less weight.
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

/** Of quotes whose speaker is unknown. */
export const nobody = colour('#e6e3dc', '#5e5b55', '#3a3834', '#b5b1a8')

function colour(tint: string, ink: string, darkTint: string, darkInk: string) {
  return { light: { tint, ink }, dark: { tint: darkTint, ink: darkInk } }
}
