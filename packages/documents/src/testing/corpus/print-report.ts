import { getFormat, layoutGrid, type Format, type GridCell, type ReportContent, type TableId } from '@gongkai/core'
import type { SeededRandom } from '@gongkai/core/testing'
import { inventedDeeds, inventedForeword, inventedOthers, inventedProblems } from './invented-words.ts'
import type { PrintedCell, PrintedReport, PrintedTable } from './printed-report.ts'

const NUMERALS = '一二三四五六'

function printCell(cell: GridCell, content: ReportContent): PrintedCell {
  const { kind, colSpan, rowSpan } = cell
  const own = cell.cellId === undefined ? undefined : content.cells[cell.cellId]
  return {
    kind,
    official: kind === 'value' ? '' : cell.text,
    text: kind === 'value' ? (own?.raw ?? '') : cell.text,
    colSpan,
    rowSpan,
    cellId: cell.cellId ?? null,
    value: own?.value ?? null,
    isOpen: false,
  }
}

/** A table of a report as the form lays it out. */
export function printTable(format: Format, table: TableId, content: ReportContent): PrintedTable {
  const { rows, columns } = layoutGrid(format, table)
  let block = -1
  let inHead = false
  return {
    id: table,
    columns,
    rows: rows.map(({ part, cells }) => {
      const isHead = part !== 'body'
      if (isHead && !inHead) block++
      inHead = isHead
      return { part, block, cells: cells.map((cell) => printCell(cell, content)) }
    }),
  }
}

/** A report as the form prints it, with invented words around its tables. Nothing is odd about it yet. */
export function printReport(content: ReportContent, random: SeededRandom): PrintedReport {
  const format = getFormat(content.format)
  const { organName: organ, reportingYear: year } = content
  const words: Record<number, string[]> = {
    1: inventedDeeds(random, organ, year),
    5: inventedProblems(random),
    6: inventedOthers(random),
  }
  return {
    identity: { organ, year, format: format.id },
    organ,
    year,
    headTitle: '',
    menu: [],
    title: [content.title],
    preface: inventedForeword(random, organ, year),
    sections: format.sections.map(({ no, title }) => {
      const table = format.tables.find(({ section }) => section === no)
      return {
        no,
        heading: `${NUMERALS[no - 1]}、${title}`,
        before: words[no] ?? [],
        table: table ? printTable(format, table.id, content) : null,
        after: [],
      }
    }),
    signature: random.chance(0.5) ? [organ, `${year + 1}年1月${random.integer(8, 30)}日`] : [],
    footer: [],
  }
}
