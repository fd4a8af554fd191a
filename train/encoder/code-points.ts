/** Returns, for each UTF-16 offset of a text and its end, the number of code points before it. */
export function pointsOf(text: string): Int32Array {
  const points = new Int32Array(text.length + 1)
  let count = 0
  for (let i = 0; i < text.length; i++) {
    points[i] = count
    const unit = text.charCodeAt(i)
    const isFirstHalf = unit >= 0xd800 && unit < 0xdc00 && i + 1 < text.length
    if (!isFirstHalf) count++
  }
  points[text.length] = count
  return points
}
