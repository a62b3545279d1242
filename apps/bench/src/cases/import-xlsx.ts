import { f2021 } from '@gongkai/core'
import { sampleReports } from '@gongkai/core/testing'
import { OFFICE_SHAPES } from '@gongkai/documents/testing'
import { readXlsx } from 'hucre/xlsx'
import type { BenchCase } from '../bench-case.ts'
import { importAll } from './import-all.ts'

const REPORTS = 10

/** Reads a workbook with a library that knows rows, styles and merges; returns how many rows there are. */
export async function readSheetRows(bytes: Uint8Array): Promise<number> {
  const { sheets } = await readXlsx(bytes, { readStyles: true })
  return sheets.reduce((rows, sheet) => rows + sheet.rows.length, 0)
}

/** Reading a workbook into cells with their places beside a library that reads rows, styles and merges. */
export const importXlsx: BenchCase = {
  name: 'import, one XLSX report',
  aim: '≤ 2 × hucre',
  prepare: async () => {
    const shape = OFFICE_SHAPES.find(({ name }) => name === 'workbook, a sheet per table')!
    const files = sampleReports(f2021, REPORTS).map((report) => shape.draw(report))
    return {
      ours: { name: 'importDocument', work: REPORTS, run: await importAll(files, 'report.xlsx') },
      floor: {
        name: 'hucre alone',
        work: REPORTS,
        run: async () => {
          let rows = 0
          for (const bytes of files) rows += await readSheetRows(bytes)
          return rows
        },
      },
    }
  },
}
