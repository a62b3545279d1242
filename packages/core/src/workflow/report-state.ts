/** States of a report on its way to the public. A published report that is being corrected has a new draft beside the published version. */
export const REPORT_STATES = ['draft', 'signing', 'submitted', 'returned', 'approved', 'published'] as const
export type ReportState = (typeof REPORT_STATES)[number]

/** Chinese names of the states, as they stand beside their shapes. */
export const STATE_NAMES: Readonly<Record<ReportState, string>> = {
  draft: '填报中',
  signing: '待审签',
  submitted: '待审核',
  returned: '已退回',
  approved: '待公布',
  published: '已公布',
}

/** True when cells and sections may be changed. */
export function isEditable(state: ReportState): boolean {
  return state === 'draft' || state === 'returned'
}
