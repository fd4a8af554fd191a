/** Units of offsets: code units as in JavaScript and Java, code points as in Python, bytes of the text in UTF-8. */
export const offsetUnits = ['utf-16', 'code-point', 'byte'] as const
export type OffsetUnit = (typeof offsetUnits)[number]
