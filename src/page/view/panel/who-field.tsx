import { useId, useState } from 'preact/hooks'
import type { Who } from '../../../correct/edit.js'
import type { Speaker } from '../../../extraction/records.js'

interface Props {
  readonly label: string
  readonly known: readonly Speaker[]
  /** Id of the present speaker; null for nobody. */
  readonly value: string | null
  readonly onChoose: (who: Who) => void
}

const NOBODY = 'nobody'
const NEW = 'new'

/** Chooses a speaker of the article, a new one, or nobody. */
export function WhoField({ label, known, value, onChoose }: Props) {
  const [name, setName] = useState<string | null>(null)
  const id = useId()
  const choose = (choice: string) => {
    setName(choice === NEW ? '' : null)
    if (choice !== NEW) onChoose(choice === NOBODY ? null : { id: choice })
  }
  return (
    <>
      <label for={id}>{label}</label>
      <select
        id={id}
        value={name === null ? (value ?? NOBODY) : NEW}
        onChange={({ currentTarget }) => choose(currentTarget.value)}
      >
        {known.map((speaker) => (
          <option key={speaker.id} value={speaker.id}>
            {speaker.name}
          </option>
        ))}
        <option value={NOBODY}>No speaker</option>
        <option value={NEW}>Someone else…</option>
      </select>
      {name !== null && (
        <form
          class="row"
          onSubmit={(event) => {
            event.preventDefault()
            onChoose({ name })
            setName(null)
          }}
        >
          <label>
            Name
            <input
              type="text"
              required
              value={name}
              onInput={({ currentTarget }) => setName(currentTarget.value)}
            />
          </label>
          <button type="submit">Use this name</button>
        </form>
      )}
    </>
  )
}
