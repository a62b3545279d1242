import { ReportHistoryInput, ReportHistoryOutput } from '@gongkai/core/exchange'
import { organOfReport } from '../../access/organs-of.ts'
import { by, guarded, router } from '../../trpc.ts'
import { getReportHistory } from './get-report-history.ts'

/** Procedures of history. */
export const historyRouter = router({
  report: guarded({ permission: 'history.read', organs: organOfReport }, ReportHistoryInput)
    .output(ReportHistoryOutput)
    .query(by(getReportHistory)),
})
