import { computed, onBeforeUnmount, reactive, ref, type Ref } from 'vue'
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
/** How long to wait where the server is too busy and does not say for how long. */
const SECONDS_UNSAID = 10

/**
 * Sends files, a few at a time, and keeps count. Closing the window while files wait asks first; leaving the page for another
 * leaves them unsent. Where files come too fast for the server, sending rests as long as it asks and goes on by itself. Sending
 * one again does no harm: a batch takes the same file once.
 */
export function useSending(send: (file: AddressedFile) => Promise<void>) {
  const queue: AddressedFile[] = []
  const unsent = reactive<UnsentFile[]>([])
  const [total, sent, active] = [ref(0), ref(0), ref(0)]
  /** Grows whenever everything has been sent, well or not. */
  const rounds = ref(0)
  const busy = computed(() => active.value > 0)
  const { resting, rest, rested, wake } = useRest()

  async function work() {
    active.value += 1
    for (let next = queue.shift(); next !== undefined; next = queue.shift()) {
      try {
        await send(next)
        sent.value += 1
      } catch (error) {
        giveBack(next, toFailure(error))
      }
      await rested()
    }
    active.value -= 1
    if (active.value === 0) rounds.value += 1
  }

  /** A file that came too fast goes first when there is room again; any other failure is its own. */
  function giveBack(file: AddressedFile, failure: Failure) {
    if (rest(failure)) queue.unshift(file)
    else unsent.push({ ...file, failure })
  }

  /** Puts files behind those that wait. A new lot begins the count anew. */
  function add(files: readonly AddressedFile[]) {
    if (!busy.value) total.value = sent.value = 0
    total.value += files.length
    queue.push(...files)
    while (active.value < LINES && queue.length > 0) void work()
  }

  /** Sends again what did not get through. */
  const again = () => add(unsent.splice(0))

  /** Leaves unsent whatever waits; what is on its way arrives. */
  function stop() {
    total.value -= queue.splice(0).length
    wake()
  }

  whenLeaving(busy, stop)
  return { add, again, stop, total, sent, busy, resting, rounds, unsent }
}

function whenLeaving(busy: Ref<boolean>, stop: () => void) {
  const hold = (event: BeforeUnloadEvent) => void (busy.value && event.preventDefault())
  window.addEventListener('beforeunload', hold)
  onBeforeUnmount(() => {
    window.removeEventListener('beforeunload', hold)
    stop()
  })
}

/** A pause for all who send, as long as the first who came too fast was told. */
function useRest() {
  const resting = ref(false)
  let pause = Promise.resolve()
  let wake = () => {}

  /** True where a failure only means "later"; then the pause begins, unless it has begun. */
  function rest({ code, facts }: Failure): boolean {
    if (code !== 'TOO_MANY_REQUESTS') return false
    if (resting.value) return true
    resting.value = true
    const seconds = Number(facts['seconds'] ?? SECONDS_UNSAID)
    pause = new Promise((resolve) => {
      const timer = setTimeout(() => wake(), seconds * 1000)
      wake = () => {
        clearTimeout(timer)
        resting.value = false
        resolve()
      }
    })
    return true
  }

  return { resting, rest, rested: () => pause, wake: () => wake() }
}

/** What `useSending` gives. */
export type Sending = ReturnType<typeof useSending>
