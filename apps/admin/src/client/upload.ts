import { AddFilesOutput, UploadOutput } from '@gongkai/core/exchange'
import { toFailure } from './failure.ts'

/** How far an upload is: bytes on their way, or all there and being read. */
export type UploadProgress =
  { readonly kind: 'sending'; readonly sent: number; readonly total: number } | { readonly kind: 'reading' }

/** What whoever sends a file wants to hear and to be able to do meanwhile. */
export interface SendOptions {
  readonly onProgress?: (progress: UploadProgress) => void
  /** Stops sending, or waiting for the answer; then nothing is kept. */
  readonly signal?: AbortSignal
}

/** How a report is sent; `keep` also keeps a file nothing can be recognised in, to type beside it. */
export interface UploadOptions extends SendOptions {
  readonly keep?: boolean
}

/** Sends a file as bytes with its name; answers the id of the import, or null when it was stopped. Throws a `Failure`. */
export async function uploadReport(
  reportId: string,
  file: File,
  { keep = false, ...options }: UploadOptions = {},
): Promise<string | null> {
  const address = `/api/admin/imports?reportId=${encodeURIComponent(reportId)}${keep ? '&keep=1' : ''}`
  const answer = await sendFile(address, file.name, file, options)
  return answer === null ? null : UploadOutput.parse(answer).importId
}

/** Puts a file, or an archive of files, into a batch under its path. Throws a `Failure`. */
export async function addFileToBatch(batchId: string, path: string, file: File): Promise<void> {
  const address = `/api/admin/import-batches/${encodeURIComponent(batchId)}/files`
  AddFilesOutput.parse(await sendFile(address, path, file, {}))
}

/** The answer of the server, or null when sending was stopped. Only this way of asking says how many bytes have gone. */
function sendFile(address: string, name: string, file: File, { onProgress, signal }: SendOptions): Promise<unknown> {
  const request = new XMLHttpRequest()
  request.open('POST', address)
  request.setRequestHeader('content-type', file.type || 'application/octet-stream')
  request.setRequestHeader('x-file-name', encodeURIComponent(name))
  return new Promise((resolve, reject) => {
    request.upload.onprogress = ({ loaded, total }) => onProgress?.({ kind: 'sending', sent: loaded, total })
    request.upload.onload = () => onProgress?.({ kind: 'reading' })
    request.onload = () => {
      try {
        resolve(readAnswer(request))
      } catch (error) {
        reject(toFailure(error))
      }
    }
    request.onerror = () => reject(toFailure(new TypeError('no answer')))
    request.onabort = () => resolve(null)
    signal?.addEventListener('abort', () => request.abort())
    request.send(file)
  })
}

function readAnswer({ status, responseText }: XMLHttpRequest): unknown {
  const answer: unknown = JSON.parse(responseText)
  if (status < 200 || status > 299) throw toFailure(answer)
  return answer
}
