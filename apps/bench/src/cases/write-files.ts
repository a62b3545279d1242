import { cellsInOrder, f2021, REPORT_FILES, type ReportContent, type ReportFileKind } from '@gongkai/core'
import { sampleReports } from '@gongkai/core/testing'
import { writeReportFile } from '@gongkai/documents'
import { deflateSync, unzipSync, zipSync } from 'fflate'
import type { BenchCase } from '../bench-case.ts'
import type { Operation } from '../measure.ts'

const REPORTS = 5
/** Days a report is dated in the files' properties; any will do. */
const DATE = '2026-01-26'

/** The texts of all cells behind one another: what any file of the numbers must at least put together. */
const joinCells = (content: ReportContent) =>
  cellsInOrder(f2021, content.cells)
    .map(({ raw }) => raw)
    .join(',')

function floorOf(kind: ReportFileKind, reports: readonly ReportContent[], files: readonly Uint8Array[]): Operation {
  if (kind === 'docx' || kind === 'xlsx') {
    const parts = files.map((bytes) => unzipSync(bytes))
    const run = () => parts.reduce((sum, part) => sum + zipSync(part).length, 0)
    return { name: 'packing the same parts', work: REPORTS, run }
  }
  if (kind === 'pdf') {
    const run = () => files.reduce((sum, bytes) => sum + deflateSync(bytes).length, 0)
    return { name: 'packing the same bytes', work: REPORTS, run }
  }
  const run = () => reports.reduce((sum, content) => sum + joinCells(content).length, 0)
  return { name: 'joining the texts of the cells', work: REPORTS, run }
}

function writing(kind: ReportFileKind, aim: string): BenchCase {
  return {
    name: `writing one report, ${REPORT_FILES[kind].fileName}`,
    aim,
    prepare: async () => {
      const reports = sampleReports(f2021, REPORTS)
      const write = async () => {
        const files: Uint8Array[] = []
        for (const content of reports) files.push(await writeReportFile(kind, content, { date: DATE }))
        return files
      }
      return {
        ours: { name: 'writeReportFile', work: REPORTS, run: write },
        floor: floorOf(kind, reports, await write()),
      }
    },
  }
}

/** Every kind of file written from a report, office files in the thread they are written in. */
export const writeFiles: readonly BenchCase[] = [
  writing('docx', '≤ 50 ms'),
  writing('xlsx', '≤ 25 ms'),
  writing('pdf', '≤ 20 ms'),
  writing('html', '≤ 1 ms'),
  writing('csv', '≤ 1 ms'),
  writing('json', '≤ 1 ms'),
]
