import { writeXlsx as writeWorkbook, type Cell, type WriteSheet } from 'hucre/xlsx'
import { printable } from '../printable.ts'
import { stableArchive } from '../stable-archive.ts'
import { LOOKS } from './looks.ts'
import type { Sheet, SheetCell } from './sheet.ts'

/** What a workbook says of itself, and what it prints on every page. */
export interface WorkbookFacts {
  readonly title: string
  readonly organ: string
  readonly printedHeader: string
}

/** Characters of the sheet's own font in a millimetre. */
const PER_MILLIMETRE = 0.58
const INCH = 25.4
const MARGINS = {
  top: 25 / INCH,
  bottom: 20 / INCH,
  left: 18 / INCH,
  right: 18 / INCH,
  header: 12 / INCH,
  footer: 10 / INCH,
}

/** Every position a cell covers, so that merged cells have their lines on all sides. */
function positions({ row, column, value, look, colSpan, rowSpan }: SheetCell): [string, Partial<Cell>][] {
  return Array.from({ length: rowSpan * colSpan }, (_, step) => {
    const style = LOOKS[look]
    const key = `${row + Math.floor(step / colSpan)},${column + (step % colSpan)}`
    if (step > 0 || value === '') return [key, { value: null, style }]
    return [key, typeof value === 'number' ? { value, style } : { value: printable(value), style }]
  })
}

const letters = (column: number): string =>
  column < 26 ? String.fromCharCode(65 + column) : letters(Math.floor(column / 26) - 1) + letters(column % 26)

function pageOf(
  { widths, landscape, repeated }: Sheet,
  lastRow: number,
  printedHeader: string,
): Pick<WriteSheet, 'pageSetup' | 'headerFooter'> {
  return {
    pageSetup: {
      paperSize: 'a4',
      orientation: landscape ? 'landscape' : 'portrait',
      fitToPage: true,
      fitToWidth: 1,
      fitToHeight: 0,
      margins: MARGINS,
      horizontalCentered: true,
      printArea: `$A$1:$${letters(Math.max(0, widths.length - 1))}$${lastRow + 1}`,
      ...(repeated ? { printTitlesRow: `$${repeated[0] + 1}:$${repeated[1] + 1}` } : {}),
    },
    headerFooter: { oddFooter: '&C— &P —', ...(printedHeader === '' ? {} : { oddHeader: `&C${printedHeader}` }) },
  }
}

function toHucre(sheet: Sheet, { printedHeader }: WorkbookFacts): WriteSheet {
  const { cells, widths, frozen } = sheet
  const lastRow = Math.max(0, ...cells.map(({ row, rowSpan }) => row + rowSpan - 1))
  const cellMap = new Map(cells.flatMap(positions))
  const rows = Array.from({ length: lastRow + 1 }, (_, row) =>
    widths.map((_, column) => cellMap.get(`${row},${column}`)?.value ?? null),
  )
  return {
    name: sheet.name,
    veryHidden: sheet.hidden,
    rows,
    cells: cellMap,
    columns: widths.map((width) => ({ width: width * PER_MILLIMETRE })),
    rowDefs: new Map([...sheet.heights].map(([row, height]) => [row, { height }])),
    merges: cells
      .filter(({ colSpan, rowSpan }) => colSpan > 1 || rowSpan > 1)
      .map(({ row, column, colSpan, rowSpan }) => ({
        startRow: row,
        startCol: column,
        endRow: row + rowSpan - 1,
        endCol: column + colSpan - 1,
      })),
    ...(frozen.rows + frozen.columns > 0 ? { freezePane: frozen } : {}),
    view: { showGridLines: false },
    // LibreOffice prints hidden sheets too, unless others say what of them is to be printed and they do not.
    ...(sheet.hidden ? {} : pageOf(sheet, lastRow, printedHeader)),
  }
}

/** The bytes of a workbook. The same sheets give the same bytes. The only place that knows the library. */
export async function writeSheets(sheets: readonly Sheet[], facts: WorkbookFacts): Promise<Uint8Array> {
  const written = await writeWorkbook({
    sheets: sheets.map((sheet) => toHucre(sheet, facts)),
    properties: { title: printable(facts.title), creator: printable(facts.organ) },
    defaultFont: { name: '宋体', size: 11 },
  })
  return stableArchive(written)
}
