export const isGzip = ([first, second]: Uint8Array): boolean => first === 0x1f && second === 0x8b

/** The name of the file that "news.html.gz" holds; any other name stays as it is. */
export const innerName = (path: string): string => path.replace(/\.gz$/i, '')
