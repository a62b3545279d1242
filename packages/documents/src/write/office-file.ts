import type { OfficeFileKind, ReportContent } from '@gongkai/core'
import type { WriteOptions } from './write-options.ts'

type Writer = (content: ReportContent, options: WriteOptions) => Uint8Array | Promise<Uint8Array>

// The libraries are large; each is loaded when the first file of its kind is written.
const WRITERS: Readonly<Record<OfficeFileKind, () => Promise<Writer>>> = {
  docx: async () => (await import('./docx.ts')).writeDocx,
  xlsx: async () => (await import('./xlsx.ts')).writeXlsx,
  pdf: async () => (await import('./pdf.ts')).writePdf,
}

/** A report as Word document, workbook or PDF. Takes some ten milliseconds of the thread it runs in. */
export async function writeOfficeFile(
  kind: OfficeFileKind,
  content: ReportContent,
  options: WriteOptions = {},
): Promise<Uint8Array> {
  const write = await WRITERS[kind]()
  return write(content, options)
}
