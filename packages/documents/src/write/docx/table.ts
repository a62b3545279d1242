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
import type { DrawnCell, DrawnTable } from '../drawn-table.ts'
import { runsOf } from './runs.ts'
import { STYLE } from './style-ids.ts'

const mm = convertMillimetersToTwip
const LINE = { style: BorderStyle.SINGLE, size: 4, color: '000000' }
const BORDERS = { top: LINE, bottom: LINE, left: LINE, right: LINE, insideHorizontal: LINE, insideVertical: LINE }
const MARGINS = { top: 20, bottom: 20, left: 40, right: 40, marginUnitType: WidthType.DXA }
const STYLE_OF_SIZE = { 10.5: STYLE.tableText, 9: STYLE.denseTableText } as const

function cellOf(cell: DrawnCell, ofTable: DrawnTable['size'], keepNext: boolean): TableCell {
  const { text, colSpan, rowSpan, align, side, size } = cell
  const paragraph = new Paragraph({
    style: STYLE_OF_SIZE[ofTable],
    alignment: align === 'left' ? AlignmentType.LEFT : AlignmentType.CENTER,
    keepNext,
    children: runsOf(text, size < ofTable ? size : undefined),
    ...(side > 0 ? { indent: { left: mm(side), right: mm(side) } } : {}),
  })
  return new TableCell({
    columnSpan: colSpan,
    rowSpan,
    verticalAlign: VerticalAlignTable.CENTER,
    children: [paragraph],
  })
}

/** A ruled table of the document. Rows are not torn; a table to be kept together holds on to its next row. */
export function tableOf({ widths, rows, size, lowestRow, together }: DrawnTable): Table {
  return new Table({
    width: { size: mm(TEXT_WIDTH), type: WidthType.DXA },
    columnWidths: widths.map(mm),
    layout: TableLayoutType.FIXED,
    alignment: AlignmentType.CENTER,
    borders: BORDERS,
    margins: MARGINS,
    rows: rows.map(({ isHead, cells }, index) => {
      const keepNext = together && index < rows.length - 1
      return new TableRow({
        tableHeader: isHead,
        cantSplit: true,
        height: { value: mm(lowestRow), rule: HeightRule.ATLEAST },
        children: cells.map((cell) => cellOf(cell, size, keepNext)),
      })
    }),
  })
}
