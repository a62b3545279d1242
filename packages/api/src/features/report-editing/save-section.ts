import { AppError } from '@gongkai/core'
import type { SaveSectionInput, SaveSectionOutput } from '@gongkai/core/exchange'
import { lockReport, saveSection as storeSection } from '@gongkai/db'
import type { z } from 'zod'
import { runCommand } from '../../commands/run-command.ts'
import type { SignedInContext } from '../../context.ts'
import { recordEvent } from '../../events/record-event.ts'
import { refuseLocked } from './refuse-locked.ts'

/**
 * Saves the title and the words of one section. Where somebody else has saved it meanwhile nothing is overwritten and their
 * text comes back. Throws REPORT_LOCKED.
 */
export async function saveSection(
  ctx: SignedInContext,
  input: z.output<typeof SaveSectionInput>,
): Promise<z.input<typeof SaveSectionOutput>> {
  return runCommand(ctx, 'reportEditing.saveSection', input, async (tx) => {
    refuseLocked(await lockReport(tx, input.reportId))
    const at = ctx.now().toISOString()
    const { saved, conflict } = await storeSection(tx, { ...input, personId: ctx.person.id, at })
    if (saved === null && conflict === null) throw new AppError('INPUT_INVALID', { where: 'basedOn' })
    if (saved !== null) {
      const data = { no: saved.no, revision: saved.revision }
      await recordEvent(tx, ctx, {
        kind: 'report.sectionSaved',
        subjectKind: 'report',
        subjectId: input.reportId,
        data,
      })
    }
    return { saved, conflict, savedAt: at }
  })
}
