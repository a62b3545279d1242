import { REPORT_FILES } from '@gongkai/core'
import { DraftFileInput } from '@gongkai/core/exchange'
import { getReport, loadDraft } from '@gongkai/db'
import { writeReportFile } from '@gongkai/documents'
import type { z } from 'zod'
import type { Access } from '../../access/access.ts'
import { demandAccess } from '../../access/demand-access.ts'
import { organOfReport } from '../../access/organs-of.ts'
import type { Context } from '../../context.ts'
import type { ReportFile } from '../../report-file.ts'
import { DRAFT_FILE_SUFFIX } from '../../texts.zh-cn.ts'
import { contentOf } from './check-draft.ts'

/** Who may take a report away from the desk. Bytes travel outside the routers, so the access is declared here. */
export const DRAFT_FILE_ACCESS = { permission: 'report.read', organs: organOfReport } satisfies Access<
  z.output<typeof DraftFileInput>
>

/**
 * A report as it stands at the desk, as a file that says on every page that it is a draft unless it is published as it
 * stands. Throws NOT_SIGNED_IN, NOT_ALLOWED, NOT_FOUND, and a ZodError for what stood in an address and is none.
 */
export async function getDraftFile(ctx: Context, input: unknown): Promise<ReportFile> {
  const target = DraftFileInput.parse(input)
  await demandAccess(ctx, DRAFT_FILE_ACCESS, target)
  const report = await getReport(ctx.db, target.reportId)
  const content = contentOf(report, await loadDraft(ctx.db, report.id))
  const draft = report.state !== 'published'
  const { extension, mediaType } = REPORT_FILES[target.kind]
  return {
    fileName: `${content.title}${draft ? DRAFT_FILE_SUFFIX : ''}.${extension}`,
    mediaType,
    write: () => writeReportFile(target.kind, content, { draft, date: ctx.today() }),
  }
}
