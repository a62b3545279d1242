import { UploadOutput } from '@gongkai/core/exchange'

/** Sends a file as bytes with its name; answers the id of the import. Throws what `toFailure` understands. */
export async function uploadReport(reportId: string, file: File): Promise<string> {
  const response = await fetch(`/api/admin/imports?reportId=${encodeURIComponent(reportId)}`, {
    method: 'POST',
    headers: { 'content-type': file.type || 'application/octet-stream', 'x-file-name': encodeURIComponent(file.name) },
    body: file,
  })
  const answer: unknown = await response.json()
  if (response.ok) return UploadOutput.parse(answer).importId
  throw refusalOf(answer)
}

/** A refused upload answers in the envelope of the procedures: what went wrong stands in `error.data`. */
function refusalOf(answer: unknown): unknown {
  const error = (answer as { error?: { data?: unknown } } | null)?.error
  return { data: error?.data }
}
