/** All articles on the page, and how they change. */
import { applyEdit, type Corrected } from '../../correct/corrected.js'
import { type Edit, EditError } from '../../correct/edit.js'
import type { TextType } from '../tasks/messages.js'
import { type Entry, type EntryState, entryOf, shownOf } from './entry.js'

export interface Desk {
  readonly entries: readonly Entry[]
  /** Key of the article that is shown. */
  readonly current: number
  readonly indirect: boolean
  /** What the last action has to say. */
  readonly message: string
}

export type Action =
  | { readonly kind: 'type'; readonly raw: string }
  | { readonly kind: 'choose-type'; readonly type: TextType | null }
  | { readonly kind: 'indirect'; readonly indirect: boolean }
  | { readonly kind: 'add'; readonly entries: readonly Entry[] }
  | { readonly kind: 'show' | 'remove'; readonly key: number }
  | {
      readonly kind: 'state'
      readonly key: number
      readonly raw: string
      readonly state: EntryState
    }
  | { readonly kind: 'edit'; readonly edit: Edit }
  | { readonly kind: 'undo' | 'redo' | 'discard' }
  | { readonly kind: 'say'; readonly message: string }

export const deskOf = (entry: Entry, indirect = false): Desk => ({
  entries: [entry],
  current: entry.key,
  indirect,
  message: '',
})

export const currentOf = ({ entries, current }: Desk): Entry =>
  entries.find(({ key }) => key === current) ?? (entries[0] as Entry)

export function change(desk: Desk, action: Action): Desk {
  const entry = currentOf(desk)
  const put = (changed: Entry, message = ''): Desk => ({
    ...desk,
    entries: desk.entries.map((one) => (one.key === entry.key ? changed : one)),
    message,
  })
  switch (action.kind) {
    case 'type':
      return put({ ...entryOf(action.raw, { key: entry.key, chosenType: entry.chosenType }) })
    case 'choose-type':
      return put({ ...restarted(entry), chosenType: action.type, edits: [], undone: [] })
    case 'indirect':
      return {
        ...desk,
        indirect: action.indirect,
        entries: desk.entries.map((one) => ({ ...restarted(one), edits: [], undone: [] })),
      }
    case 'add': {
      const [first] = action.entries
      const others = desk.entries.filter((one) => !one.isExample && one.raw.trim() !== '')
      return first
        ? { ...desk, entries: [...others, ...action.entries], current: first.key, message: '' }
        : desk
    }
    case 'show':
      return { ...desk, current: action.key, message: '' }
    case 'remove':
      return without(desk, action.key)
    case 'state':
      return {
        ...desk,
        entries: desk.entries.map((one) =>
          one.key === action.key && one.raw === action.raw ? { ...one, state: action.state } : one,
        ),
      }
    case 'edit':
      return edited(desk, entry, action.edit, put)
    case 'undo': {
      const last = entry.edits.at(-1)
      return last
        ? put({ ...entry, edits: entry.edits.slice(0, -1), undone: [last, ...entry.undone] })
        : desk
    }
    case 'redo': {
      const [next, ...rest] = entry.undone
      return next ? put({ ...entry, edits: [...entry.edits, next], undone: rest }) : desk
    }
    case 'discard':
      return put({ ...entry, gold: null, edits: [], undone: [] })
    case 'say':
      return { ...desk, message: action.message }
  }
}

/** An article that is to be extracted again. */
function restarted(entry: Entry): Entry {
  return entry.raw.trim() === '' ? entry : { ...entry, state: { kind: 'waiting' } }
}

function without(desk: Desk, key: number): Desk {
  const entries = desk.entries.filter((one) => one.key !== key)
  const [first = entryOf('')] = entries
  const current = key === desk.current ? first.key : desk.current
  return { ...desk, entries: entries.length > 0 ? entries : [first], current, message: '' }
}

function edited(
  desk: Desk,
  entry: Entry,
  edit: Edit,
  put: (entry: Entry, message?: string) => Desk,
): Desk {
  const shown: { text: string; corrected: Corrected } | null = shownOf(entry)
  if (!shown) return desk
  try {
    applyEdit(shown.corrected, shown.text, edit)
  } catch (error) {
    if (error instanceof EditError) return put(entry, error.message)
    throw error
  }
  return put({ ...entry, edits: [...entry.edits, edit], undone: [] }, 'Corrected.')
}
