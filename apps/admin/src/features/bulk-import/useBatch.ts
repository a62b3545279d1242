import { computed, ref, watch, type Ref } from 'vue'
import { useAsk } from '../../client/useAsk.ts'
import { useCommand } from '../../client/useCommand.ts'
import type { Sending } from './useSending.ts'
import { progressOf, STATES_OF_FILTER, type BatchFilter } from './batch-state.ts'

/** How often the server is asked while it works on the batch, and while it does not. */
const WHILE_WORKING = 1_000
const WHILE_IDLE = 20_000
/** Files on one page of the table. */
export const PAGE_SIZE = 100

/** Asks anew when everything has been sent; true until what was sent last is in the answer. */
function useSettling({ rounds }: Sending, answer: { waiting: Ref<boolean>; again: () => Promise<unknown> }) {
  const settling = ref(false)
  watch(rounds, async () => {
    settling.value = true
    // The first question may be out still; asked before the last file was sent, it knows nothing of it.
    if (answer.waiting.value) await answer.again()
    await answer.again()
    settling.value = false
  })
  return settling
}

/** One batch as the screen shows and moves it. */
export function useBatch(batchId: Ref<string>, sending: Sending) {
  const filter = ref<BatchFilter>('all')
  const page = ref(0)
  const every = ref(WHILE_WORKING)
  const input = computed(() => ({
    batchId: batchId.value,
    states: [...STATES_OF_FILTER[filter.value]],
    offset: page.value * PAGE_SIZE,
    limit: PAGE_SIZE,
  }))
  const answer = useAsk('bulkImports.open', input, { every, keep: true })
  const batch = computed(() => answer.data.value?.batch)
  const progress = computed(() => (batch.value === undefined ? undefined : progressOf(batch.value)))
  watch([progress, sending.busy], ([{ open } = { open: 0 }, sends]) => {
    every.value = sends || open > 0 ? WHILE_WORKING : WHILE_IDLE
  })
  const settling = useSettling(sending, answer)

  const changes = ['bulkImports.open', 'bulkImports.list'] as const
  return {
    ...{ filter, page, batch, progress, settling },
    files: computed(() => answer.data.value?.files ?? []),
    found: computed(() => answer.data.value?.found ?? 0),
    failure: answer.failure,
    waiting: answer.waiting,
    again: answer.again,
    look(next: BatchFilter) {
      filter.value = next
      page.value = 0
    },
    turn(by: number) {
      const last = Math.max(0, Math.ceil((answer.data.value?.found ?? 0) / PAGE_SIZE) - 1)
      page.value = Math.min(last, Math.max(0, page.value + by))
    },
    accept: useCommand('bulkImports.accept', changes),
    confirmHints: useCommand('bulkImports.confirmHints', changes),
    retryHeld: useCommand('bulkImports.retryHeld', changes),
    cancel: useCommand('bulkImports.cancel', changes),
  }
}

/** What `useBatch` gives. */
export type BatchDesk = ReturnType<typeof useBatch>
