import { useState } from 'preact/hooks'
import { forget, forgetAll, isKeeping, type Kept, LONGEST, setKeeping } from '../share/kept.js'

interface Props {
  readonly kept: readonly Kept[]
  readonly onChange: (kept: readonly Kept[]) => void
  readonly onOpen: (article: Kept) => void
}

/** The last articles on this device. */
export function Shelf({ kept, onChange, onOpen }: Props) {
  const [keeping, setOwn] = useState(isKeeping)
  return (
    <section class="shelf" aria-labelledby="shelf">
      <h2 id="shelf">Last articles on this device</h2>
      <p class="hint">
        Kept by this browser only, the last ten, up to {LONGEST.toLocaleString('en')} characters
        each.
      </p>
      {kept.length === 0 ? (
        <p>None.</p>
      ) : (
        <ul>
          {kept.map((article) => (
            <li key={article.raw}>
              <button type="button" class="open" dir="auto" onClick={() => onOpen(article)}>
                {article.title}
              </button>
              <button
                type="button"
                aria-label={`Erase ${article.title}`}
                onClick={() => onChange(forget(article.raw))}
              >
                Erase
              </button>
            </li>
          ))}
        </ul>
      )}
      <div class="row">
        <label class="check">
          <input
            type="checkbox"
            checked={keeping}
            onChange={({ currentTarget }) => {
              setKeeping(currentTarget.checked)
              setOwn(currentTarget.checked)
            }}
          />{' '}
          Keep articles
        </label>
        <button
          type="button"
          disabled={kept.length === 0}
          onClick={() => {
            forgetAll()
            onChange([])
          }}
        >
          Erase all
        </button>
      </div>
    </section>
  )
}
