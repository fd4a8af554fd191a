import { useEffect, useMemo, useState } from 'preact/hooks'
import type { Edit } from '../../correct/edit.js'
import type { Quote } from '../../extraction/records.js'
import { count } from '../../formatter/common/count.js'
import { castOf } from '../../formatter/html/cast.js'
import type { Shown } from '../state/entry.js'
import { ArticleText } from './article-text.js'
import { everything, passing } from './filter.js'
import { AddPanel } from './panel/add-panel.js'
import { QuotePanel } from './panel/quote-panel.js'
import { QuoteList } from './quote-list.js'
import { useSelectedRange } from './selection.js'
import { Speakers } from './speakers.js'

interface Props {
  readonly title: string
  readonly shown: Shown
  readonly isExample: boolean
  readonly onEdit: (edit: Edit) => void
  readonly toolbar: preact.ComponentChildren
}

const inOrder = new Intl.Collator('en')

/** Who said what in one article, and what can be corrected. */
export function Report({ title, shown, isExample, onEdit, toolbar }: Props) {
  const { text, ends, corrected } = shown
  const { quotes, speakers } = corrected.extraction
  const cast = useMemo(() => castOf(corrected.extraction), [corrected])
  const [filter, setFilter] = useState(everything)
  const [selectedId, setSelected] = useState<string | null>(null)
  const selection = useSelectedRange()
  const passed = useMemo(() => passing(quotes, cast, filter), [quotes, cast, filter])
  const at = quotes.findIndex(({ id }) => id === selectedId)
  const selected = at < 0 ? null : at
  const quote = selected === null ? undefined : quotes[selected]
  const select = (index: number) => setSelected(quotes[index]?.id ?? null)
  const goTo = (index: number) => {
    select(index)
    requestAnimationFrame(() => {
      const badge = document.querySelector<HTMLElement>(`[data-badge="${index}"]`)
      badge?.scrollIntoView({ block: 'center' })
      badge?.focus({ preventScroll: true })
    })
  }
  // on a phone, the panel would cover the quote: see the scroll margin of badges
  useEffect(() => {
    document.querySelector(`[data-badge="${selected}"]`)?.scrollIntoView({ block: 'nearest' })
  }, [selected])
  const close = () => {
    document.querySelector<HTMLElement>(`[data-badge="${selected}"]`)?.focus()
    setSelected(null)
  }
  const known = useMemo(
    () => [...corrected.known].sort((a, b) => inOrder.compare(a.name, b.name)),
    [corrected.known],
  )
  return (
    <article class="report" aria-labelledby="report-title">
      <header>
        {isExample && <p class="eyebrow">An example, written for this page</p>}
        <h2 id="report-title" dir="auto">
          {title}
        </h2>
        <p class="facts" role="status">
          {count(quotes.length, 'quote')}, {count(speakers.length, 'speaker')}
        </p>
        {toolbar}
      </header>
      <Speakers
        cast={cast}
        filter={filter}
        total={quotes.length}
        shown={passed.size}
        onFilter={setFilter}
      />
      <ArticleText
        text={text}
        ends={ends}
        quotes={quotes}
        cast={cast}
        shown={passed}
        selected={selected}
        onSelect={select}
      />
      {/* biome-ignore lint/a11y/noStaticElementInteractions: closes with escape from any field in it */}
      <div
        class={`side ${quote ? 'open' : ''}`}
        onKeyDown={(event) => {
          if (event.key === 'Escape') close()
        }}
      >
        {quote && selected !== null ? (
          <QuotePanel
            key={quote.id}
            text={text}
            quote={quote as Quote}
            number={selected + 1}
            role={cast.roleOf(quote)}
            known={known}
            selection={selection}
            onEdit={onEdit}
            onClose={close}
          />
        ) : (
          <p class="hint">Choose a quote to see why it has its speaker, and to correct it.</p>
        )}
        <AddPanel text={text} known={known} selection={selection} onEdit={onEdit} />
      </div>
      <QuoteList quotes={quotes} cast={cast} shown={passed} onSelect={goTo} />
    </article>
  )
}
