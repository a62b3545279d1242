import type { ReportHistoryInput, ReportHistoryOutput } from '@gongkai/core/exchange'
import { getReport, listEvents } from '@gongkai/db'
import type { z } from 'zod'
import type { SignedInContext } from '../../context.ts'
import { summarise } from './summarise.ts'

/** Everything that was done to a report, oldest first, as it stands in the chain of events. */
export async function getReportHistory(
  ctx: SignedInContext,
  input: z.output<typeof ReportHistoryInput>,
): Promise<z.input<typeof ReportHistoryOutput>> {
  const { format } = await getReport(ctx.db, input.reportId)
  const events = await listEvents(ctx.db, { subjectKind: 'report', subjectId: input.reportId })
  return {
    events: events.map(({ seq, at, actorName, kind, data, hash }) => ({
      ...{ seq, at, person: actorName, kind, hash },
      summary: summarise(format, kind, data),
    })),
  }
}
