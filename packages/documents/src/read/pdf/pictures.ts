import { around, centreOf, middleOf, type Area, type PageMarks } from './page-marks.ts'

/** How far apart strips of one picture may lie; scanners cut pages into strips and tiles. */
const SEAM = 2
/** A picture this wide, as a share of the page, and this high, in points, can hold a table; seals and emblems are smaller. */
const WIDE = 0.4
const HIGH = 60
/** Characters over a picture from which on it is a background. */
const BACKGROUND = 20
/** Characters of a page up to which it says nothing itself: a number, a stamp of the archive. */
const FEW = 30

const meets = (a: Area, b: Area) =>
  a.left <= b.right + SEAM && b.left <= a.right + SEAM && a.top <= b.bottom + SEAM && b.top <= a.bottom + SEAM

/** Pictures with their strips and tiles together. */
function joinTiles(pictures: readonly Area[]): Area[] {
  const joined: Area[] = []
  for (const picture of pictures.toSorted((a, b) => a.top - b.top || a.left - b.left)) {
    const touching = joined.findIndex((one) => meets(one, picture))
    if (touching < 0) joined.push(picture)
    else joined[touching] = around([joined[touching]!, picture])
  }
  return joined
}

/** True when a picture on the page may hold words or numbers that are not there as text. */
export function hasUnreadPicture({ pictures, glyphs, width }: PageMarks): boolean {
  return joinTiles(pictures).some((picture) => {
    if (picture.right - picture.left < WIDE * width || picture.bottom - picture.top < HIGH) return false
    const over = glyphs.filter((glyph) => {
      const [x, y] = [centreOf(glyph), middleOf(glyph)]
      return x > picture.left && x < picture.right && y > picture.top && y < picture.bottom
    })
    return over.length < BACKGROUND
  })
}

/** True when no page says anything by itself: a scanned document. */
export function isPicturesOnly(pages: readonly PageMarks[]): boolean {
  const isSilent = pages.every(({ glyphs }) => glyphs.length <= FEW)
  return pages.every(({ glyphs }) => glyphs.length === 0) || (isSilent && pages.some(hasUnreadPicture))
}
