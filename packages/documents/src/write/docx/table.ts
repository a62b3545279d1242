import {
  AlignmentType,
  BorderStyle,
  convertMillimetersToTwip,
  HeightRule,
  Paragraph,
  Table,
  TableCell,
  TableLayoutType,
  TableRow,
  VerticalAlignTable,
  WidthType,
} from 'docx'
import { TEXT_WIDTH } from '../column-widths.ts'
import { placeCells } from '../place-cells.ts'
import { evenLine, TABLE_CHARACTER, textWidth } from '../text-width.ts'
import { runsOf } from './runs.ts'
import { STYLE } from './style-ids.ts'

/** A cell to draw: text and spans. */
export interface DrawnCell {
  readonly text: string
  readonly colSpan: number
  readonly rowSpan: number
  readonly align: 'left' | 'center'
  /** True for labels, which are broken into lines of even length. */
  readonly isLabel: boolean
}

/** A row to draw; `isHead` rows repeat on every page, `keepNext` rows stay with the row below. */
export interface DrawnRow {
  readonly cells: readonly DrawnCell[]
  readonly isHead: boolean
  readonly keepNext: boolean
}

const mm = convertMillimetersToTwip
const LINE = { style: BorderStyle.SINGLE, size: 4, color: '000000' }
const BORDERS = { top: LINE, bottom: LINE, left: LINE, right: LINE, insideHorizontal: LINE, insideVertical: LINE }
const MARGINS = { top: 20, bottom: 20, left: 40, right: 40, marginUnitType: WidthType.DXA }

/** How a table is set: 五号 where there is room, 小五 where many columns share the page. Rows in millimetres. */
interface TableSetting {
  readonly style: string
  readonly lowestRow: number
  readonly character: number
}
const ROOMY: TableSetting = { style: STYLE.tableText, lowestRow: 8, character: (TABLE_CHARACTER * 10.5) / 9 }
const DENSE: TableSetting = { style: STYLE.denseTableText, lowestRow: 6, character: TABLE_CHARACTER }
const MOST_ROOMY_COLUMNS = 8
/** Room a cell keeps at its sides, and what a line needs beyond its characters to hold them. */
const SIDES = 1.5
const LINE_SLACK = 0.3

const sum = (numbers: readonly number[]) => numbers.reduce((total, number) => total + number, 0)

/** Indents at both sides that leave just the room for lines of even length. */
function evenIndents({ text, align, isLabel }: DrawnCell, width: number, character: number) {
  const room = (width - SIDES) / character
  if (!isLabel || align !== 'center' || textWidth(text) <= room) return {}
  const side = mm(Math.max(0, ((room - evenLine(text, room) - LINE_SLACK) * character) / 2))
  return { indent: { left: side, right: side } }
}

function drawCell(cell: DrawnCell, width: number, setting: TableSetting, keepNext: boolean): TableCell {
  const paragraph = new Paragraph({
    style: setting.style,
    alignment: cell.align === 'left' ? AlignmentType.LEFT : AlignmentType.CENTER,
    keepNext,
    children: runsOf(cell.text),
    ...evenIndents(cell, width, setting.character),
  })
  return new TableCell({
    columnSpan: cell.colSpan,
    rowSpan: cell.rowSpan,
    verticalAlign: VerticalAlignTable.CENTER,
    children: [paragraph],
  })
}

/** A ruled table over the whole width; `widths` are the columns in millimetres. */
export function drawTable(rows: readonly DrawnRow[], widths: readonly number[]): Table {
  const setting = widths.length > MOST_ROOMY_COLUMNS ? DENSE : ROOMY
  const placed = placeCells(rows)
  return new Table({
    width: { size: mm(TEXT_WIDTH), type: WidthType.DXA },
    columnWidths: widths.map(mm),
    layout: TableLayoutType.FIXED,
    alignment: AlignmentType.CENTER,
    borders: BORDERS,
    margins: MARGINS,
    rows: rows.map(
      ({ isHead, keepNext }, index) =>
        new TableRow({
          tableHeader: isHead,
          cantSplit: true,
          height: { value: mm(setting.lowestRow), rule: HeightRule.ATLEAST },
          children: placed[index]!.map(({ cell, column }) =>
            drawCell(cell, sum(widths.slice(column, column + cell.colSpan)), setting, keepNext),
          ),
        }),
    ),
  })
}
