import { useState } from 'preact/hooks'
import { count } from '../../formatter/common/count.js'
import type { Cast, Role } from '../../formatter/html/cast.js'
import { Bar } from './bar.js'
import { everything, isFiltering, type QuoteFilter } from './filter.js'

interface Props {
  readonly cast: Cast
  readonly filter: QuoteFilter
  readonly total: number
  readonly shown: number
  readonly onFilter: (filter: QuoteFilter) => void
}

/** Speakers shown at first, and with each press of the button. */
const MOST = 60

/** The speakers, each a switch of the filter, and the other filters. */
export function Speakers({ cast: { roles }, filter, total, shown, onFilter }: Props) {
  const [most, setMost] = useState(MOST)
  if (roles.length === 0)
    return (
      <aside class="speakers">
        <p>No quotes found.</p>
      </aside>
    )
  const mostQuotes = roles.reduce((least, { quotes }) => Math.max(least, quotes), 0)
  const toggle = ({ key }: Role) => {
    const speakers = new Set(filter.speakers)
    if (!speakers.delete(key)) speakers.add(key)
    onFilter({ ...filter, speakers })
  }
  return (
    <aside class="speakers" aria-labelledby="speakers">
      <div class="heading">
        <h3 id="speakers">Speakers</h3>
        {isFiltering(filter) && (
          <button type="button" class="all" onClick={() => onFilter(everything)}>
            Show all
          </button>
        )}
      </div>
      <ul>
        {roles.slice(0, most).map((role) => (
          <li key={role.key}>
            <RoleButton
              role={role}
              most={mostQuotes}
              isPressed={filter.speakers.has(role.key)}
              onToggle={() => toggle(role)}
            />
          </li>
        ))}
      </ul>
      {roles.length > most && (
        <button type="button" class="more" onClick={() => setMost(most + MOST * 5)}>
          Show more speakers ({roles.length - most} left)
        </button>
      )}
      <div class="filters">
        <label>
          Words or name
          <input
            type="search"
            value={filter.words}
            onInput={({ currentTarget }) => onFilter({ ...filter, words: currentTarget.value })}
          />
        </label>
        <label>
          <span>
            Confidence at least <span class="number">{filter.least.toFixed(2)}</span>
          </span>
          <input
            type="range"
            min="0"
            max="1"
            step="0.05"
            value={filter.least}
            onInput={({ currentTarget }) =>
              onFilter({ ...filter, least: Number(currentTarget.value) })
            }
          />
        </label>
      </div>
      <p class="status" role="status">
        {isFiltering(filter) ? `${shown} of ${count(total, 'quote')} shown` : ''}
      </p>
      <ul class="key" aria-label="Key">
        <li>
          <span class="sample verbatim">verbatim</span>
        </li>
        <li>
          <span class="sample reported">reported</span>
        </li>
        <li>
          <span class="sample cue">cue</span>
        </li>
        <li>
          <span class="sample mention">speaker</span>
        </li>
      </ul>
    </aside>
  )
}

interface RoleProps {
  readonly role: Role
  readonly most: number
  readonly isPressed: boolean
  readonly onToggle: () => void
}

function RoleButton({ role, most, isPressed, onToggle }: RoleProps) {
  const { speaker, name, badge, colour, quotes, words } = role
  const about = speaker?.description ?? (speaker && speaker.kind !== 'person' ? speaker.kind : null)
  return (
    <button type="button" class={`speaker ${colour}`} aria-pressed={isPressed} onClick={onToggle}>
      <span class="badge" aria-hidden="true">
        {badge}
      </span>
      <span class="who">
        <bdi class="name">{name}</bdi> {about !== null && <bdi class="about">{about}</bdi>}
      </span>
      <span class="count">
        {count(quotes, 'quote')}, {count(words, 'word')}
      </span>
      <Bar share={quotes / most} />
    </button>
  )
}
