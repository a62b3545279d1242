import {
  cellsInOrder,
  getFormat,
  narrativeText,
  type CellValue,
  type OrganKind,
  type PreviousFacts,
  type ReportFacts,
} from '@gongkai/core'
import type { ImportedReport } from '../imported-report.ts'
import { deduceOrgan } from './deduce-organ.ts'

/** What a person says about a file that is only checked. */
export interface FactsOptions {
  /** Kind of the organ, where its name does not tell or tells it wrongly. */
  readonly organKind?: OrganKind
  /** The same organ's report of the year before, for the cross-year rules. */
  readonly previous?: ImportedReport
}

/** Cells by id as a report holds them. */
export function cellValuesOf(imported: ImportedReport): Record<string, CellValue> {
  return Object.fromEntries(imported.cells.map(({ id, raw, value, semantic }) => [id, { raw, value, semantic }]))
}

/** Last year's report for the rules; null when it is not of the year before. */
function previousFacts(year: number | null, previous: ImportedReport | undefined): PreviousFacts | null {
  if (!previous || year === null || (previous.year !== null && previous.year !== year - 1)) return null
  const format = getFormat(previous.format)
  return {
    format,
    reportingYear: year - 1,
    cells: cellsInOrder(format, cellValuesOf(previous)),
    text: [previous.preface, ...previous.sections.map(({ narrative }) => narrative)].map(narrativeText).join('\n'),
  }
}

/**
 * An imported report as the rules read it, text in simplified characters. Where the file names no year, the first year of
 * its format stands in; `checkImport` keeps the findings that rest on it to itself.
 */
export function importedFacts(imported: ImportedReport, { organKind, previous }: FactsOptions = {}): ReportFacts {
  const format = getFormat(imported.format)
  const name = imported.organName ?? ''
  const organ = name === '' ? null : deduceOrgan(name, organKind ?? null)
  const isGovernment = organKind === undefined ? imported.reportKind === 'government' : organKind === 'government'
  return {
    format,
    reportingYear: imported.year ?? format.firstYear,
    kind: isGovernment ? 'government' : 'organ',
    organName: name,
    title: imported.title ?? '',
    preface: narrativeText(imported.preface),
    sections: imported.sections.map(({ no, title, narrative }) => ({ no, title, text: narrativeText(narrative) })),
    cells: cellsInOrder(format, cellValuesOf(imported)),
    organ,
    previous: previousFacts(imported.year, previous),
    others: [],
    directory: [],
    filing: null,
    form: {
      recognisedFormat: imported.recognisedFormat,
      missingCells: imported.missingCells,
      surplusLines: imported.surplusLines,
    },
    peerMedianFees: null,
    overdueOpenApplications: null,
  }
}
