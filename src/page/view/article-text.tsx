import { memo } from 'preact/compat'
import { useEffect, useMemo, useRef, useState } from 'preact/hooks'
import type { Quote } from '../../extraction/records.js'
import type { Cast } from '../../formatter/html/cast.js'
import type { Segment } from '../../formatter/html/segments.js'
import { type Block, blocksOf, type Part, partsOf } from '../tasks/parts.js'

interface Props {
  readonly text: string
  readonly quotes: readonly Quote[]
  readonly cast: Cast
  /** Indices of the quotes that pass the filter. */
  readonly shown: ReadonlySet<number>
  readonly selected: number | null
  readonly onSelect: (quote: number) => void
}

/** Parts that are on the page from the start. */
const AT_ONCE = 4
/** Rough height of a code unit of text, for parts that are not on the page yet. */
const HEIGHT = 0.42

interface ArticleProps {
  /** Ends of the parts. */
  readonly ends: readonly number[]
}

/** The article with its quotes in their speakers' colours. */
export function ArticleText({ ends, text, quotes, ...rest }: Props & ArticleProps) {
  const parts = useMemo(() => partsOf(ends, quotes), [ends, quotes])
  return (
    <div class="text" id="article-text">
      {parts.map((part, index) => (
        <PartOnDemand
          key={part.start}
          part={part}
          isReady={index < AT_ONCE}
          text={text}
          quotes={quotes}
          {...rest}
        />
      ))}
    </div>
  )
}

interface PartProps extends Props {
  readonly part: Part
  readonly isReady: boolean
}

function PartOnDemand({ isReady, ...props }: PartProps) {
  const [isNear, setNear] = useState(isReady)
  const place = useRef<HTMLDivElement>(null)
  const { start, end, quotes } = props.part
  const needed = props.selected !== null && quotes.includes(props.selected)
  useEffect(() => {
    if (isReady || !place.current) return undefined
    const watcher = new IntersectionObserver(
      (entries) => setNear(entries.at(-1)?.isIntersecting === true),
      { rootMargin: '1500px' },
    )
    watcher.observe(place.current)
    return () => watcher.disconnect()
  }, [isReady])
  const isShown = isNear || needed
  return (
    <div
      class="part"
      ref={place}
      data-start={start}
      style={isShown ? {} : { height: `${Math.round((end - start) * HEIGHT)}px` }}
    >
      {isShown && <PartText {...props} />}
    </div>
  )
}

const PartText = memo(function PartText({
  text,
  part,
  quotes,
  ...rest
}: Omit<PartProps, 'isReady'>) {
  const blocks = useMemo(() => blocksOf(text, part, quotes), [text, part, quotes])
  const own = text.slice(part.start, part.end)
  return (
    <>
      {blocks.map((block, index) => (
        <BlockText key={index} block={block} own={own} quotes={quotes} {...rest} />
      ))}
    </>
  )
})

interface BlockProps extends Omit<Props, 'text'> {
  readonly block: Block
  readonly own: string
}

function BlockText({ block, ...rest }: BlockProps) {
  const words = block.segments.map((segment) => (
    <SegmentText key={segment.start} segment={segment} {...rest} />
  ))
  if (!block.isParagraph) return words
  return <p dir="auto">{words}</p>
}

interface SegmentProps extends Omit<Props, 'text'> {
  readonly segment: Segment
  readonly own: string
}

function SegmentText({ segment, own, quotes, cast, shown, selected, onSelect }: SegmentProps) {
  const { quote, cueOf, mentionOf, verbatim, ending } = segment
  const words = own.slice(segment.start, segment.end)
  const index = quote ?? cueOf ?? mentionOf
  const badges = ending.map((one) => (
    <Badge
      key={one}
      index={one}
      quote={quotes[one] as Quote}
      cast={cast}
      isShown={shown.has(one)}
      isSelected={one === selected}
      onSelect={onSelect}
    />
  ))
  if (index === null)
    return (
      <>
        {words}
        {badges}
      </>
    )
  const classes = [
    cast.roleOf(quotes[index] as Quote).colour,
    ...(quote === null ? [] : [verbatim ? 'verbatim' : 'reported']),
    ...(cueOf === null ? [] : ['cue']),
    ...(mentionOf === null ? [] : ['mention']),
    ...(index === selected ? ['on'] : []),
    ...(shown.has(index) ? [] : ['off']),
  ].join(' ')
  const Tag = quote === null ? 'span' : 'mark'
  return (
    <>
      {/* the badge does the same for the keyboard */}
      <Tag class={classes} data-quote={index} onClick={() => isIdle() && onSelect(index)}>
        {words}
      </Tag>
      {badges}
    </>
  )
}

/** Whether no words are selected: a click that ends a selection is no choice of a quote. */
const isIdle = (): boolean => getSelection()?.isCollapsed !== false

interface BadgeProps {
  readonly index: number
  readonly quote: Quote
  readonly cast: Cast
  readonly isShown: boolean
  readonly isSelected: boolean
  readonly onSelect: (quote: number) => void
}

/** Confidence below which the badge has a question mark. */
const UNSURE = 0.5

function Badge({ index, quote, cast, isShown, isSelected, onSelect }: BadgeProps) {
  const { badge, name, colour, speaker } = cast.roleOf(quote)
  const letters = `${badge}${speaker && quote.confidence < UNSURE ? '?' : ''}`
  const label = `${letters} – quote ${index + 1}: ${name}, ${quote.type}, confidence ${quote.confidence.toFixed(2)}`
  return (
    <button
      type="button"
      class={`badge reference ${colour}`}
      hidden={!isShown}
      aria-label={label}
      aria-pressed={isSelected}
      data-badge={index}
      onClick={() => onSelect(index)}
    >
      {letters}
    </button>
  )
}
