import stringWidth from 'string-width'

const graphemes = new Intl.Segmenter(undefined, { granularity: 'grapheme' })

/**
 * Breaks a one-line text into lines of at most `width` columns (2 or more): between words, and within a word only if it
 * is wider than a line. East Asian characters and emoji are two columns wide, combining marks zero.
 */
export function wrap(text: string, width: number): string[] {
  const lines: string[] = []
  let line = ''
  let used = 0
  for (const word of text.split(' ')) {
    for (const [index, piece] of piecesOf(word, width).entries()) {
      const blank = line !== '' && index === 0 ? ' ' : ''
      const wide = stringWidth(piece)
      if (line !== '' && used + blank.length + wide > width) {
        lines.push(line)
        line = piece
        used = wide
      } else {
        line += blank + piece
        used += blank.length + wide
      }
    }
  }
  return [...lines, line]
}

/** The word itself if it fits on a line; otherwise pieces that do, broken after hyphens, then anywhere. */
function piecesOf(word: string, width: number): string[] {
  if (stringWidth(word) <= width) return [word]
  return word.split(/(?<=-)/).flatMap((part) => slicesOf(part, width))
}

function slicesOf(word: string, width: number): string[] {
  const pieces: string[] = []
  let piece = ''
  let used = 0
  for (const { segment } of graphemes.segment(word)) {
    const wide = stringWidth(segment)
    if (used + wide > width && piece !== '') {
      pieces.push(piece)
      piece = ''
      used = 0
    }
    piece += segment
    used += wide
  }
  return [...pieces, piece]
}
