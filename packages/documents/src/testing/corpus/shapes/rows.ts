import type { PrintedCell, PrintedRow, PrintedTable } from '../printed-report.ts'
import { textShape, type DrawTable, type Drawing, type Shape } from './shape.ts'

/** Cells of a row as texts, and what a converter puts where a merged cell covers further places. */
type Padding = 'none' | 'behind row' | 'behind cell' | 'before cell'

const blanks = (count: number) => Array<string>(Math.max(0, count)).fill('')

/** A label broken over lines comes out on one, with a space or nothing where it was broken. */
function oneLine({ textOf, random }: Drawing, cell: PrintedCell): string {
  return textOf(cell).replaceAll('\n', random.chance(0.5) ? ' ' : '')
}

function padRow(row: PrintedRow, drawing: Drawing, padding: Padding): string[] {
  const texts = row.cells.map((cell) => oneLine(drawing, cell))
  if (padding === 'none') return texts
  const merged = row.cells.map(({ colSpan }) => colSpan - 1)
  if (padding === 'behind row') return [...texts, ...blanks(merged.reduce((a, b) => a + b, 0))]
  return texts.flatMap((text, index) =>
    padding === 'behind cell' ? [text, ...blanks(merged[index]!)] : [...blanks(merged[index]!), text],
  )
}

/** Every place of the grid filled: `fill` says what stands where a merged cell reaches. */
export function fullRows(table: PrintedTable, drawing: Drawing, fill: (text: string) => string): string[][] {
  const filled: string[][] = table.rows.map(() => [])
  table.rows.forEach((row, y) => {
    let x = 0
    for (const cell of row.cells) {
      while (filled[y]![x] !== undefined) x++
      const text = oneLine(drawing, cell)
      for (let down = 0; down < cell.rowSpan && y + down < table.rows.length; down++)
        for (let right = 0; right < cell.colSpan; right++)
          filled[y + down]![x + right] = down === 0 && right === 0 ? text : fill(text)
    }
  })
  return filled.map((row) => Array.from(row, (text) => text ?? ''))
}

/** How a row of texts becomes a line. */
type Join = (cells: readonly string[]) => string

const spaced: Join = (cells) => cells.join(' | ')
const closed: Join = (cells) => `${cells.join(' | ')} |`
const tight: Join = (cells) => `${cells.join('|')}|`
const opened: Join = (cells) => `| ${cells.join(' | ')} |`
const wideBars: Join = (cells) => cells.join('｜')
const tabs: Join = (cells) => cells.join('\t')

const padded =
  (padding: Padding, join: Join): DrawTable =>
  (table, drawing) =>
    table.rows.map((row) => join(padRow(row, drawing, padding)))
const full =
  (fill: (text: string) => string, join: Join): DrawTable =>
  (table, drawing) =>
    fullRows(table, drawing, fill).map(join)

const blank = () => ''
const same = (text: string) => text

const markdown: DrawTable = (table, drawing) => {
  const [head, ...body] = fullRows(table, drawing, blank).map(opened)
  return ['', head!, `|${' --- |'.repeat(table.columns)}`, ...body, '']
}

/** Rows whose broken labels break the line as well. */
const brokenRows: DrawTable = (table, { textOf }) => table.rows.map((row) => closed(row.cells.map(textOf)))

/** Shapes in which a row of the table is a line of cells. */
export const ROW_SHAPES: readonly Shape[] = [
  textShape('rows, blanks behind the row', padded('behind row', closed)),
  textShape('rows, blanks behind the row, open end', padded('behind row', spaced)),
  textShape('rows, blanks behind each cell', padded('behind cell', spaced)),
  textShape('rows, blanks before each cell', padded('before cell', closed)),
  textShape('rows, blanks in place', full(blank, closed)),
  textShape('rows, merged cells repeated', full(same, spaced)),
  textShape('rows, no trace of merged cells', padded('none', closed)),
  textShape('rows, no trace, open end', padded('none', spaced)),
  textShape('rows, tight bars', padded('behind row', tight)),
  textShape('rows, wide bars', padded('none', wideBars)),
  textShape('rows, broken labels break the line', brokenRows),
  textShape('Markdown', markdown),
  textShape('tabs, blanks in place', full(blank, tabs)),
  textShape('tabs, no trace', padded('none', tabs)),
  textShape('tabs, merged cells repeated', full(same, tabs)),
]
