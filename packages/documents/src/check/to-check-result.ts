import {
  countCharacters,
  findingText,
  formatNumber,
  getCell,
  getFormat,
  narrativeText,
  type Finding,
} from '@gongkai/core'
import type { ImportedCell, ImportedReport } from '../imported-report.ts'

/** Name and version of the result's shape. */
export const CHECK_SCHEMA = 'gongkai.check/1'

/** A value in the cell's own unit: counts as numbers, money as an exact decimal string. */
function valueOf(report: ImportedReport, { id, value }: ImportedCell): number | string | null {
  if (value === null) return null
  const { type } = getCell(getFormat(report.format), id)
  return type.kind === 'money' ? formatNumber(type, value) : value
}

function reportOf(report: ImportedReport) {
  const { title, organName, year, format, reportKind, period } = report
  return { title, organ: organName, year, format, kind: reportKind, period }
}

function sectionsOf(report: ImportedReport) {
  return report.sections.map(({ no, title, narrative }) => {
    const text = narrativeText(narrative)
    return { no, title, text, characters: countCharacters(text) }
  })
}

function cellsOf(report: ImportedReport) {
  return report.cells.map((cell) => ({
    id: cell.id,
    raw: cell.raw,
    value: valueOf(report, cell),
    semantic: cell.semantic,
    source: { locator: cell.place.locator, excerpt: cell.place.excerpt },
    confidence: cell.confidence,
    candidates: cell.candidates,
  }))
}

/** A report that was read and what the rules found in it, as the contract `gongkai.check/1` has it. */
export function toCheckResult(file: string, report: ImportedReport, findings: readonly Finding[]): object {
  return {
    schema: CHECK_SCHEMA,
    file,
    report: reportOf(report),
    sections: sectionsOf(report),
    cells: cellsOf(report),
    unread: report.unread.map(({ locator, text, reason }) => ({ locator, text, reason })),
    findings: findings.map((finding) => {
      const { code, severity, cells, sections, expected, actual } = finding
      return { code, severity, cells, sections, message: findingText(finding).message, expected, actual }
    }),
  }
}
