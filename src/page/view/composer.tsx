import { type Entry, isCorrected, typeOf } from '../state/entry.js'
import type { TextType } from '../tasks/messages.js'
import { FilePicker, useFileDrop } from './files.js'
import { Progress } from './progress.js'

export interface PastedFile {
  readonly name: string
  readonly raw: string
}

interface Props {
  readonly entry: Entry
  readonly indirect: boolean
  /** Whether any article has corrections, which other settings would lose. */
  readonly hasCorrections: boolean
  readonly onType: (raw: string) => void
  readonly onChooseType: (type: TextType | null) => void
  readonly onIndirect: (indirect: boolean) => void
  readonly onFiles: (files: readonly File[]) => void
  readonly onNew: () => void
  readonly onCancel: () => void
  readonly onDiscard: () => void
}

/** Longest text that a browser's text field holds without freezing, in code units. */
export const FIELD = 300_000

const kinds: readonly (readonly [TextType, string])[] = [
  ['text', 'plain text'],
  ['html', 'HTML'],
  ['markdown', 'Markdown'],
]

/** The field for articles, and how to read them. */
export function Composer(props: Props) {
  const { entry, onType, onFiles } = props
  const { isOver, handlers } = useFileDrop(onFiles)
  const isLong = entry.raw.length > FIELD
  const locked = isCorrected(entry)
  return (
    <div class={`composer ${isOver ? 'over' : ''}`} {...handlers}>
      <label for="article">Article</label>
      {isLong ? (
        <p class="long" id="article">
          {entry.name ?? 'A pasted text'} with {entry.raw.length.toLocaleString('en')} characters:
          too long to edit here.
        </p>
      ) : (
        <textarea
          id="article"
          rows={8}
          spellcheck={false}
          readOnly={locked}
          aria-describedby="article-hint"
          placeholder="Paste or type an article: text, HTML or Markdown. Or drop files here."
          value={entry.isExample ? '' : entry.raw}
          onInput={({ currentTarget }) => onType(currentTarget.value)}
          onPaste={(event) => {
            const text = event.clipboardData?.getData('text/plain') ?? ''
            if (text.length <= FIELD || locked) return
            event.preventDefault()
            onType(text)
          }}
        />
      )}
      <p id="article-hint" class="hint">
        {locked ? (
          <>
            You have corrected this article.{' '}
            <button type="button" onClick={props.onDiscard}>
              Discard the corrections
            </button>{' '}
            to edit its text or how it is read.
          </>
        ) : (
          'Nothing you paste leaves this browser.'
        )}
      </p>
      <Settings {...props} />
      <Progress state={entry.state} onCancel={props.onCancel} />
    </div>
  )
}

function Settings(props: Props) {
  const { entry, indirect, hasCorrections, onChooseType, onIndirect, onFiles, onNew } = props
  const detected = kinds.find(([type]) => type === typeOf({ ...entry, chosenType: null }))?.[1]
  return (
    <div class="settings">
      <FilePicker
        label="Open files…"
        name="Files"
        accept=".txt,.html,.htm,.xhtml,.md,.markdown,.jsonl,text/*"
        onFiles={onFiles}
      />
      <button type="button" onClick={onNew}>
        New article
      </button>
      <label>
        Read as{' '}
        <select
          value={entry.chosenType ?? ''}
          disabled={isCorrected(entry)}
          onChange={({ currentTarget }) =>
            onChooseType(kinds.find(([type]) => type === currentTarget.value)?.[0] ?? null)
          }
        >
          <option value="">detected: {detected}</option>
          {kinds.map(([type, name]) => (
            <option key={type} value={type}>
              {name}
            </option>
          ))}
        </select>
      </label>
      <label class="check">
        <input
          type="checkbox"
          checked={indirect}
          disabled={hasCorrections}
          onChange={({ currentTarget }) => onIndirect(currentTarget.checked)}
        />{' '}
        Also reported speech without quotation marks <span class="hint">(loads 5 MB once)</span>
      </label>
    </div>
  )
}
