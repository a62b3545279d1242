import type { Narrative } from '@gongkai/core'
import type { StoredSection } from '@gongkai/core/exchange'
import { eq } from 'drizzle-orm'
import { reportSectionHistory } from '../../schema/report-section-history.ts'
import { reportSections } from '../../schema/report-sections.ts'
import { getOrThrow } from '../get-or-throw.ts'
import type { Queryable } from '../queryable.ts'
import { listSections } from './list-sections.ts'
import { touchReport } from './touch-report.ts'

/** New words for a section and the revision their author saw; 0 for a section never touched. */
export interface SectionToSave {
  readonly reportId: string
  readonly no: number
  readonly title: string
  readonly narrative: Narrative
  readonly basedOn: number
  readonly personId: string
  readonly at: string
  readonly commandId: string | null
}

/** Either the section as saved, or in `conflict` what somebody else has saved meanwhile, which was not touched. */
export interface SavedSection {
  readonly saved: StoredSection | null
  readonly conflict: StoredSection | null
}

/** Saves a section if its author saw the present revision, and keeps every revision. Run it in a transaction. */
export async function saveSection(tx: Queryable, input: SectionToSave): Promise<SavedSection> {
  const { reportId, no, title, narrative, basedOn, personId, at, commandId } = input
  // The report's row is locked from here on, so nobody can save between the look and the write.
  await touchReport(tx, reportId, at)
  const [present] = await listSections(tx, reportId, no)
  if ((present?.revision ?? 0) !== basedOn) return { saved: null, conflict: present ?? null }
  const content = { title, narrative, revision: basedOn + 1, changedBy: personId, changedAt: at }
  await tx
    .insert(reportSections)
    .values({ reportId, no, ...content })
    .onConflictDoUpdate({
      target: [reportSections.reportId, reportSections.no],
      set: content,
      setWhere: eq(reportSections.revision, basedOn),
    })
  await tx.insert(reportSectionHistory).values({ reportId, no, ...content, commandId })
  return { saved: getOrThrow(await listSections(tx, reportId, no), 'report'), conflict: null }
}
