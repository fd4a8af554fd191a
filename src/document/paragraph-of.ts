import type { Document } from './document.js'

/** Index of the paragraph that contains a token or a mention. */
export const paragraphOf = (
  { sentences }: Document,
  { sentence }: { readonly sentence: number },
): number => sentences[sentence]?.paragraph ?? 0
