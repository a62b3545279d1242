/** Scrolls a region, and nothing around it, until something in it stands half way down; sideways only as far as it must. */
export function centreIn(region: Element | null, target: Element | null | undefined): void {
  if (!region || !target) return
  const frame = region.getBoundingClientRect()
  const place = target.getBoundingClientRect()
  const top = place.top + place.height / 2 - (frame.top + frame.height / 2)
  const beyond = place.right + MARGIN - frame.right
  const before = place.left - MARGIN - frame.left
  region.scrollBy?.({ top, left: before < 0 ? before : Math.max(0, Math.min(beyond, before)) })
}

/** Pixels left free beside what is brought into view. */
const MARGIN = 24
