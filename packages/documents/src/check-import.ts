import {
  cellsInOrder,
  evaluateRules,
  FORMATS,
  formatForYear,
  LAST_REPORTING_YEAR,
  type Finding,
  type ReportFacts,
  type RuleCode,
} from '@gongkai/core'
import type { ImportedReport } from './imported-report.ts'
import { importedFacts, type FactsOptions } from './map/imported-facts.ts'

/** Rules that compare with the reporting year; without one they have nothing to say. */
const OF_THE_YEAR: readonly RuleCode[] = ['CP-03', 'CP-04', 'CP-05', 'TX-13', 'PL-06']
/** Rules that name the organ; without one they have nothing to say. */
const OF_THE_ORGAN: readonly RuleCode[] = ['CP-05', 'TX-12']
/** The rule that names what was not found; every other rule needs the cells it reads. */
const OF_MISSING_CELLS: RuleCode = 'CP-02'

/** True when the finding rests on something the file does not show or does not show for certain. */
function isUnfounded(imported: ImportedReport): (finding: Finding) => boolean {
  const missing = new Set(imported.missingCells)
  const ambiguous = new Set(imported.cells.filter(({ confidence }) => confidence === 'ambiguous').map(({ id }) => id))
  return ({ code, cells }) =>
    (imported.year === null && OF_THE_YEAR.includes(code)) ||
    (imported.organName === null && OF_THE_ORGAN.includes(code)) ||
    (code !== OF_MISSING_CELLS && cells.some((id) => missing.has(id) || ambiguous.has(id)))
}

/** CP-03 asks for the form of the year; the other rules read the cells by the form the tables are drawn in. */
function formatFindings(facts: ReportFacts, year: number | null): Finding[] {
  const known = year !== null && year >= FORMATS[0]!.firstYear && year <= LAST_REPORTING_YEAR
  if (!known || formatForYear(year) === facts.format) return []
  const format = formatForYear(year)
  return evaluateRules({ ...facts, format, cells: cellsInOrder(format, {}) }).filter(({ code }) => code === 'CP-03')
}

/**
 * Runs every rule that applies over an imported report. A finding is left out where it rests on a cell whose place was
 * not found or whose reading is open, or on a year or organ the file does not name: that is not the report's fault.
 */
export function checkImport(imported: ImportedReport, options: FactsOptions = {}): Finding[] {
  const facts = importedFacts(imported, options)
  const unfounded = isUnfounded(imported)
  return [...evaluateRules(facts), ...formatFindings(facts, imported.year)].filter((finding) => !unfounded(finding))
}
