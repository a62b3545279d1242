import { vi } from 'vitest'

/** A file as a page sends it, to be answered by the test. */
export interface SentFile {
  readonly address: string
  readonly headers: Readonly<Record<string, string>>
  readonly body: unknown
  readonly progress: (sent: number, total: number) => void
  readonly allSent: () => void
  readonly answer: (status: number, body: unknown) => void
  readonly lose: () => void
  readonly stopped: () => boolean
}

/** Takes the place of the network for files sent as bytes until the globals are put back; answers what was sent, oldest first. */
export function catchUploads(answer?: (sent: SentFile) => void): readonly SentFile[] {
  const files: SentFile[] = []
  class CaughtRequest {
    readonly headers: Record<string, string> = {}
    readonly upload: { onprogress?: (event: { loaded: number; total: number }) => void; onload?: () => void } = {}
    address = ''
    status = 0
    responseText = ''
    stopped = false
    onload?: () => void
    onerror?: () => void
    onabort?: () => void
    open(_method: string, address: string) {
      this.address = address
    }
    setRequestHeader(name: string, value: string) {
      this.headers[name] = value
    }
    abort() {
      this.stopped = true
      this.onabort?.()
    }
    send(body: unknown) {
      const file: SentFile = {
        address: this.address,
        headers: this.headers,
        body,
        progress: (loaded, total) => this.upload.onprogress?.({ loaded, total }),
        allSent: () => this.upload.onload?.(),
        answer: (status, answered) => {
          this.status = status
          this.responseText = typeof answered === 'string' ? answered : JSON.stringify(answered)
          this.onload?.()
        },
        lose: () => this.onerror?.(),
        stopped: () => this.stopped,
      }
      files.push(file)
      answer?.(file)
    }
  }
  vi.stubGlobal('XMLHttpRequest', CaughtRequest)
  return files
}
