import { type Markup, markup } from './markup.js'

/**
 * A bar for a share from 0 to 1. The number stands beside it in words, so it is no more than a picture; its
 * length is an attribute, as the page's policy allows no style in the markup.
 */
export function renderBar(share: number): Markup {
  const width = Math.max(0, Math.min(100, share * 100)).toFixed(1)
  return markup`<svg class="bar" aria-hidden="true" focusable="false"><rect class="track" width="100%" height="100%"/><rect class="fill" width="${width}%" height="100%"/></svg>`
}
