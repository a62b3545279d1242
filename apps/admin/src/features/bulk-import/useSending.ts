import { computed, onBeforeUnmount, reactive, ref } from 'vue'
import { toFailure, type Failure } from '../../client/failure.ts'
import type { FileToSend } from './dropped-files.ts'

/** A file with the batch it is meant for. */
export interface AddressedFile extends FileToSend {
  readonly batchId: string
}

/** A file that did not get through, with the reason. */
export interface UnsentFile extends AddressedFile {
  readonly failure: Failure
}

/** So many files are on their way at the same time. */
const LINES = 3

/**
 * Sends files, a few at a time, and keeps count. Closing the window while files wait asks first; leaving the page for another
 * leaves them unsent. Sending one again does no harm: a batch takes the same file once.
 */
export function useSending(send: (file: AddressedFile) => Promise<void>) {
  const queue: AddressedFile[] = []
  const unsent = reactive<UnsentFile[]>([])
  const [total, sent, active] = [ref(0), ref(0), ref(0)]
  /** Grows whenever everything has been sent, well or not. */
  const rounds = ref(0)
  const busy = computed(() => active.value > 0)

  async function work() {
    active.value += 1
    for (let next = queue.shift(); next !== undefined; next = queue.shift()) {
      try {
        await send(next)
        sent.value += 1
      } catch (error) {
        unsent.push({ ...next, failure: toFailure(error) })
      }
    }
    active.value -= 1
    if (active.value === 0) rounds.value += 1
  }

  /** Puts files behind those that wait. A new lot begins the count anew. */
  function add(files: readonly AddressedFile[]) {
    if (!busy.value) total.value = sent.value = 0
    total.value += files.length
    queue.push(...files)
    while (active.value < LINES && queue.length > 0) void work()
  }

  /** Sends again what did not get through. */
  function again() {
    add(unsent.splice(0))
  }

  /** Leaves unsent whatever waits; what is on its way arrives. */
  function stop() {
    total.value -= queue.splice(0).length
  }

  const hold = (event: BeforeUnloadEvent) => void (busy.value && event.preventDefault())
  window.addEventListener('beforeunload', hold)
  onBeforeUnmount(() => {
    window.removeEventListener('beforeunload', hold)
    stop()
  })

  return { add, again, stop, total, sent, busy, rounds, unsent }
}

/** What `useSending` gives. */
export type Sending = ReturnType<typeof useSending>
