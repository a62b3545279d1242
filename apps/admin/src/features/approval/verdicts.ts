import { findingText, getCell, type Finding, type Format } from '@gongkai/core'
import type { ReportView } from '@gongkai/core/exchange'
import { cellTitle } from '@gongkai/ui'
import { reactive } from 'vue'
import { sectionName } from './texts.zh-cn.ts'

type Mark = ReportView['transitions'][number]['marks'][number]

/** A place somebody wants changed, with the reason in the making. */
export interface MarkDraft {
  /** The finding it came from, or the place itself. */
  readonly key: string
  readonly place: Pick<Mark, 'cellId' | 'section'>
  readonly label: string
  readonly text: string
}

/** What a reviewer thinks of one report before deciding. */
export interface Verdicts {
  /** Keys of findings whose explanation is accepted. */
  readonly accepted: Set<string>
  marks: MarkDraft[]
  /** Words about the whole report. */
  reason: string
  /** True when the form for sending back is open without any mark. */
  sendingBack: boolean
}

/** Verdicts by report, kept while the reviewer goes back and forth in the queue. */
export function createVerdicts() {
  const byReport = reactive(new Map<string, Verdicts>())
  return {
    of(reportId: string): Verdicts {
      if (!byReport.has(reportId))
        byReport.set(reportId, { accepted: new Set(), marks: [], reason: '', sendingBack: false })
      return byReport.get(reportId)!
    },
    forget: (reportId: string) => byReport.delete(reportId),
  }
}

/** Accepts what a finding says, or takes the acceptance back. */
export function toggleAccepted(verdicts: Verdicts, key: string): void {
  verdicts.marks = verdicts.marks.filter((mark) => mark.key !== key)
  if (!verdicts.accepted.delete(key)) verdicts.accepted.add(key)
}

/** Marks the place of a finding for sending back, or takes the mark back. The advice of the rule is proposed as reason. */
export function toggleMark(verdicts: Verdicts, finding: Finding, format: Format): void {
  verdicts.accepted.delete(finding.key)
  if (verdicts.marks.some((mark) => mark.key === finding.key)) {
    verdicts.marks = verdicts.marks.filter((mark) => mark.key !== finding.key)
    return
  }
  const [cellId] = finding.cells
  const [section] = finding.sections
  const place = cellId === undefined ? { section } : { cellId }
  const { title, advice } = findingText(finding)
  const label =
    cellId === undefined
      ? `${section === undefined ? '整份报告' : sectionName(section)}　${title}`
      : cellTitle(getCell(format, cellId))
  verdicts.marks = [...verdicts.marks, { key: finding.key, place, label, text: advice }]
}

/** Marks any other place. A place that is marked already stays as it is. */
export function addMark(verdicts: Verdicts, place: MarkDraft['place'], label: string): void {
  const key = place.cellId ?? `section-${place.section}`
  if (!verdicts.marks.some((mark) => mark.key === key))
    verdicts.marks = [...verdicts.marks, { key, place, label, text: '' }]
}

/** Takes a mark back. */
export function removeMark(verdicts: Verdicts, { key }: Pick<MarkDraft, 'key'>): void {
  verdicts.marks = verdicts.marks.filter((mark) => mark.key !== key)
}

/** Writes the reason of a mark. */
export function writeMark(verdicts: Verdicts, { key }: Pick<MarkDraft, 'key'>, text: string): void {
  verdicts.marks = verdicts.marks.map((mark) => (mark.key === key ? { ...mark, text } : mark))
}

/** True when the report can be sent back: every mark has its reason, and there is a mark or a word about the whole. */
export function canSendBack({ marks, reason }: Verdicts): boolean {
  const written = marks.every((mark) => mark.text.trim().length > 0)
  return written && (marks.length > 0 || reason.trim().length > 1)
}
