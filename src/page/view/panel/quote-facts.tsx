import type { Quote } from '../../../extraction/records.js'
import { describeAct } from '../../../formatter/common/act.js'
import { signed } from '../../../formatter/explanation/evidence.js'
import { reasonsOf } from '../../../formatter/explanation/reasons.js'
import { ruleWords } from '../../../formatter/explanation/rule.js'
import type { Role } from '../../../formatter/html/cast.js'
import { Bar } from '../bar.js'

const glosses = {
  direct: 'entirely verbatim',
  mixed: 'partly verbatim',
  indirect: 'in the article’s words',
} as const

const MOST = 5

/** Everything known about a quote, and why it has its speaker. */
export function QuoteFacts({ quote, role }: { readonly quote: Quote; readonly role: Role }) {
  const { type, content, cue, confidence, speaker, evidence } = quote
  const act = describeAct(quote).join(', ')
  const rule = ruleWords(quote)
  const places = content.map(({ start, end }) => `${start}–${end}`).join(', ')
  return (
    <dl>
      <dt>Speaker</dt>
      <dd>
        <bdi>{role.name}</bdi>
        {role.speaker?.description && (
          <>
            {', '}
            <bdi>{role.speaker.description}</bdi>
          </>
        )}
      </dd>
      <dt>Confidence</dt>
      <dd class="measure">
        <Bar share={confidence} />
        <span>{confidence.toFixed(2)}</span>
      </dd>
      <dt>Type</dt>
      <dd>
        {type} – {glosses[type]}
        {act === '' ? '' : `; ${act}`}
      </dd>
      {speaker?.mention && (
        <>
          <dt>Mention</dt>
          <dd>
            <bdi>“{speaker.mention.text}”</bdi>
          </dd>
        </>
      )}
      {cue && (
        <>
          <dt>Cue</dt>
          <dd>
            <bdi>“{cue.text}”</bdi>
          </dd>
        </>
      )}
      <dt>Offsets</dt>
      <dd>{places}</dd>
      {evidence && rule !== '' && (
        <>
          <dt>Why</dt>
          <dd>
            <bdi>{rule}</bdi>
          </dd>
        </>
      )}
      {evidence && evidence.candidates.length > 0 && <dt>Candidates</dt>}
      {evidence?.candidates.slice(0, MOST).map(({ start, text, probability }) => (
        <dd class="measure" key={start}>
          <Bar share={probability} />
          <span>{probability.toFixed(2)}</span> <bdi>“{text}”</bdi>
        </dd>
      ))}
      {evidence && reasonsOf(evidence.features).length > 0 && <dt>Decided by</dt>}
      {evidence &&
        reasonsOf(evidence.features)
          .slice(0, MOST)
          .map(({ words, weight }) => (
            <dd key={words}>
              {signed(weight)} <bdi>{words}</bdi>
            </dd>
          ))}
    </dl>
  )
}
