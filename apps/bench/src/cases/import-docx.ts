import { f2021 } from '@gongkai/core'
import { sampleReports } from '@gongkai/core/testing'
import { OFFICE_SHAPES } from '@gongkai/documents/testing'
import { unzipSync } from 'fflate'
import { SaxesParser } from 'saxes'
import type { BenchCase } from '../bench-case.ts'
import { importAll } from './import-all.ts'

const REPORTS = 10
const BODY = 'word/document.xml'

/** Unpacks the text of a Word file and collects the text of every cell of its tables; returns how many there are. */
export function readCellTexts(bytes: Uint8Array): number {
  const body = unzipSync(bytes, { filter: ({ name }) => name === BODY })[BODY]!
  const rows: string[][] = []
  let text = ''
  const parser = new SaxesParser<{ xmlns: false; position: false }>({ xmlns: false, position: false })
  parser.on('opentag', ({ name }) => {
    if (name === 'w:tr') rows.push([])
    else if (name === 'w:tc') text = ''
  })
  parser.on('text', (piece) => (text += piece))
  parser.on('closetag', ({ name }) => {
    if (name === 'w:tc') rows.at(-1)?.push(text)
  })
  parser.write(new TextDecoder().decode(body)).close()
  return rows.reduce((cells, row) => cells + row.length, 0)
}

/** Reading a Word file into cells with their places beside unpacking and parsing it for the texts of its cells. */
export const importDocx: BenchCase = {
  name: 'import, one DOCX report',
  aim: '≤ 3 × fflate + saxes',
  prepare: async () => {
    const shape = OFFICE_SHAPES.find(({ name }) => name === 'Word document')!
    const files = sampleReports(f2021, REPORTS).map((report) => shape.draw(report))
    return {
      ours: { name: 'importDocument', work: REPORTS, run: await importAll(files, 'report.docx') },
      floor: {
        name: 'fflate and saxes reading rows and cell texts',
        work: REPORTS,
        run: () => files.reduce((sum, bytes) => sum + readCellTexts(bytes), 0),
      },
    }
  },
}
