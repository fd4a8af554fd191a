import { useState } from 'preact/hooks'
import type { Quote } from '../../extraction/records.js'
import type { Cast } from '../../formatter/html/cast.js'

interface Props {
  readonly quotes: readonly Quote[]
  readonly cast: Cast
  readonly shown: ReadonlySet<number>
  readonly onSelect: (quote: number) => void
}

const STEP = 100

/** All quotes that pass the filter, in a list. */
export function QuoteList({ quotes, cast, shown, onSelect }: Props) {
  const [most, setMost] = useState(STEP)
  const indices = [...shown]
  if (quotes.length === 0) return null
  return (
    <section class="quotes" aria-labelledby="quotes">
      <h3 id="quotes">Quotes</h3>
      <ol>
        {indices.slice(0, most).map((index) => {
          const quote = quotes[index] as Quote
          const { colour, badge, name } = cast.roleOf(quote)
          return (
            <li key={quote.id} class={colour}>
              <button type="button" onClick={() => onSelect(index)}>
                <span class="head">
                  <span class="badge" aria-hidden="true">
                    {badge}
                  </span>
                  <bdi class="name">{name}</bdi>
                  <span class="sure">{quote.confidence.toFixed(2)}</span>
                </span>
                <span class="words" dir="auto">
                  {quote.type === 'direct' ? `“${quote.text}”` : quote.text}
                </span>
              </button>
            </li>
          )
        })}
      </ol>
      {indices.length > most && (
        <button type="button" onClick={() => setMost(most + STEP * 5)}>
          Show more ({indices.length - most} left)
        </button>
      )}
    </section>
  )
}
