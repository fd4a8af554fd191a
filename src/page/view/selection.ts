/** The words of the article that are selected with mouse, finger or keyboard. */
import { useEffect, useState } from 'preact/hooks'
import type { Range } from '../../document/document.js'

/** Offsets of the selection into the article's text; null if nothing of it is selected. */
export function useSelectedRange(): Range | null {
  const [range, setRange] = useState<Range | null>(null)
  useEffect(() => {
    const update = () => {
      const now = selectedRange()
      // a press on a button clears the selection: the last one stays until it is used
      if (now || getSelection()?.anchorNode?.parentElement?.closest('#article-text')) setRange(now)
    }
    document.addEventListener('selectionchange', update)
    return () => document.removeEventListener('selectionchange', update)
  }, [])
  return range
}

function selectedRange(): Range | null {
  const selection = getSelection()
  if (!selection || selection.isCollapsed || selection.rangeCount === 0) return null
  const { startContainer, startOffset, endContainer, endOffset } = selection.getRangeAt(0)
  const start = offsetAt(startContainer, startOffset)
  const end = offsetAt(endContainer, endOffset)
  return start !== null && end !== null && start < end ? { start, end } : null
}

/** Offset of a place in the document into the article's text, not counting the badges. */
function offsetAt(node: Node, offset: number): number | null {
  const element = node instanceof Element ? node : node.parentElement
  const part = element?.closest<HTMLElement>('.part')
  if (!part) return null
  const before = document.createRange()
  before.setStart(part, 0)
  before.setEnd(node, offset)
  const copy = before.cloneContents()
  for (const badge of copy.querySelectorAll('.reference')) badge.remove()
  return Number(part.dataset.start) + (copy.textContent?.length ?? 0)
}
