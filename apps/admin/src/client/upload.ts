import { AddFilesOutput, UploadOutput } from '@gongkai/core/exchange'
import { toFailure } from './failure.ts'

/** Sends a file as bytes with its name; answers the id of the import. Throws a `Failure`. */
export async function uploadReport(reportId: string, file: File): Promise<string> {
  const address = `/api/admin/imports?reportId=${encodeURIComponent(reportId)}`
  return UploadOutput.parse(await sendFile(address, file.name, file)).importId
}

/** Puts a file, or an archive of files, into a batch under its path. Throws a `Failure`. */
export async function addFileToBatch(batchId: string, path: string, file: File): Promise<void> {
  const address = `/api/admin/import-batches/${encodeURIComponent(batchId)}/files`
  AddFilesOutput.parse(await sendFile(address, path, file))
}

async function sendFile(address: string, name: string, file: File): Promise<unknown> {
  const headers = {
    'content-type': file.type || 'application/octet-stream',
    'x-file-name': encodeURIComponent(name),
  }
  try {
    const response = await fetch(address, { method: 'POST', headers, body: file })
    const answer: unknown = await response.json()
    if (!response.ok) throw toFailure(answer)
    return answer
  } catch (error) {
    throw toFailure(error)
  }
}
