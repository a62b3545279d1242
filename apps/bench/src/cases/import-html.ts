import { f2021 } from '@gongkai/core'
import { sampleReports } from '@gongkai/core/testing'
import { writeHtml } from '@gongkai/documents'
import { parse } from 'parse5'
import type { BenchCase } from '../bench-case.ts'
import { importAll } from './import-all.ts'

const REPORTS = 10

/** Reading a web page into cells with their places beside parsing it. */
export const importHtml: BenchCase = {
  name: 'import, one HTML report',
  aim: '≤ 2 × parse5',
  prepare: async () => {
    const files = sampleReports(f2021, REPORTS).map((report) => Buffer.from(writeHtml(report)))
    const decoder = new TextDecoder('utf-8', { fatal: true })
    return {
      ours: { name: 'importDocument', work: REPORTS, run: await importAll(files, 'report.html') },
      floor: {
        name: 'parse5 alone',
        work: REPORTS,
        run: () => files.reduce((sum, bytes) => sum + parse(decoder.decode(bytes)).childNodes.length, 0),
      },
    }
  },
}
