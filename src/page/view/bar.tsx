/** A share from 0 to 1 as a bar; the number stands next to it. */
export function Bar({ share }: { readonly share: number }) {
  const width = `${Math.max(0, Math.min(100, share * 100)).toFixed(1)}%`
  return (
    <svg class="bar" aria-hidden="true" focusable="false">
      <rect class="track" width="100%" height="100%" />
      <rect class="fill" width={width} height="100%" />
    </svg>
  )
}
