import { parseDocument } from 'yaml'
import type { Article } from '../../document/article.js'

export interface FrontMatter {
  /** Offset of the text that follows it; 0 if there is none. */
  readonly end: number
  /** Null if it says nothing about the article. */
  readonly article: Article | null
}

/** Far more than an article has. */
const LONGEST = 16 * 1024
const FENCE = /^\uFEFF?(---|\+\+\+)[ \t]*\r?\n/
const none: FrontMatter = { end: 0, article: null }

/** Reads the front matter in YAML between lines of `---`. That in TOML, between lines of `+++`, is only recognized. */
export function readFrontMatter(markdown: string): FrontMatter {
  const fence = FENCE.exec(markdown)
  if (!fence) return none
  const from = fence[0].length
  const head = markdown.slice(from, from + LONGEST)
  const close = (fence[1] === '---' ? /^(?:---|\.\.\.)[ \t]*\r?$/m : /^\+\+\+[ \t]*\r?$/m).exec(
    head,
  )
  if (!close) return none
  const end = from + close.index + close[0].length
  const written = head.slice(0, close.index)
  // between two thematic breaks there may be text
  if (fence[1] === '+++') return /^\s*[\w-]+\s*=/m.test(written) ? { end, article: null } : none
  const fields = fieldsOf(written)
  return fields ? { end, article: articleOf(fields) } : none
}

type Fields = Readonly<Record<string, unknown>>

/** Returns the fields, all values as written; null for anything else than fields. */
function fieldsOf(yaml: string): Fields | null {
  try {
    const document = parseDocument(yaml, { schema: 'failsafe', logLevel: 'silent' })
    const value: unknown = document.errors.length > 0 ? null : document.toJS({ maxAliasCount: 10 })
    if (typeof value !== 'object' || value === null || Array.isArray(value)) return null
    return Object.fromEntries(
      Object.entries(value).map(([key, field]) => [key.toLowerCase(), field]),
    )
  } catch {
    // nested deeper than a recursive parser can go
    return null
  }
}

function articleOf(fields: Fields): Article | null {
  const of = (...names: readonly string[]) =>
    names.map((name) => shown(fields[name])).find((value) => value !== null) ?? null
  const url = of('canonical', 'canonical_url', 'canonicalurl', 'url', 'permalink')
  const article: Article = {
    headline: of('title', 'headline'),
    standfirst: of('subtitle', 'standfirst', 'description', 'summary', 'excerpt'),
    byline: of('author', 'authors', 'byline')?.replace(/^by\s+/i, '') ?? null,
    published: isoDate(of('date', 'published', 'pubdate', 'publishdate')),
    site: of('site', 'site_name', 'publication', 'publisher'),
    language: of('lang', 'language', 'locale'),
    url: url && /^https?:\/\//i.test(url) ? url : null,
  }
  return Object.values(article).some((value) => value !== null) ? article : null
}

/** A text, the name of an object, or a list of these joined by commas; null for anything else and for blanks. */
function shown(value: unknown, depth = 0): string | null {
  if (typeof value === 'string') return value.replace(/\s+/g, ' ').trim() || null
  if (typeof value !== 'object' || value === null || depth > 1) return null
  if (!Array.isArray(value)) return shown((value as Fields).name, depth + 1)
  return (
    value
      .map((one) => shown(one, depth + 1))
      .filter((one) => one !== null)
      .join(', ') || null
  )
}

/** "2026-11-26 18:05:00 +0100" → "2026-11-26T18:05:00+01:00"; another date stays as written. */
function isoDate(written: string | null): string | null {
  const parts =
    written &&
    /^(\d{4}-\d\d-\d\d)[ T](\d\d:\d\d(?::\d\d(?:\.\d+)?)?) ?(?:(Z|UTC)|([+-]\d\d):?(\d\d))?$/.exec(
      written,
    )
  if (!parts) return written
  const [, day, time, utc, hours, minutes] = parts
  return `${day}T${time}${utc ? 'Z' : hours ? `${hours}:${minutes}` : ''}`
}
