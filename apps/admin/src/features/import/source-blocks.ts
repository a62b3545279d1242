import type { ImportedCell, ImportView, SourceBlock } from './import-state.ts'

/** A row of the source as it is drawn. */
export type SourceRow = Extract<SourceBlock, { kind: 'row' }>
/** A paragraph of the source. */
export type SourceParagraph = Extract<SourceBlock, { kind: 'text' }>

/** What is drawn in one piece: a paragraph, or neighbouring rows as one table; a sheet's table says its name. */
export type SourcePart =
  | { readonly kind: 'text'; readonly key: number; readonly block: SourceParagraph }
  | { readonly kind: 'table'; readonly key: number; readonly sheet: string | null; readonly rows: readonly SourceRow[] }

/** Puts neighbouring rows of one table together. */
export function partsOfSource(source: readonly SourceBlock[]): SourcePart[] {
  const parts: { part: SourcePart; rows: SourceRow[] }[] = []
  for (const block of source) {
    const last = parts.at(-1)
    if (block.kind === 'text') parts.push({ part: { kind: 'text', key: block.id, block }, rows: [] })
    else if (last?.part.kind === 'table' && sameTable(last.rows.at(-1)!, block)) last.rows.push(block)
    else {
      const rows = [block]
      parts.push({ part: { kind: 'table', key: block.id, sheet: sheetOf(block), rows }, rows })
    }
  }
  return parts.map(({ part }) => part)
}

const sheetOf = ({ locator }: SourceBlock) => /^sheet ([^,]+)/.exec(locator ?? '')?.[1] ?? null
const sameTable = (above: SourceRow, below: SourceRow) =>
  (above.table ?? null) === (below.table ?? null) && sheetOf(above) === sheetOf(below)

/** The cells that stand at each place of the source; a paragraph, and digits run together, may hold several. */
export interface SourceIndex {
  readonly at: (block: number, cell: number | null) => readonly ImportedCell[]
}

/** Looks the cells of a reading up by their place. */
export function indexSource(view: ImportView): SourceIndex {
  const places = new Map<string, ImportedCell[]>()
  for (const cell of view.cells) {
    const key = `${cell.place.block}/${cell.place.cell ?? ''}`
    places.set(key, [...(places.get(key) ?? []), cell])
  }
  return { at: (block, cell) => places.get(`${block}/${cell ?? ''}`) ?? [] }
}

/** The cell a place leads to: its first, or the next one when one of them is chosen already. */
export function nextAt(cells: readonly ImportedCell[], chosen: string | null): string | null {
  const here = cells.findIndex(({ id }) => id === chosen)
  return cells[(here + 1) % Math.max(1, cells.length)]?.id ?? null
}
