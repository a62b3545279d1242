import { blockLines, getFormat, layoutGrid, type Grid, type ReportContent } from '@gongkai/core'
import { gridText } from '../../write/grid-text.ts'
import { placeCells } from '../../write/place-cells.ts'

/** A cell of a table at its place. */
export interface Placed {
  readonly text: string
  readonly row: number
  readonly column: number
  readonly colSpan: number
  readonly rowSpan: number
}

const NUMERALS = '一二三四五六'

function placed(grid: Grid, report: ReportContent): Placed[][] {
  return placeCells(grid.rows).map((cells) =>
    cells.map(({ cell: own, row: y, column }) => {
      const { colSpan, rowSpan } = own
      return { text: gridText(own, report), row: y, column, colSpan, rowSpan }
    }),
  )
}

/** Title, headings, words and tables of a report, in order. */
export type Part =
  | { readonly kind: 'title' | 'heading' | 'words'; readonly text: string }
  | { readonly kind: 'table'; readonly name: string; readonly rows: Placed[][]; readonly columns: number }

/** What a report prints, in order. */
export function partsOf(report: ReportContent): Part[] {
  const format = getFormat(report.format)
  return [
    { kind: 'title', text: report.title },
    ...report.sections.flatMap(({ no, title, narrative }): Part[] => {
      const definition = format.tables.find(({ section }) => section === no)
      const grid = definition && layoutGrid(format, definition.id)
      return [
        { kind: 'heading', text: `${NUMERALS[no - 1]}、${title}` },
        ...(grid
          ? [{ kind: 'table' as const, name: definition.name, rows: placed(grid, report), columns: grid.columns }]
          : []),
        ...narrative.flatMap(blockLines).map((text): Part => ({ kind: 'words', text })),
      ]
    }),
  ]
}
