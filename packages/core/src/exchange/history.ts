import { z } from 'zod'
import { Id, IsoTime } from './shared.ts'

export const ReportHistoryInput = z.object({ reportId: Id })
/** Every event of a report, oldest first, as it stands in the chain. `summary` is one sentence in Chinese. */
export const ReportHistoryOutput = z.object({
  events: z.array(
    z.object({
      seq: z.int(),
      at: IsoTime,
      person: z.string(),
      kind: z.string(),
      summary: z.string(),
      hash: z.string(),
    }),
  ),
})
