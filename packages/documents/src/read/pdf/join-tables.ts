import { continueTable, type TablePart } from './continue-table.ts'
import type { LaidOutPage } from './furniture.ts'
import type { DrawnLine, DrawnRow } from './page-parts.ts'

/** A row of a table with the page it begins on. */
export interface PlacedRow {
  readonly page: number
  readonly cells: DrawnRow
}

/** A table of one or several pages. */
export interface WholeTable {
  readonly kind: 'table'
  readonly rows: readonly PlacedRow[]
}

/** What stands in the document: tables put together again, lines with their page. */
export type DocumentPart = WholeTable | { readonly kind: 'line'; readonly page: LaidOutPage; readonly line: DrawnLine }

/** The parts of all pages in order. A table at the end of a page and one ruled alike at the beginning of the next are one table. */
export function joinPages(pages: readonly LaidOutPage[]): DocumentPart[] {
  const parts: DocumentPart[] = []
  /** The table the page before ended with. */
  let open: TablePart | undefined
  for (const page of pages) {
    page.parts.forEach((part, index) => {
      if (part.kind === 'line') {
        open = undefined
        parts.push({ kind: 'line', page, line: part })
        return
      }
      if (index === 0 && open && continueTable(open, part, page.page)) return
      const rows = part.rows.map((cells): PlacedRow => ({ page: page.page, cells }))
      open = { rows, from: 0 }
      parts.push({ kind: 'table', rows })
    })
  }
  return parts
}
