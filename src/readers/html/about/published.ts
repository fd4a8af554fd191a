import { elementsOf, labelsOf, type PageElement, plainText, tagOf } from '../page/dom.js'
import { type Head, metaOf } from './head.js'
import type { LinkedData } from './linked-data.js'

/** The date of publication as ISO 8601, or as the page has it if it isn't a date in ISO form or with an English month. */
export function publishedOf(body: PageElement, head: Head, data: LinkedData): string | null {
  const given = [data.published, ...NAMES.map((name) => metaOf(head, name)), shown(body)].filter(
    (date) => date !== null,
  )
  const iso = given.map(isoDate).find((date) => date !== null && !/^0/.test(date))
  return iso ?? given[0] ?? null
}

const NAMES = [
  'article:published_time',
  'datepublished',
  'article:published',
  'og:article:published_time',
  'parsely-pub-date',
  'sailthru.date',
  'dc.date.issued',
  'dcterms.created',
  'dc.date',
  'pubdate',
  'publish-date',
  'publication_date',
  'cxenseparse:recs:publishtime',
  'date',
]

function shown(body: PageElement): string | null {
  const [dated] = elementsOf(body, (element) => {
    if (/\bdatePublished\b/i.test(element.getAttribute('itemprop') ?? '')) return true
    return (
      tagOf(element) === 'time' &&
      / (?:published?|entry date|pubdate|date) /.test(labelsOf(element) || ' date ')
    )
  })
  if (!dated) return null
  const given = dated.getAttribute('content') ?? dated.getAttribute('datetime') ?? plainText(dated)
  return given.length < 64 ? given.trim() || null : null
}

const MONTHS = 'jan feb mar apr may jun jul aug sep oct nov dec'.split(' ')

/** Puts a date into ISO form: "2019-11-20 08:00:00", "November 20, 2019", "20 Nov 2019"; null if it isn't one of these. */
export function isoDate(written: string): string | null {
  const iso =
    /^(\d{4})-(\d\d)-(\d\d)(?:[T ](\d\d:\d\d(?::\d\d(?:\.\d+)?)?) ?(Z|UTC|GMT|[+-]\d\d:?\d\d)?)?/.exec(
      written,
    )
  if (iso) {
    const [, year, month, day, time, zone = ''] = iso
    const offset = /^[+-]\d{4}$/.test(zone) ? `${zone.slice(0, 3)}:${zone.slice(3)}` : zone
    return `${year}-${month}-${day}${time ? `T${time}${/^[A-Z]/.test(offset) ? 'Z' : offset}` : ''}`
  }
  const compact = /^(\d{4})(\d\d)(\d\d)(?:T\d|$)/.exec(written)
  if (compact) return `${compact[1]}-${compact[2]}-${compact[3]}`
  const named =
    /\b(?<day>\d{1,2})(?:st|nd|rd|th)?\.? (?<month>[A-Za-z]{3,9})\.?,? (?<year>\d{4})\b/.exec(
      written,
    ) ??
    /\b(?<month>[A-Za-z]{3,9})\.? (?<day>\d{1,2})(?:st|nd|rd|th)?,? (?<year>\d{4})\b/.exec(written)
  const month = MONTHS.indexOf((named?.groups?.month ?? '').slice(0, 3).toLowerCase()) + 1
  if (!named || month === 0) return null
  const pad = (number: string | number) => String(number).padStart(2, '0')
  return `${named.groups?.year}-${pad(month)}-${pad(named.groups?.day ?? '')}`
}
