import { matchOrganName, matchOrganPath, type OrganNames } from '@gongkai/core'
import type { MatchedBy } from '@gongkai/core/exchange'
import type { StoredBatchFile } from '@gongkai/db'
import type { ImportedReport } from '@gongkai/documents'

/** Whose report a file is and of which year, as far as that is known, and what told so. */
export interface ReportMatch {
  readonly organId: string | null
  readonly reportingYear: number | null
  readonly matchedBy: MatchedBy | null
  readonly candidateIds: string[]
}

/**
 * The word of a person goes before the text of the file, and that before its path, which is asked only where the text names
 * no organ. The year comes from the text alone.
 */
export function matchReport(names: OrganNames, file: StoredBatchFile, imported: ImportedReport): ReportMatch {
  if (file.matchedBy === 'person' && file.organ !== null && file.reportingYear !== null)
    return { organId: file.organ.id, reportingYear: file.reportingYear, matchedBy: 'person', candidateIds: [] }
  const { organName, year: reportingYear } = imported
  const inText = organName !== null
  const { certain, candidates } = inText
    ? matchOrganName(names, organName, reportingYear)
    : matchOrganPath(names, file.path, reportingYear)
  const matchedBy = certain === null ? null : inText ? 'text' : 'path'
  return { organId: certain, reportingYear, matchedBy, candidateIds: [...candidates] }
}

/** True when organ and year are known and more than a path says so: only then a file goes beside a report. */
export function isCertain(match: ReportMatch): match is ReportMatch & { organId: string; reportingYear: number } {
  return match.organId !== null && match.reportingYear !== null && match.matchedBy !== 'path'
}
