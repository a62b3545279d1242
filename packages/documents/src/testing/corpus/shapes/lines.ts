import type { PrintedRow, PrintedTable } from '../printed-report.ts'
import { textShape, type DrawTable, type Drawing, type Shape } from './shape.ts'

const cellsOf = ({ rows }: PrintedTable, { textOf }: Drawing) => rows.flatMap((row) => row.cells.map(textOf))
const isFilled = (text: string) => text.replace(/[\ue000-\ue1ff]/gu, '').trim() !== ''
/** Pieces of a broken label stand on lines of their own. */
const linesOf = (texts: readonly string[]) => texts.flatMap((text) => text.split('\n'))
const mergedIn = (row: PrintedRow) => row.cells.reduce((sum, { colSpan }) => sum + colSpan - 1, 0)

const bare: DrawTable = (table, drawing) => linesOf(cellsOf(table, drawing).filter(isFilled))
const indented: DrawTable = (table, drawing) => bare(table, drawing).map((text) => ` ${text}`)
const closed: DrawTable = (table, drawing) => cellsOf(table, drawing).map((text) => `${text} |`)

/** A bar behind every cell, and one more for every place a merged cell covers, on a line behind the row. */
const closedWithRest: DrawTable = (table, drawing) =>
  table.rows.flatMap((row) => {
    const merged = mergedIn(row)
    return [...row.cells.map((cell) => `${drawing.textOf(cell)} |`), ...(merged > 0 ? ['|'.repeat(merged)] : [])]
  })

/** Every row opens with a bar alone; the bars of merged cells follow the last one. */
const openedByBar: DrawTable = (table, drawing) =>
  table.rows.flatMap((row) => {
    const texts = row.cells.map((cell) => `${drawing.textOf(cell)} |`)
    texts[texts.length - 1] += ' |'.repeat(mergedIn(row)).trimStart()
    return ['|', ...texts]
  })

/** A bar alone on its line between two cells. */
const barBetween: DrawTable = (table, drawing) =>
  table.rows.flatMap((row) => row.cells.flatMap((cell) => [drawing.textOf(cell), '|']))

/** Shapes in which every cell is a line. */
export const LINE_SHAPES: readonly Shape[] = [
  textShape('a cell per line', bare, { tracesBlanks: false }),
  textShape('a cell per line, blank lines', indented, { tracesBlanks: false, blankLines: true }),
  textShape('a cell per line, bar behind each', closed),
  textShape('a cell per line, bars of merged cells', closedWithRest),
  textShape('a cell per line, bar opens each row', openedByBar),
  textShape('a cell per line, bar between', barBetween),
]
