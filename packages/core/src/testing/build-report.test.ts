import { describe, expect, it } from 'vitest'
import { ReportContent } from '../report/report.ts'
import { buildReport } from './build-report.ts'

describe('buildReport', () => {
  it('builds a report the schema accepts, in the format of its year', () => {
    for (const [reportingYear, format] of [
      [2019, 'f2019'],
      [2025, 'f2021'],
    ] as const) {
      const report = buildReport({ reportingYear })
      expect(ReportContent.parse(report)).toEqual(report)
      expect(report.format).toBe(format)
    }
    expect(buildReport({ format: 'f2019' }).reportingYear).toBe(2020)
  })
  it('refuses a cell the format does not have', () =>
    expect(() => buildReport({ cells: { 't3.grantd.total': '1' } })).toThrowError('t3.grantd.total'))
})
