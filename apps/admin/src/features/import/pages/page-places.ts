import type { SourceBox } from '@gongkai/core'
import type { ImportedCell, ImportView } from '../import-state.ts'

/** A place in the source: a block, and a cell of it or the whole. */
export interface Place {
  readonly block: number
  readonly cell: number | null
}

/** A region of a page and the cells that stand there. */
export interface PagePlace {
  readonly key: string
  readonly box: SourceBox
  readonly cells: readonly ImportedCell[]
}

/** The region of a page in which a place lies: of one cell, of a paragraph, or of a whole row. Null in files without pages. */
export function boxAt(view: ImportView, { block: id, cell }: Place): SourceBox | null {
  const block = view.source.find((one) => one.id === id)
  if (block === undefined) return null
  if (block.kind === 'text') return block.box ?? null
  if (cell !== null) return block.cells[cell]?.box ?? null
  return around(block.cells.flatMap(({ box }) => box ?? []))
}

function around(boxes: readonly SourceBox[]): SourceBox | null {
  const [first] = boxes
  if (first === undefined) return null
  const same = boxes.filter(({ page }) => page === first.page)
  const left = Math.min(...same.map((box) => box.left))
  const top = Math.min(...same.map((box) => box.top))
  const width = Math.max(...same.map((box) => box.left + box.width)) - left
  const height = Math.max(...same.map((box) => box.top + box.height)) - top
  return { page: first.page, left, top, width, height }
}

/** Every region of the pages that holds cells, by page number. Cells without a region on a page have none. */
export function placesByPage(view: ImportView): ReadonlyMap<number, readonly PagePlace[]> {
  const places = new Map<string, PagePlace & { cells: ImportedCell[] }>()
  for (const cell of view.cells) {
    const key = `${cell.place.block}/${cell.place.cell ?? ''}`
    const known = places.get(key)
    if (known !== undefined) {
      known.cells.push(cell)
      continue
    }
    const box = boxAt(view, cell.place)
    if (box !== null) places.set(key, { key, box, cells: [cell] })
  }
  return byPage([...places.values()])
}

function byPage(places: readonly PagePlace[]): ReadonlyMap<number, readonly PagePlace[]> {
  const pages = new Map<number, PagePlace[]>()
  for (const place of places) pages.set(place.box.page, [...(pages.get(place.box.page) ?? []), place])
  return pages
}
