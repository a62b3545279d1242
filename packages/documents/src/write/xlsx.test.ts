import { FORMATS, layoutGrid } from '@gongkai/core'
import { buildReport } from '@gongkai/core/testing'
import { readXlsx } from 'hucre/xlsx'
import { describe, expect, it } from 'vitest'
import { reportOfDistinctCells } from '../testing/arbitrary-report.ts'
import { gridText } from './grid-text.ts'
import { placeCells } from './place-cells.ts'
import { writeXlsx } from './xlsx.ts'

const read = async (...[content, options]: Parameters<typeof writeXlsx>) => {
  const { sheets } = await readXlsx(await writeXlsx(content, options))
  return (name: string) => sheets.find((sheet) => sheet.name === name)!
}

describe('writeXlsx', () => {
  it.each(FORMATS)('puts each table of $id on a sheet of its own, spans and numbers as on the form', async (format) => {
    const report = reportOfDistinctCells(format.id, format.firstYear)
    const sheet = await read(report)
    for (const { id, name } of format.tables) {
      const { rows, merges } = sheet(name)
      const placed = placeCells(layoutGrid(format, id).rows).flat()
      for (const { cell, row, column } of placed) {
        const text = gridText(cell, report)
        expect(rows[row + 1]![column]).toBe(cell.kind === 'value' ? Number(text) : text)
        if (cell.colSpan * cell.rowSpan > 1)
          expect(merges).toContainEqual({
            startRow: row + 1,
            startCol: column,
            endRow: row + cell.rowSpan,
            endCol: column + cell.colSpan - 1,
          })
      }
    }
  })

  it('leaves a blank cell blank and keeps what is no plain number as text', async () => {
    const cells = {
      't2.regulations.newlyMade': '',
      't2.regulations.newlyPublished': '/',
      't2.licensing.itemsChange': '增2件',
      't2.procurement.amount': '286576.50',
    }
    const { rows } = (await read(buildReport({ format: 'f2019', cells })))('表二')
    expect(rows[3]).toEqual(['规章', null, null, '/', null, 0, null])
    expect(rows.flat()).toContain('增2件')
    // Written as a number it would come back as 286576.5.
    expect(rows.flat()).toContain('286576.50')
  })

  it('has the words in the order of the report and says what the workbook is', async () => {
    const report = buildReport({ reportingYear: 2024, sections: { 3: '另有说明。' } })
    const sheet = await read(report)
    expect(sheet('正文').rows[0]![0]).toBe(report.title)
    expect(sheet('正文').rows.flat()).toContain('一、总体情况')
    expect(sheet('正文（续）').rows[0]![0]).toBe('五、存在的主要问题及改进情况')
    expect(sheet('表三').rows.flat()).toContain('另有说明。')
    expect(sheet('说明').rows.flat()).toContain('已公布')
    expect((await read(report, { draft: true }))('说明').rows.flat().join()).toContain('草稿')
  })

  it('gives the same bytes for the same report', async () => {
    const report = buildReport()
    expect(await writeXlsx(report)).toEqual(await writeXlsx(structuredClone(report)))
  })
})
