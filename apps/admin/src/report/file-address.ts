/** Where the file of an import lies as it was brought in. */
export function addressOfFile(importId: string): string {
  return `/api/admin/imports/${encodeURIComponent(importId)}/file`
}
