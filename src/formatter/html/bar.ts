import { type Markup, markup } from './markup.js'

/**
 * Bar for a share from 0 to 1. Decorative, because the number is next to it. Its length is an attribute, because the
 * page's Content-Security-Policy does not allow inline styles.
 */
export function renderBar(share: number): Markup {
  const width = Math.max(0, Math.min(100, share * 100)).toFixed(1)
  return markup`<svg class="bar" aria-hidden="true" focusable="false"><rect class="fill" width="${width}%" height="100%"/></svg>`
}
