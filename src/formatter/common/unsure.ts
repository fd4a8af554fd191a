/** Confidence below which a speaker is marked as doubtful wherever a reader sees it. */
export const unsure = 0.5
