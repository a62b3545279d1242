/** A rectangle on a page, y downwards. */
export interface Area {
  readonly left: number
  readonly top: number
  readonly right: number
  readonly bottom: number
}

/**
 * How a character is set: side by side; one below the other, upright; turned a quarter clockwise, read downwards; turned
 * the other way, read upwards.
 */
export type Setting = 'across' | 'stacked' | 'clockwise' | 'counterclockwise'

/** One drawn character with the square it is drawn in. */
export interface Glyph extends Area {
  readonly text: string
  /** Height of the font's square. */
  readonly size: number
  readonly setting: Setting
}

/** A straight line: horizontal ones lie at the height `at` and reach from left to right, vertical ones from top to bottom. */
export interface Segment {
  readonly at: number
  readonly from: number
  readonly to: number
}

/** What is drawn on a page, in points from its top left corner as the page is shown, or as it must be turned to be read. */
export interface PageMarks {
  readonly page: number
  readonly width: number
  readonly height: number
  readonly glyphs: readonly Glyph[]
  readonly horizontal: readonly Segment[]
  readonly vertical: readonly Segment[]
  readonly pictures: readonly Area[]
}

/** Height of the middle of a mark. */
export const middleOf = ({ top, bottom }: Area) => (top + bottom) / 2

/** Distance of the middle of a mark from the left. */
export const centreOf = ({ left, right }: Area) => (left + right) / 2

/** The smallest area around all of `areas`, of which there is at least one. */
export function around(areas: readonly Area[]): Area {
  let { left, top, right, bottom } = areas[0]!
  for (const area of areas) {
    if (area.left < left) left = area.left
    if (area.top < top) top = area.top
    if (area.right > right) right = area.right
    if (area.bottom > bottom) bottom = area.bottom
  }
  return { left, top, right, bottom }
}
