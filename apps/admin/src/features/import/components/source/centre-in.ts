/** Scrolls a region, and nothing around it, until something in it stands in the middle. */
export function centreIn(region: Element | null, target: Element | null | undefined): void {
  if (!region || !target) return
  const frame = region.getBoundingClientRect()
  const place = target.getBoundingClientRect()
  region.scrollBy?.({
    left: place.left + place.width / 2 - (frame.left + frame.width / 2),
    top: place.top + place.height / 2 - (frame.top + frame.height / 2),
  })
}
