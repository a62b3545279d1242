import type { Mark } from '@gongkai/core/exchange'
import { computed } from 'vue'
import { useCommand } from '../../client/useCommand.ts'
import { announce } from '../../layouts/announce.ts'
import { doneWords } from './texts.zh-cn.ts'
import type { ReportInView } from './useReportInView.ts'
import { canSendBack, createVerdicts, type Verdicts } from './verdicts.ts'

/** Answers that are out of date once a report has moved on. */
export const MOVED_ON = [
  'approval.queue',
  'rounds.board',
  'work.mine',
  'reportEditing.open',
  'aggregation.consolidate',
  'aggregation.cellChildren',
  'history.report',
] as const

/** What the person thinks of the report in view, and the three decisions; each shows the next report when it is done. */
export function useDecision(view: ReportInView, look: (reportId: string | null) => void) {
  const store = createVerdicts()
  const move = useCommand('approval.move', MOVED_ON)
  const verdicts = computed((): Verdicts | null =>
    view.reportId.value === null ? null : store.of(view.reportId.value),
  )
  const may = (step: 'approve' | 'sendBack' | 'publish') => view.report.data.value?.available.includes(step) ?? false

  async function decide(transition: 'approve' | 'sendBack' | 'publish', marks: Mark[] = [], reason = '') {
    const report = view.report.data.value
    if (report === undefined || move.busy.value) return
    const following = view.following.value
    const answer = await move.run({ reportId: report.id, transition, reason, marks })
    if (answer === undefined) return
    store.forget(report.id)
    announce(doneWords(report.organ.shortName, transition, following?.organ.shortName ?? null))
    look(following?.reportId ?? null)
  }

  return {
    verdicts,
    move,
    may,
    approve: () => void (may('approve') && verdicts.value?.marks.length === 0 && decide('approve')),
    publish: () => void (may('publish') && decide('publish')),
    sendBack() {
      const now = verdicts.value
      if (now === null || !may('sendBack') || !canSendBack(now)) return
      const marks = now.marks.map(({ place, text }) => ({ ...place, text: text.trim() }))
      void decide('sendBack', marks, now.reason.trim())
    },
  }
}
