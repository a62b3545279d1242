import { addressOfFile } from '../../../report/file-address.ts'
import type { PageFile } from './page-file.ts'

/** Opens the file of an import as pages. The code that draws PDF is loaded when the first one is opened. Throws what opening throws. */
async function open(importId: string, kind: string): Promise<PageFile> {
  const response = await fetch(addressOfFile(importId))
  if (!response.ok) throw new Error(`file of import ${importId}: ${response.status}`)
  const bytes = new Uint8Array(await response.arrayBuffer())
  if (kind === 'picture') return (await import('./open-picture.ts')).openPicture(bytes)
  return (await import('./open-pdf.ts')).openPdf(bytes)
}

/** How this browser comes by pages; tests put their own in its place. */
export const browserPages = { open }
