import { AppError, isExplainable, STATE_NAMES } from '@gongkai/core'
import type { ExplainInput, ExplainOutput } from '@gongkai/core/exchange'
import { loadDraft, lockReport, saveExplanation } from '@gongkai/db'
import type { z } from 'zod'
import { runCommand } from '../../commands/run-command.ts'
import type { SignedInContext } from '../../context.ts'
import { recordEvent } from '../../events/record-event.ts'
import { THINGS } from '../../texts.zh-cn.ts'
import { checkDraft, keepFindingCounts } from './check-draft.ts'
import { refuseLocked } from './refuse-locked.ts'

/**
 * Writes down why a finding stands as it is. The explanation is kept under the finding's key, so it survives any number of
 * checks and lapses when a value it rests on changes. Throws REPORT_LOCKED, and NOT_FOUND where the draft has no such
 * finding (any more) or it must be corrected instead.
 */
export async function explainFinding(
  ctx: SignedInContext,
  input: z.output<typeof ExplainInput>,
): Promise<z.input<typeof ExplainOutput>> {
  return runCommand(ctx, 'reportEditing.explain', input, async (tx) => {
    const { reportId, findingKey, text } = input
    const report = await lockReport(tx, reportId)
    refuseLocked(report)
    const draft = await loadDraft(tx, reportId)
    const checked = await checkDraft(tx, ctx.today(), report, draft)
    const finding = checked.findings.find((one) => one.key === findingKey && isExplainable(one))
    if (finding === undefined)
      throw new AppError('NOT_FOUND', { what: THINGS.finding, state: STATE_NAMES[report.state] })
    const at = ctx.now().toISOString()
    const { code } = finding
    const explanation = await saveExplanation(tx, { reportId, findingKey, code, text, personId: ctx.person.id, at })
    const unexplained = checked.unexplained.filter((one) => one.key !== findingKey)
    await keepFindingCounts(tx, reportId, { ...checked, unexplained })
    await recordEvent(tx, ctx, {
      kind: 'report.explained',
      subjectKind: 'report',
      subjectId: reportId,
      data: { code, findingKey },
    })
    return { explanation }
  })
}
