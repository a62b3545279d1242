import { onBeforeUnmount, ref, shallowRef } from 'vue'
import { toFailure, type Failure } from '../../client/failure.ts'
import { uploadReport, type UploadProgress } from '../../client/upload.ts'

/** Bringing one file in: how far it is, what went wrong, and the file it was about. */
export type FileUpload = ReturnType<typeof useFileUpload>

/** What is needed around an upload: where it goes, what must be saved first, and what follows. */
export interface UploadPlan {
  readonly reportId: () => string
  /** Saves what was typed, so that nothing of it is lost when the page changes. */
  readonly before: () => Promise<void>
  readonly done: (importId: string) => Promise<unknown>
}

/** Sends one file at a time; it can be stopped until the answer is there. */
export function useFileUpload({ reportId, before, done }: UploadPlan) {
  const progress = shallowRef<UploadProgress | null>(null)
  const seconds = ref(0)
  const failure = shallowRef<Failure | null>(null)
  const refused = shallowRef<File | null>(null)
  let stopping = new AbortController()
  let clock: ReturnType<typeof setInterval> | undefined

  function begin() {
    stopping = new AbortController()
    failure.value = refused.value = null
    seconds.value = 0
    clock = setInterval(() => seconds.value++, 1000)
  }

  async function send(file: File, keep = false) {
    if (progress.value !== null) return
    begin()
    progress.value = { kind: 'sending', sent: 0, total: file.size }
    try {
      await before()
      const importId = await uploadReport(reportId(), file, {
        keep,
        onProgress: (step) => (progress.value = step),
        signal: stopping.signal,
      })
      if (importId !== null) await done(importId)
    } catch (error) {
      failure.value = toFailure(error)
      refused.value = file
    } finally {
      clearInterval(clock)
      progress.value = null
    }
  }

  onBeforeUnmount(() => {
    clearInterval(clock)
    stopping.abort()
  })
  return { progress, seconds, failure, refused, send, stop: () => stopping.abort() }
}
