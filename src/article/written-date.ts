const MONTHS = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec']
const MONTH =
  '(?:Jan(?:uary|\\.)?|Feb(?:ruary|\\.)?|Mar(?:ch|\\.)?|Apr(?:il|\\.)?|May|June?|July?|Aug(?:ust|\\.)?|Sept?(?:ember|\\.)?|Oct(?:ober|\\.)?|Nov(?:ember|\\.)?|Dec(?:ember|\\.)?)'
const DAY = '(\\d{1,2})(?:st|nd|rd|th)?'
const YEAR = '(?:,?\\s+(\\d{4}))?'
const MONTH_FIRST = new RegExp(`\\b(${MONTH})\\s+${DAY}\\b${YEAR}`, 'i')
const DAY_FIRST = new RegExp(`\\b${DAY}\\s+(${MONTH})(?![\\p{L}])${YEAR}`, 'iu')

/**
 * Returns the first date in a short text, by the month's name: "March 3, 2026" as "2026-03-03", "March 3" as written.
 * Null if there is none.
 */
export function writtenDate(text: string): string | null {
  if (!/\d/.test(text)) return null
  const monthFirst = MONTH_FIRST.exec(text)
  if (monthFirst) {
    const [written, month = '', day = '', year] = monthFirst
    return isoDate(year, month, day) ?? written
  }
  const dayFirst = DAY_FIRST.exec(text)
  if (!dayFirst) return null
  const [written, day = '', month = '', year] = dayFirst
  return isoDate(year, month, day) ?? written
}

function isoDate(year: string | undefined, month: string, day: string): string | null {
  if (year === undefined) return null
  const number = MONTHS.indexOf(month.slice(0, 3).toLowerCase()) + 1
  return `${year}-${String(number).padStart(2, '0')}-${day.padStart(2, '0')}`
}
