import { useState } from 'preact/hooks'
import {
  describeChange,
  describeSpeaker,
  describeWarning,
} from '../../formatter/verification/describe.js'
import type { Attribution, Check, CheckedPart, Verdict } from '../../verification/records.js'
import { verdictNames } from '../state/count-verdicts.js'

interface Props {
  readonly checks: readonly Check[]
  /** Whether newer checks are under way. */
  readonly isOutdated: boolean
  /** Whether the article has corrections, which the checks do not know. */
  readonly isCorrected: boolean
}

const STEP = 50

/** What the sources say about each quote. */
export function Checks({ checks, isOutdated, isCorrected }: Props) {
  const [most, setMost] = useState(STEP)
  return (
    <details class="checks" open aria-busy={isOutdated}>
      <summary>The quotes in the sources</summary>
      <p class="hint">
        Struck out: only in the source. Underlined: only in the article.
        {isCorrected && ' Your corrections are not taken into account.'}
      </p>
      <ol>
        {checks.slice(0, most).map((check) => (
          <CheckItem key={check.id} check={check} />
        ))}
      </ol>
      {checks.length > most && (
        <button type="button" onClick={() => setMost(most + STEP * 4)}>
          Show more checks ({checks.length - most} left)
        </button>
      )}
    </details>
  )
}

const VERDICT_COLOURS: Readonly<Record<Verdict, string>> = {
  verbatim: 'right',
  altered: 'doubt',
  'not-found': 'wrong',
  unchecked: 'doubt',
  reported: 'right',
  'not-reported': 'doubt',
}

const SPEAKER_COLOURS: Readonly<Record<Attribution, string>> = {
  same: 'right',
  other: 'wrong',
  unknown: 'about',
}

function CheckItem({ check }: { readonly check: Check }) {
  const { verdict, attribution, speaker, warnings, parts } = check
  const remarks = [
    ...warnings.map((warning) => `Out of context: ${describeWarning(warning)}`),
    ...parts.flatMap(({ changes }) => changes.map(describeChange)),
    ...parts.flatMap(({ others }) =>
      others.map((other) => `Also in ${other.source}: ${other.speaker ?? 'speaker unknown'}`),
    ),
  ]
  return (
    <li class="held">
      <p class="head">
        <span class={`verdict ${VERDICT_COLOURS[verdict]}`}>{verdictNames[verdict]}</span>
        <bdi class="name">{speaker ?? 'Nobody'}</bdi>
        <span class={SPEAKER_COLOURS[attribution]}>{speakerOf(check)}</span>
      </p>
      {parts.map((part) => (
        <PartText key={part.span.start} part={part} />
      ))}
      {remarks.length > 0 && (
        <ul class="remarks">
          {remarks.map((remark, index) => (
            <li key={index} dir="auto">
              {remark}
            </li>
          ))}
        </ul>
      )}
    </li>
  )
}

function speakerOf(check: Check): string {
  const isFound = check.verdict !== 'not-found' && check.verdict !== 'unchecked'
  if (!isFound && check.attribution === 'unknown') return 'speaker not compared'
  return `${check.attribution === 'other' ? 'other speaker: ' : ''}${describeSpeaker(check)}`
}

function PartText({ part: { span, verdict, passage, diff } }: { readonly part: CheckedPart }) {
  const isNear = verdict === 'not-found' || verdict === 'not-reported'
  return (
    <dl>
      <dt>Article</dt>
      <dd dir="auto">{span.text}</dd>
      <dt>{passage && isNear ? 'Nearest' : 'Source'}</dt>
      {passage ? (
        <>
          <dd dir="auto">{passage.spans.map(({ text }) => text).join(' … ')}</dd>
          <dd class="where">
            <bdi>{passage.source}</bdi>
            {', '}
            <bdi>{passage.speaker ?? 'speaker unknown'}</bdi>
          </dd>
        </>
      ) : (
        <dd>{verdict === 'unchecked' ? 'Too short to be looked for alone' : 'Nothing near it'}</dd>
      )}
      {verdict === 'altered' && diff.length > 0 && (
        <>
          <dt>Difference</dt>
          <dd class="diff" dir="auto">
            {diff.map(({ kind, text }, index) => (
              <DiffText key={index} kind={kind} text={text} />
            ))}
          </dd>
        </>
      )}
    </dl>
  )
}

/** Few screen readers announce `<ins>` and `<del>` by themselves. */
function DiffText({ kind, text }: CheckedPart['diff'][number]) {
  if (kind === 'same') return `${text} `
  const Tag = kind === 'removed' ? 'del' : 'ins'
  return (
    <>
      <Tag>
        <span class="unseen">
          {kind === 'removed' ? 'only in the source: ' : 'only in the article: '}
        </span>
        {text}
        <span class="unseen">;</span>
      </Tag>{' '}
    </>
  )
}
