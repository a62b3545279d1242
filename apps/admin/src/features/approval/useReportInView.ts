import { computed } from 'vue'
import { useAsk } from '../../client/useAsk.ts'
import { examine } from '../../report-view/examine.ts'

const HALF_A_MINUTE = 30_000

/**
 * The queue of a round and the report in view: the chosen one, or the first that waits. `roundId` is null for whoever
 * does not review; they see the report they chose, and no queue. `look` shows another report.
 */
export function useReportInView(
  roundId: () => string | null,
  chosen: () => string | null,
  look: (reportId: string | null) => void,
) {
  const asked = () => {
    const id = roundId()
    return id === null ? null : { roundId: id }
  }
  const queue = useAsk('approval.queue', asked, { every: HALF_A_MINUTE })
  const items = computed(() => queue.data.value?.items ?? [])
  const reportId = computed(() => chosen() ?? items.value[0]?.reportId ?? null)
  const position = computed(() => items.value.findIndex((item) => item.reportId === reportId.value))
  const report = useAsk('reportEditing.open', () => (reportId.value === null ? null : { reportId: reportId.value }))

  function step(by: 1 | -1) {
    const next = items.value[position.value + by]
    if (next) look(next.reportId)
  }

  return {
    queue,
    items,
    position,
    reportId,
    report,
    examination: computed(() => (report.data.value ? examine(report.data.value) : null)),
    /** The report that is looked at once this one is decided. */
    following: computed(() => items.value[position.value + 1] ?? items.value[position.value - 1] ?? null),
    next: () => step(1),
    previous: () => step(-1),
  }
}

/** The report in view as the decision needs it. */
export type ReportInView = ReturnType<typeof useReportInView>
