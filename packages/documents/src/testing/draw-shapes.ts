import { blockLines, getFormat, layoutGrid, type Grid, type GridRow, type ReportContent } from '@gongkai/core'
import { gridText } from '../write/grid-text.ts'
import { sectionHeading } from '../write/section-heading.ts'

/** One way in which published copies print the tables. `lossless` says whether a blank value cell leaves a trace. */
export interface Shape {
  readonly name: string
  readonly showsBlanks: boolean
  readonly draw: (report: ReportContent) => string
}

type DrawTable = (grid: Grid, report: ReportContent) => string[]

const textsOf = (row: GridRow, report: ReportContent) => row.cells.map((cell) => gridText(cell, report))

/** Every grid position of the table filled: `fill` says what stands in positions a merged cell covers. */
function fullRows(grid: Grid, report: ReportContent, fill: (text: string) => string): string[][] {
  const filled: string[][] = grid.rows.map(() => Array<string>(grid.columns))
  grid.rows.forEach((row, y) => {
    let x = 0
    const texts = textsOf(row, report)
    row.cells.forEach((cell, index) => {
      while (filled[y]![x] !== undefined) x++
      for (let down = 0; down < cell.rowSpan; down++)
        for (let right = 0; right < cell.colSpan; right++)
          filled[y + down]![x + right] = down === 0 && right === 0 ? texts[index]! : fill(texts[index]!)
    })
  })
  return filled
}

const paddingBehind: DrawTable = (grid, report) =>
  grid.rows.map((row) => {
    const merged = row.cells.reduce((sum, cell) => sum + cell.colSpan - 1, 0)
    return [...textsOf(row, report), ...Array<string>(merged).fill('')].map((text) => `${text} |`).join(' ')
  })
const cellPerLine: DrawTable = (grid, report) =>
  grid.rows.flatMap((row) => textsOf(row, report).filter((text) => text !== ''))

function report(drawTable: DrawTable): Shape['draw'] {
  return (content) => {
    const format = getFormat(content.format)
    const sections = content.sections.flatMap(({ no, title, narrative }) => {
      const table = format.tables.find(({ section }) => section === no)
      const words = narrative.flatMap(blockLines)
      return [sectionHeading(no, title), ...(table ? drawTable(layoutGrid(format, table.id), content) : []), ...words]
    })
    return [content.title, ...sections, ''].join('\n')
  }
}

/** Everything in one line, with no more than a space between some of the cells. */
export function drawGlued(content: ReportContent, gapAt: (index: number) => boolean): string {
  const format = getFormat(content.format)
  const parts = content.sections.flatMap(({ no, title, narrative }) => {
    const table = format.tables.find(({ section }) => section === no)
    const cells = table ? layoutGrid(format, table.id).rows.flatMap((row) => textsOf(row, content)) : []
    const words = narrative.flatMap(blockLines)
    return [sectionHeading(no, title), ...cells.map((text, index) => (gapAt(index) ? `${text} ` : text)), ...words]
  })
  return `${content.title}\n${parts.join('')}`
}

/** The shapes tables take in text files. */
export const SHAPES: readonly Shape[] = [
  { name: 'rows with blanks behind', showsBlanks: true, draw: report(paddingBehind) },
  {
    name: 'rows with blanks in place',
    showsBlanks: true,
    draw: report((grid, content) => fullRows(grid, content, () => '').map((row) => `${row.join(' | ')} |`)),
  },
  {
    name: 'Markdown rows',
    showsBlanks: true,
    draw: report((grid, content) => fullRows(grid, content, () => '').map((row) => `| ${row.join(' | ')} |`)),
  },
  {
    name: 'rows with tabs',
    showsBlanks: true,
    draw: report((grid, content) => fullRows(grid, content, () => '').map((row) => row.join('\t'))),
  },
  {
    name: 'rows that repeat merged cells',
    showsBlanks: true,
    draw: report((grid, content) => fullRows(grid, content, (text) => text).map((row) => row.join(' | '))),
  },
  {
    name: 'rows without merged cells',
    showsBlanks: true,
    draw: report((grid, content) => grid.rows.map((row) => `${textsOf(row, content).join(' | ')} |`)),
  },
  { name: 'one cell per line', showsBlanks: false, draw: report(cellPerLine) },
  {
    name: 'one cell per line, blank lines',
    showsBlanks: false,
    draw: report((grid, content) => cellPerLine(grid, content).flatMap((text) => [` ${text}`, ''])),
  },
  {
    name: 'one cell per line, closed',
    showsBlanks: true,
    draw: report((grid, content) => grid.rows.flatMap((row) => textsOf(row, content).map((text) => `${text} |`))),
  },
]
