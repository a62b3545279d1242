import { computed, nextTick, type Ref } from 'vue'
import type { Mark } from '@gongkai/core/exchange'
import { useAsk } from '../../client/useAsk.ts'
import { useCommand } from '../../client/useCommand.ts'
import { announce } from '../../layouts/announce.ts'
import { examine } from '../../report-view/examine.ts'
import { doneWords } from './texts.zh-cn.ts'
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

const HALF_A_MINUTE = 30_000

/** The queue of a round and the report in view: how to go through it, and what deciding does. `look` shows another report. */
export function useApprovalDesk(
  roundId: () => string,
  chosen: () => string | null,
  look: (reportId: string | null) => void,
) {
  const queue = useAsk('approval.queue', () => ({ roundId: roundId() }), { every: HALF_A_MINUTE })
  const items = computed(() => queue.data.value?.items ?? [])
  const reportId = computed(() => chosen() ?? items.value[0]?.reportId ?? null)
  const position = computed(() => items.value.findIndex((item) => item.reportId === reportId.value))
  const report = useAsk('reportEditing.open', () => (reportId.value === null ? null : { reportId: reportId.value }))
  const examination = computed(() => (report.data.value ? examine(report.data.value) : null))
  const store = createVerdicts()
  const verdicts = computed((): Verdicts | null => (reportId.value === null ? null : store.of(reportId.value)))
  const move = useCommand('approval.move', MOVED_ON)

  function step(by: 1 | -1) {
    const next = items.value[position.value + by]
    if (next) look(next.reportId)
  }

  async function decide(transition: 'approve' | 'sendBack' | 'publish', marks: Mark[] = [], reason = '') {
    const view = report.data.value
    if (view === undefined || move.busy.value) return
    const after = items.value[position.value + 1] ?? items.value[position.value - 1] ?? null
    const answer = await move.run({ reportId: view.id, transition, reason, marks })
    if (answer === undefined) return
    store.forget(view.id)
    announce(doneWords(view.organ.shortName, transition, after?.organ.shortName ?? null))
    look(after?.reportId ?? null)
    await nextTick()
  }

  return {
    queue,
    items,
    position,
    report,
    examination,
    verdicts,
    move,
    next: () => step(1),
    previous: () => step(-1),
    approve: () => mayTake(report.data, 'approve') && verdicts.value?.marks.length === 0 && decide('approve'),
    publish: () => decide('publish'),
    sendBack() {
      const now = verdicts.value
      if (now === null || !mayTake(report.data, 'sendBack') || !canSendBack(now)) return
      const marks = now.marks.map(({ place, text }) => ({ ...place, text: text.trim() }))
      void decide('sendBack', marks, now.reason.trim())
    },
  }
}

function mayTake(view: Ref<{ available: readonly string[] } | undefined>, transition: string): boolean {
  return view.value?.available.includes(transition) ?? false
}

/** The desk as its parts get it. */
export type ApprovalDeskState = ReturnType<typeof useApprovalDesk>
