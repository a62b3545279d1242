import type { SaveCellsInput, SaveCellsOutput } from '@gongkai/core/exchange'
import { lockReport } from '@gongkai/db'
import type { z } from 'zod'
import { runCommand } from '../../commands/run-command.ts'
import type { SignedInContext } from '../../context.ts'
import { recordEvent } from '../../events/record-event.ts'
import { readChanges } from './cell-changes.ts'
import { refuseLocked } from './refuse-locked.ts'
import { saveWithTotals } from './save-with-totals.ts'

/**
 * Saves typed cells and the totals that follow from them. A cell somebody else has saved meanwhile is left as it is and
 * comes back as a conflict. Throws REPORT_LOCKED, CELL_UNKNOWN, CELL_COMPUTED.
 */
export async function saveCells(
  ctx: SignedInContext,
  input: z.output<typeof SaveCellsInput>,
): Promise<z.input<typeof SaveCellsOutput>> {
  return runCommand(ctx, 'reportEditing.saveCells', input, async (tx) => {
    const report = await lockReport(tx, input.reportId)
    refuseLocked(report)
    const changes = readChanges(report, input.changes, { kind: 'typed' })
    const at = ctx.now().toISOString()
    const { reportId, commandId } = input
    const result = await saveWithTotals(tx, report.format, {
      reportId,
      changes,
      personId: ctx.person.id,
      at,
      commandId,
    })
    const cells = result.saved.map(({ id, raw, revision }) => ({ id, raw, revision }))
    if (cells.length > 0)
      await recordEvent(tx, ctx, {
        kind: 'report.cellsSaved',
        subjectKind: 'report',
        subjectId: reportId,
        data: { cells },
      })
    return { ...result, savedAt: at }
  })
}
