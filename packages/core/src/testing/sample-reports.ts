import fc from 'fast-check'
import type { Format } from '../definition/define-format.ts'
import type { ReportContent } from '../report/report.ts'
import { arbitraryReport } from './arbitraries.ts'

/** `count` random valid reports of a format, the same ones for the same seed: for benchmarks and demonstrations. */
export function sampleReports(format: Format, count: number, seed = 20260126): ReportContent[] {
  return fc.sample(arbitraryReport(format), { numRuns: count, seed })
}
