import { blockLines, type Narrative, type TextPlace } from '@gongkai/core'

/** Words to be seen at once; with `id` they can be gone to, with `href` they lead to what is said of them. */
export interface MarkedPlace extends TextPlace {
  readonly id?: string
  readonly href?: string
}

/** A stretch of words, and of which place it is; null for words that are not marked. */
export interface Piece {
  readonly text: string
  readonly place: MarkedPlace | null
  /** True for the first stretch of its place; a place may run over several blocks. */
  readonly begins: boolean
}

/** What stands between the cells of a table row in a section's text. */
const BETWEEN_CELLS = ' | '.length

/** Where the lines of each block begin, counted in the section's text. */
export function lineStarts(narrative: Narrative): number[][] {
  let at = 0
  return narrative.map((block) =>
    blockLines(block).map((line) => {
      const start = at
      at += line.length + 1
      return start
    }),
  )
}

/** Where each cell of a table row begins, when the row begins at `start`. */
export function cellStarts(cells: readonly string[], start: number): number[] {
  let at = start
  return cells.map((cell) => {
    const begins = at
    at += cell.length + BETWEEN_CELLS
    return begins
  })
}

/** Words that begin at `start` of a section's text, cut where marked places begin and end. Places that overlap become one. */
export function cutByPlaces(text: string, start: number, places: readonly MarkedPlace[]): Piece[] {
  const pieces: Piece[] = []
  let at = 0
  const put = (end: number, place: MarkedPlace | null, begins = false) => {
    if (end > at) pieces.push({ text: text.slice(at, end), place, begins })
    at = Math.max(at, end)
  }
  for (const place of places.toSorted((one, other) => one.start - other.start)) {
    const [from, to] = [place.start - start, place.end - start]
    if (to <= 0 || from >= text.length) continue
    const begins = from >= at
    put(Math.max(0, from), null)
    put(Math.min(text.length, to), place, begins)
  }
  put(text.length, null)
  return pieces
}
