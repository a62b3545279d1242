import { AppError, isEditable, STATE_NAMES } from '@gongkai/core'
import type { StoredReport } from '@gongkai/db'

/** Throws REPORT_LOCKED where cells and sections may not be changed now. */
export function refuseLocked(report: StoredReport): void {
  if (!isEditable(report.state)) throw new AppError('REPORT_LOCKED', { state: STATE_NAMES[report.state] })
}
