import { useState } from 'preact/hooks'
import type { Edit } from '../../../correct/edit.js'
import type { Range } from '../../../document/document.js'
import type { Quote, Speaker } from '../../../extraction/records.js'
import type { Role } from '../../../formatter/html/cast.js'
import { copy } from '../../share/download.js'
import { type Edge, moveEdge } from './move-edge.js'
import { QuoteFacts } from './quote-facts.js'
import { WhoField } from './who-field.js'

interface Props {
  readonly text: string
  readonly quote: Quote
  readonly number: number
  readonly role: Role
  readonly known: readonly Speaker[]
  readonly selection: Range | null
  readonly onEdit: (edit: Edit) => void
  readonly onClose: () => void
}

/** The selected quote: what is known about it, and what can be corrected. */
export function QuotePanel(props: Props) {
  const { text, quote, number, role, known, selection, onEdit, onClose } = props
  const [copied, setCopied] = useState('')
  const { id: quoteId } = quote
  const range = {
    start: quote.content[0]?.start ?? 0,
    end: quote.content.at(-1)?.end ?? 0,
  }
  const extend = (edge: Edge, by: 1 | -1) =>
    onEdit({ kind: 'extent', quote: quoteId, ...pick(moveEdge(text, range, edge, by)) })
  const words = `“${quote.text}” — ${role.name}`
  return (
    <section class={`panel ${role.colour}`} aria-labelledby="quote-title">
      <div class="panel-head">
        <h3 id="quote-title">Quote {number}</h3>
        <button
          type="button"
          onClick={async () => setCopied((await copy(words)) ? 'Copied.' : 'The browser refused.')}
        >
          Copy
        </button>
        <button type="button" onClick={onClose}>
          Close
        </button>
      </div>
      <p class="said" role="status">
        {copied}
      </p>
      <blockquote dir="auto">{quote.type === 'direct' ? `“${quote.text}”` : quote.text}</blockquote>
      <QuoteFacts quote={quote} role={role} />
      <fieldset>
        <legend>Correct</legend>
        <WhoField
          label="Speaker"
          known={known}
          value={quote.speaker?.id ?? null}
          onChoose={(who) => onEdit({ kind: 'speaker', quote: quoteId, who })}
        />
        <div class="edges">
          <span>Start</span>
          <EdgeButtons edge="start" onMove={extend} />
          <span>End</span>
          <EdgeButtons edge="end" onMove={extend} />
        </div>
        <div class="row">
          <button
            type="button"
            disabled={!selection}
            onClick={() =>
              selection && onEdit({ kind: 'extent', quote: quoteId, ...pick(selection) })
            }
          >
            Take the selected words
          </button>
          <button type="button" onClick={() => onEdit({ kind: 'reject', quote: quoteId })}>
            Not a quote
          </button>
        </div>
      </fieldset>
    </section>
  )
}

const pick = ({ start, end }: Range) => ({ start, end })

interface EdgeProps {
  readonly edge: Edge
  readonly onMove: (edge: Edge, by: 1 | -1) => void
}

function EdgeButtons({ edge, onMove }: EdgeProps) {
  return (
    <span class="pair">
      <button type="button" aria-label={`${edge} a word earlier`} onClick={() => onMove(edge, -1)}>
        ← word
      </button>
      <button type="button" aria-label={`${edge} a word later`} onClick={() => onMove(edge, 1)}>
        word →
      </button>
    </span>
  )
}
