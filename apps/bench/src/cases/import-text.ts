import { f2021 } from '@gongkai/core'
import { sampleReports } from '@gongkai/core/testing'
import type { BenchCase } from '../bench-case.ts'
import { importAll } from './import-all.ts'
import { writeText } from './text-report.ts'

const REPORTS = 10

/** Reading a text into cells with their places beside splitting it. */
export const importText: BenchCase = {
  name: 'import, one text report',
  aim: '≤ 5 ms',
  prepare: async () => {
    const files = sampleReports(f2021, REPORTS).map((report) => Buffer.from(writeText(report)))
    const decoder = new TextDecoder('utf-8', { fatal: true })
    const split = (bytes: Uint8Array) =>
      decoder
        .decode(bytes)
        .split('\n')
        .reduce((cells, line) => cells + line.split('|').length, 0)
    return {
      ours: { name: 'importDocument', work: REPORTS, run: await importAll(files, 'report.txt') },
      floor: {
        name: 'decoding and splitting into lines and cells',
        work: REPORTS,
        run: () => files.reduce((sum, bytes) => sum + split(bytes), 0),
      },
    }
  },
}
