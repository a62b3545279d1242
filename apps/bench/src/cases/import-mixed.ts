import { f2021 } from '@gongkai/core'
import { sampleReports } from '@gongkai/core/testing'
import { closeReaders, importDocument, importFile, writeHtml, writeReportFile } from '@gongkai/documents'
import { OFFICE_SHAPES } from '@gongkai/documents/testing'
import { parse } from 'parse5'
import type { BenchCase } from '../bench-case.ts'
import { readPdfText } from './bare-pdf.ts'
import { readCellTexts } from './import-docx.ts'
import { readSheetRows } from './import-xlsx.ts'
import { writeText } from './text-report.ts'

/** Files of one round, by kind, and how often the round is read: a thousand files, mostly text and pages, as an office has them. */
const KINDS = ['text', 'html', 'text', 'html', 'text', 'html', 'docx', 'docx', 'xlsx', 'pdf'] as const
const ROUND = 50
const ROUNDS = 20
/** Files given to the threads at the same time. */
const AT_ONCE = 6
const MEGABYTE = 1024 * 1024

interface MixedFile {
  readonly fileName: string
  readonly bytes: Uint8Array
  /** Parses the file as barely as can be. */
  readonly parse: () => unknown
}

async function makeFiles(): Promise<MixedFile[]> {
  const shapeOf = (fileName: string) => OFFICE_SHAPES.find((shape) => shape.fileName === fileName)!
  const files: MixedFile[] = []
  for (const [index, report] of sampleReports(f2021, ROUND).entries()) {
    const kind = KINDS[index % KINDS.length]!
    if (kind === 'text' || kind === 'html') {
      const text = kind === 'text' ? writeText(report) : writeHtml(report)
      const parseText = () =>
        kind === 'html' ? parse(text).childNodes : text.split('\n').map((line) => line.split('|'))
      files.push({ fileName: `a.${kind}`, bytes: Buffer.from(text), parse: parseText })
    } else {
      const fileName = `a.${kind}`
      const bytes = kind === 'pdf' ? await writeReportFile('pdf', report) : shapeOf(fileName).draw(report)
      const bare = kind === 'pdf' ? readPdfText : kind === 'docx' ? readCellTexts : readSheetRows
      files.push({ fileName, bytes, parse: () => bare(bytes) })
    }
  }
  return Array.from({ length: ROUNDS }, () => files).flat()
}

/** Refuses files that are not read whole: a fast wrong reader would be measured. The library for PDFs is loaded by it too. */
async function demandWhole(files: readonly MixedFile[]): Promise<void> {
  for (const { fileName, bytes } of files) {
    const { missingCells } = await importDocument(bytes, { fileName })
    if (missingCells.length > 0) throw new Error(`${fileName}: ${missingCells.length} cells not found`)
  }
}

/** Reads all files in threads, several at a time; `look` is called after each. */
async function importMixed(files: readonly MixedFile[], look: () => void): Promise<number> {
  const waiting = files.values()
  let cells = 0
  const read = async () => {
    for (const { bytes, fileName } of waiting) {
      const report = await importFile(bytes, { fileName })
      cells += report.cells.length
      look()
    }
  }
  await Promise.all(Array.from({ length: AT_ONCE }, read))
  return cells
}

async function parseMixed(files: readonly MixedFile[]): Promise<number> {
  let parsed = 0
  for (const file of files) if ((await file.parse()) !== undefined) parsed++
  return parsed
}

/** Reading a thousand files as the server reads them beside their bare parsers, and how much memory the process comes to. */
export const importMixedFiles: BenchCase = {
  name: 'import, 1,000 mixed files in threads',
  aim: '≥ 50 files/s',
  prepare: async () => {
    const files = await makeFiles()
    await demandWhole(files.slice(0, ROUND))
    let peak = 0
    const look = () => (peak = Math.max(peak, process.memoryUsage.rss()))
    return {
      ours: { name: 'importFile', work: files.length, run: () => importMixed(files, look) },
      floor: { name: 'bare parsers, one file after the other', work: files.length, run: () => parseMixed(files) },
      rounds: 1,
      close: closeReaders,
      remark: () => `at most ${Math.round(peak / MEGABYTE)} MB`,
    }
  },
}
