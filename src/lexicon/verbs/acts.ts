/** Acts that a quote can report. Separate from the schema so that the command line starts without loading zod. */
export const acts = ['speech', 'writing', 'thought', 'attitude'] as const

export type Act = (typeof acts)[number]
