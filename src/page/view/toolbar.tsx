import { useState } from 'preact/hooks'
import { formatters } from '../../formatter/formats.js'

interface Props {
  readonly articles: number
  readonly canUndo: boolean
  readonly canRedo: boolean
  readonly onUndo: () => void
  readonly onRedo: () => void
  readonly onExport: (format: string, all: boolean) => void
  readonly onLink: () => void
  readonly onFigures: () => void
  readonly message: string
}

/** What can be done with the report. */
export function Toolbar(props: Props) {
  const { articles, canUndo, canRedo, message } = props
  const [format, setFormat] = useState('json')
  const [all, setAll] = useState(false)
  const isSingle = formatters.get(format)?.oneDocument === true
  return (
    <div class="toolbar">
      <button type="button" disabled={!canUndo} onClick={props.onUndo}>
        Undo
      </button>
      <button type="button" disabled={!canRedo} onClick={props.onRedo}>
        Redo
      </button>
      <button type="button" onClick={props.onLink}>
        Copy link
      </button>
      <button type="button" onClick={props.onFigures}>
        Figures
      </button>
      <span class="row export">
        <label>
          Export as{' '}
          <select value={format} onChange={({ currentTarget }) => setFormat(currentTarget.value)}>
            {[...formatters.keys()].map((name) => (
              <option key={name}>{name}</option>
            ))}
            <option value="gold">gold (for score)</option>
          </select>
        </label>
        {articles > 1 && (
          <label class="check">
            <input
              type="checkbox"
              checked={all && !isSingle}
              disabled={isSingle}
              onChange={({ currentTarget }) => setAll(currentTarget.checked)}
            />{' '}
            all {articles} articles
          </label>
        )}
        <button type="button" onClick={() => props.onExport(format, all && !isSingle)}>
          Download
        </button>
      </span>
      <p class="status" role="status">
        {message}
      </p>
    </div>
  )
}
