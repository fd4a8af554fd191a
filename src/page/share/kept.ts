/** The last articles, kept by the browser on this device only. */
import type { Edit } from '../../correct/edit.js'
import { type TextType, textTypes } from '../tasks/messages.js'

export interface Kept {
  readonly title: string
  readonly name: string | null
  readonly raw: string
  readonly chosenType: TextType | null
  readonly edits: readonly Edit[]
}

const PLACE = 'quote-extract: last articles'
const SWITCH = 'quote-extract: keep articles'
const MOST = 10
/** Longest article that is kept, in code units: browsers keep a few megabytes for a site. */
export const LONGEST = 200_000

/** Runs without storage where the browser forbids it. */
function attempt<T>(action: () => T, otherwise: T): T {
  try {
    return action()
  } catch {
    return otherwise
  }
}

export const isKeeping = (): boolean => attempt(() => localStorage.getItem(SWITCH) !== 'no', false)

export const setKeeping = (keeping: boolean): void =>
  attempt(() => localStorage.setItem(SWITCH, keeping ? 'yes' : 'no'), undefined)

export function keptArticles(): Kept[] {
  const list = attempt(() => JSON.parse(localStorage.getItem(PLACE) ?? '[]') as unknown, [])
  if (!Array.isArray(list)) return []
  return list.filter(
    (one): one is Kept =>
      typeof one?.raw === 'string' &&
      typeof one.title === 'string' &&
      Array.isArray(one.edits) &&
      (one.chosenType === null || textTypes.includes(one.chosenType)),
  )
}

/** Keeps an article as the latest; the same text only once. */
export function keep(article: Kept): Kept[] {
  if (article.raw.length > LONGEST) return keptArticles()
  const list = [article, ...keptArticles().filter(({ raw }) => raw !== article.raw)].slice(0, MOST)
  while (list.length > 0 && !attempt(() => store(list), false)) list.pop()
  return list
}

export function forget(raw: string): Kept[] {
  const list = keptArticles().filter((one) => one.raw !== raw)
  attempt(() => store(list), false)
  return list
}

export const forgetAll = (): void => attempt(() => localStorage.removeItem(PLACE), undefined)

function store(list: readonly Kept[]): true {
  localStorage.setItem(PLACE, JSON.stringify(list))
  return true
}
