/** Version of this package and of its weights; the same as that of quote-extract. */
export const VERSION = '0.1.0'
