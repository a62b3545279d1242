import { getFormat } from '@gongkai/core'
import type { FillZerosInput, SaveCellsOutput } from '@gongkai/core/exchange'
import { listCells, lockReport, type StoredReport } from '@gongkai/db'
import type { z } from 'zod'
import { runCommand } from '../../commands/run-command.ts'
import type { SignedInContext } from '../../context.ts'
import { recordEvent } from '../../events/record-event.ts'
import { readChanges, type CellText } from './cell-changes.ts'
import { refuseLocked } from './refuse-locked.ts'
import { saveWithTotals } from './save-with-totals.ts'

/**
 * Declares every still blank cell of the report, or of one table, to be zero. A blank is never taken for zero by itself;
 * here a person says so, and the cells remember it. Throws REPORT_LOCKED.
 */
export async function fillZeros(
  ctx: SignedInContext,
  input: z.output<typeof FillZerosInput>,
): Promise<z.input<typeof SaveCellsOutput>> {
  return runCommand(ctx, 'reportEditing.fillZeros', input, async (tx) => {
    const report = await lockReport(tx, input.reportId)
    refuseLocked(report)
    const at = ctx.now().toISOString()
    const blanks = listBlanks(report, await listCells(tx, report.id), input.table)
    if (blanks.length === 0) return { saved: [], conflicts: [], savedAt: at }
    const changes = readChanges(report, blanks, { kind: 'attestedZero' })
    const { commandId } = input
    const result = await saveWithTotals(tx, report.format, {
      reportId: report.id,
      changes,
      personId: ctx.person.id,
      at,
      commandId,
    })
    const data = { table: input.table, cells: blanks.map((cell) => cell.id) }
    await recordEvent(tx, ctx, { kind: 'report.zerosAttested', subjectKind: 'report', subjectId: report.id, data })
    return { ...result, savedAt: at }
  })
}

/** Cells a person may fill that hold nothing, as zeros. */
function listBlanks(
  report: StoredReport,
  cells: Awaited<ReturnType<typeof listCells>>,
  table: z.output<typeof FillZerosInput>['table'],
): CellText[] {
  const stored = new Map(cells.map((cell) => [cell.id, cell]))
  return getFormat(report.format)
    .cells.filter((cell) => !cell.computed && (table === null || cell.table === table))
    .filter((cell) => (stored.get(cell.id)?.semantic ?? 'empty') === 'empty')
    .map((cell) => ({ id: cell.id, raw: '0', basedOn: stored.get(cell.id)?.revision ?? 0 }))
}
