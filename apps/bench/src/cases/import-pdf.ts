import { f2021 } from '@gongkai/core'
import { sampleReports } from '@gongkai/core/testing'
import { writeReportFile } from '@gongkai/documents'
import type { BenchCase } from '../bench-case.ts'
import { readPdfText } from './bare-pdf.ts'
import { importAll } from './import-all.ts'

const REPORTS = 4

/** Reading a PDF into cells with their places beside asking the library for the text of its pages. */
export const importPdf: BenchCase = {
  name: 'import, one PDF report',
  aim: '≤ 1.5 × pdfjs-dist text',
  prepare: async () => {
    const files = await Promise.all(sampleReports(f2021, REPORTS).map((report) => writeReportFile('pdf', report)))
    return {
      ours: { name: 'importDocument', work: REPORTS, run: await importAll(files, 'report.pdf') },
      floor: {
        name: 'pdfjs-dist text of all pages',
        work: REPORTS,
        run: async () => {
          let pieces = 0
          for (const bytes of files) pieces += await readPdfText(bytes)
          return pieces
        },
      },
    }
  },
}
