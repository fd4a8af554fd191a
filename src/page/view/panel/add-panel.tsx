import { useEffect, useState } from 'preact/hooks'
import type { Edit, Who } from '../../../correct/edit.js'
import type { Range } from '../../../document/document.js'
import type { Speaker } from '../../../extraction/records.js'
import { WhoField } from './who-field.js'

interface Props {
  readonly text: string
  readonly known: readonly Speaker[]
  readonly selection: Range | null
  readonly onEdit: (edit: Edit) => void
}

/** Adds a quote that was missed: select its words in the article, or type them. */
export function AddPanel({ text, known, selection, onEdit }: Props) {
  const [words, setWords] = useState('')
  const [who, setWho] = useState<Who>(null)
  const [problem, setProblem] = useState('')
  const [isOpen, setOpen] = useState(false)
  useEffect(() => {
    if (selection) setWords(text.slice(selection.start, selection.end))
  }, [selection, text])
  const add = () => {
    const selected = selection && text.slice(selection.start, selection.end) === words
    const start = selected ? selection.start : text.indexOf(words)
    if (words.trim() === '' || start < 0) {
      setProblem('These words are not in the article: type them as they are there.')
      return
    }
    setProblem('')
    onEdit({ kind: 'add', start, end: start + words.length, who })
    setWords('')
  }
  return (
    <details class="panel add" onToggle={({ currentTarget }) => setOpen(currentTarget.open)}>
      <summary>Add a quote that was missed</summary>
      <form
        onSubmit={(event) => {
          event.preventDefault()
          add()
        }}
      >
        <label>
          Words, selected in the article or typed
          <textarea
            rows={3}
            value={words}
            onInput={({ currentTarget }) => setWords(currentTarget.value)}
          />
        </label>
        {isOpen && (
          <WhoField
            label="Speaker of these words"
            known={known}
            value={who && 'id' in who ? who.id : null}
            onChoose={setWho}
          />
        )}
        {who && 'name' in who && <p>Speaker: {who.name}</p>}
        <button type="submit">Add</button>
        <p class="problem" role="alert">
          {problem}
        </p>
      </form>
    </details>
  )
}
