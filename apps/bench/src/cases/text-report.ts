import { blockLines, getFormat, layoutGrid, type ReportContent, type TableId } from '@gongkai/core'

const NUMERALS = '一二三四五六'

function tableLines(content: ReportContent, table: TableId): string[] {
  return layoutGrid(getFormat(content.format), table).rows.map((row) =>
    row.cells.map((cell) => (cell.kind === 'value' ? (content.cells[cell.cellId!]?.raw ?? '') : cell.text)).join(' | '),
  )
}

/** A report as the plain text that a page leaves when it is copied: one line per table row, cells set apart by ` | `. */
export function writeText(content: ReportContent): string {
  const sections = content.sections.flatMap(({ no, title, narrative }) => {
    const table = getFormat(content.format).tables.find(({ section }) => section === no)
    return [
      `${NUMERALS[no - 1]}、${title}`,
      ...(table ? tableLines(content, table.id) : []),
      ...narrative.flatMap(blockLines),
    ]
  })
  return [content.title, ...content.preface.flatMap(blockLines), ...sections, ''].join('\n')
}
