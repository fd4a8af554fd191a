/** Two ways to give the page files: choose them, or drop them. */
import { useRef, useState } from 'preact/hooks'

interface PickerProps {
  /** What the button says. */
  readonly label: string
  /** Name of the field, for screen readers. */
  readonly name: string
  /** File extensions and media types, as in HTML. */
  readonly accept: string
  readonly onFiles: (files: readonly File[]) => void
}

/** A button that opens files. */
export function FilePicker({ label, name, accept, onFiles }: PickerProps) {
  const field = useRef<HTMLInputElement>(null)
  return (
    <>
      <button type="button" onClick={() => field.current?.click()}>
        {label}
      </button>
      <input
        ref={field}
        type="file"
        multiple
        hidden
        aria-label={name}
        accept={accept}
        onChange={({ currentTarget }) => {
          onFiles([...(currentTarget.files ?? [])])
          // the same file can be chosen again
          currentTarget.value = ''
        }}
      />
    </>
  )
}

/** Returns whether files are held over an element, and the handlers that make it take them. */
export function useFileDrop(onFiles: (files: readonly File[]) => void) {
  const [isOver, setOver] = useState(false)
  const handlers = {
    onDragOver: (event: DragEvent) => {
      event.preventDefault()
      setOver(true)
    },
    onDragLeave: () => setOver(false),
    onDrop: (event: DragEvent) => {
      event.preventDefault()
      setOver(false)
      onFiles([...(event.dataTransfer?.files ?? [])])
    },
  }
  return { isOver, handlers }
}
