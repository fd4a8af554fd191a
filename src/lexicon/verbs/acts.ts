/** What a quote can report. Apart from the schema, so that the command line starts without it. */
export const acts = ['speech', 'writing', 'thought', 'attitude'] as const

export type Act = (typeof acts)[number]
