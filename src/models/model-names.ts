/** Models that read the text, by name: "fast" is what this package holds, "large" a package of its own. */
export const models = ['fast', 'large'] as const
export type ModelName = (typeof models)[number]
