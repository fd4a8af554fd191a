/** What JSON-LD says about the article (https://schema.org/Article). */
import { collapse } from '../page/dom.js'

export interface LinkedData {
  readonly headline: string | null
  readonly description: string | null
  /** Names of the authors. */
  readonly authors: readonly string[]
  readonly published: string | null
  readonly site: string | null
  readonly language: string | null
  readonly url: string | null
}

const NOTHING: LinkedData = {
  headline: null,
  description: null,
  authors: [],
  published: null,
  site: null,
  language: null,
  url: null,
}

const ARTICLE = /(?:Article|BlogPosting|Report|Review|SocialMediaPosting|Posting|Recipe)$/

type Json = Readonly<Record<string, unknown>>

/** Reads the first article that the scripts describe. Scripts that are not valid JSON are skipped. */
export function readLinkedData(scripts: readonly string[]): LinkedData {
  for (const script of scripts) {
    const article = articleIn(parse(script))
    if (article) return describe(article)
  }
  return NOTHING
}

function parse(script: string): unknown {
  const bare = unwrap(script.trim())
  // Raw line breaks in strings are the most common mistake.
  for (const text of [bare, bare.replace(/\p{Cc}/gu, ' ')]) {
    try {
      return JSON.parse(text)
    } catch {}
  }
  return null
}

/** Removes a CDATA section or comment around a script, and a semicolon after it. */
function unwrap(script: string): string {
  const start = script.search(/[[{]/)
  const end = Math.max(script.lastIndexOf('}'), script.lastIndexOf(']'))
  if (!/^(?:<!|\/[/*])/.test(script)) return script.slice(0, end + 1)
  const from = script.startsWith('<![CDATA[') ? 9 : Math.max(0, script.search(/[{]/))
  return script.slice(start < 0 ? 0 : from, script.lastIndexOf('}') + 1)
}

function articleIn(root: unknown): Json | null {
  const pending: unknown[] = [root]
  while (pending.length > 0) {
    const value = pending.pop()
    if (Array.isArray(value)) pending.push(...value.slice(0, 1000).reverse())
    else if (isObject(value)) {
      const types = [value['@type']].flat()
      if (types.some((type) => typeof type === 'string' && ARTICLE.test(type))) return value
      for (const key of ['mainEntity', 'mainEntityOfPage', '@graph']) pending.push(value[key])
    }
  }
  return null
}

function describe(article: Json): LinkedData {
  return {
    headline: textOf(article.headline ?? article.name),
    description: textOf(article.description),
    authors: namesOf(article.author ?? article.creator),
    published: textOf(article.datePublished ?? article.dateCreated),
    site: namesOf(article.publisher)[0] ?? null,
    language: textOf(article.inLanguage),
    url: textOf(article.url) ?? textOf(article.mainEntityOfPage),
  }
}

function namesOf(value: unknown): string[] {
  return [value]
    .flat()
    .slice(0, 20)
    .flatMap((one) => (isObject(one) ? one.name : one))
    .map(textOf)
    .filter((name) => name !== null)
}

function textOf(value: unknown): string | null {
  if (isObject(value)) return textOf(value['@id'] ?? value['@value'])
  if (typeof value !== 'string') return null
  return collapse(decode(value)) || null
}

const ENTITIES: Readonly<Record<string, string>> = {
  amp: '&',
  quot: '"',
  apos: "'",
  lt: '<',
  gt: '>',
  nbsp: ' ',
  lsquo: '‘',
  rsquo: '’',
  ldquo: '“',
  rdquo: '”',
  ndash: '–',
  mdash: '—',
  hellip: '…',
}

/** Many systems escape JSON-LD as HTML, once more than needed. */
function decode(text: string): string {
  return text
    .replace(/<\/?\w[^<>]{0,200}>/g, ' ')
    .replace(/&(?:#(\d{1,6})|#x([\da-f]{1,5})|(\w{2,6}));/gi, (whole, decimal, hex, name) => {
      if (name) return ENTITIES[name] ?? whole
      const code = decimal ? Number(decimal) : Number.parseInt(hex, 16)
      return code > 0 && code <= 0x10ffff ? String.fromCodePoint(code) : whole
    })
}

const isObject = (value: unknown): value is Json =>
  typeof value === 'object' && value !== null && !Array.isArray(value)
