import { useReducer, useState } from 'preact/hooks'
import { count } from '../../formatter/common/count.js'
import { countVerdicts } from '../state/count-verdicts.js'
import { type Entry, isCorrected } from '../state/entry.js'
import { readSources } from '../state/read-sources.js'
import { changeSources, type Source, sourceNames, sourceOf } from '../state/sources.js'
import { useVerification, type VerificationState } from '../state/use-verification.js'
import type { WorkClient } from '../tasks/client.js'
import { Checks } from './checks.js'
import { FIELD } from './composer.js'
import { FilePicker, useFileDrop } from './files.js'

interface Props {
  readonly entry: Entry
  readonly indirect: boolean
  readonly client: WorkClient
}

/** A second field, for the sources of the article, and the verdicts on its quotes. */
export function Sources({ entry, indirect, client }: Props) {
  const [sources, dispatch] = useReducer(changeSources, undefined, () => [sourceOf('')])
  const [isOpen, setOpen] = useState(false)
  const [unread, setUnread] = useState<readonly string[]>([])
  const state = useVerification(entry, sources, indirect, client)
  const names = sourceNames(sources)
  const hasSources = sources.some(({ raw }) => raw.trim() !== '')
  const problems = [...unread, ...(state.verified?.problems ?? [])]
  if (state.problem !== null && state.problem !== CANCELLED) problems.push(state.problem)

  const open = async (chosen: readonly File[]) => {
    setOpen(true)
    const read = await readSources(chosen)
    if (read.sources.length > 0) dispatch({ kind: 'add', sources: read.sources })
    setUnread(read.problems)
  }
  const { isOver, handlers } = useFileDrop((chosen) => void open(chosen))

  return (
    <section class={`sources ${isOver ? 'over' : ''}`} aria-label="Sources" {...handlers}>
      <details open={isOpen} onToggle={({ currentTarget }) => setOpen(currentTarget.open)}>
        <summary>Check against sources</summary>
        <div class="fields">
          <p class="hint" id="sources-hint">
            Interviews, transcripts, speeches or articles: are the words of each quote in them, and
            did this speaker say them? Sources stay in this browser; they are not kept, and not part
            of a link.
          </p>
          {sources.map((source, index) => (
            <SourceField
              key={source.key}
              source={source}
              name={names[index] as string}
              onType={(raw) => dispatch({ kind: 'type', key: source.key, raw })}
              onRemove={
                sources.length > 1 || source.raw !== ''
                  ? () => dispatch({ kind: 'remove', key: source.key })
                  : null
              }
            />
          ))}
          <div class="settings">
            <FilePicker
              label="Open source files…"
              name="Source files"
              accept=".txt,.html,.htm,.xhtml,.md,.markdown,text/*"
              onFiles={(chosen) => void open(chosen)}
            />
            <button
              type="button"
              disabled={!hasSources}
              onClick={() => dispatch({ kind: 'add', sources: [sourceOf('')] })}
            >
              Add a source
            </button>
          </div>
        </div>
      </details>
      <div class="row state">
        <span role="status">{hasSources ? describeState(state, entry) : ''}</span>
        {state.isWorking && (
          <>
            <progress aria-label="Checking" />
            <button type="button" onClick={client.cancel}>
              Cancel
            </button>
          </>
        )}
      </div>
      <p class="problem" role="alert">
        {problems.join(' ')}
      </p>
      {state.verified && state.verified.checks.length > 0 && (
        <Checks
          key={entry.key}
          checks={state.verified.checks}
          isOutdated={state.isWorking}
          isCorrected={isCorrected(entry)}
        />
      )}
    </section>
  )
}

const CANCELLED = 'Cancelled.'

function describeState({ isWorking, verified, problem }: VerificationState, entry: Entry): string {
  if (entry.isExample || entry.state.kind === 'empty') return 'Paste an article to check it.'
  if (isWorking) return 'Checking against the sources…'
  if (problem !== null) return problem === CANCELLED ? problem : ''
  if (!verified || verified.sources === 0) return ''
  return `Held against ${count(verified.sources, 'source')}: ${countVerdicts(verified.checks)}.`
}

interface FieldProps {
  readonly source: Source
  readonly name: string
  readonly onType: (raw: string) => void
  /** Null: there is nothing to remove. */
  readonly onRemove: (() => void) | null
}

function SourceField({ source, name, onType, onRemove }: FieldProps) {
  const id = `source-${source.key}`
  const isFixed = source.name !== null || source.raw.length > FIELD
  const remove = onRemove && (
    <button type="button" aria-label={`Remove ${name}`} onClick={onRemove}>
      Remove
    </button>
  )
  if (isFixed)
    return (
      <p class="source row">
        <bdi class="file">{name}</bdi>
        <span class="hint">{count(source.raw.length, 'character')}</span>
        {remove}
      </p>
    )
  return (
    <div class="source">
      <div class="row">
        <label for={id}>{name}</label>
        {remove}
      </div>
      <textarea
        id={id}
        rows={5}
        spellcheck={false}
        aria-describedby="sources-hint"
        placeholder="Paste or type a source: text, HTML or Markdown. Or drop files here."
        value={source.raw}
        onInput={({ currentTarget }) => onType(currentTarget.value)}
        onPaste={(event) => {
          const text = event.clipboardData?.getData('text/plain') ?? ''
          if (text.length <= FIELD) return
          event.preventDefault()
          onType(text)
        }}
      />
    </div>
  )
}
