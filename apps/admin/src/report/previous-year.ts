import type { PreviousYear } from '@gongkai/ui'
import type { ReportView } from './report-view.ts'

/** Last year's values for the column beside the tables; null where there is no report of last year. */
export function previousYear({ surroundings: { previous } }: ReportView): PreviousYear | null {
  if (previous === null) return null
  return { reportingYear: previous.reportingYear, valueOf: (id) => previous.cells[id]?.value }
}
