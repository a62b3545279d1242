import { UploadOutput } from '@gongkai/core/exchange'
import { toFailure } from './failure.ts'

/** Sends a file as bytes with its name; answers the id of the import. Throws a `Failure`. */
export async function uploadReport(reportId: string, file: File): Promise<string> {
  const headers = {
    'content-type': file.type || 'application/octet-stream',
    'x-file-name': encodeURIComponent(file.name),
  }
  try {
    const response = await fetch(`/api/admin/imports?reportId=${encodeURIComponent(reportId)}`, {
      method: 'POST',
      headers,
      body: file,
    })
    const answer: unknown = await response.json()
    if (!response.ok) throw toFailure(answer)
    return UploadOutput.parse(answer).importId
  } catch (error) {
    throw toFailure(error)
  }
}
