import type { ReportContent } from '@gongkai/core'
import { compilePdf } from './pdf/compiler.ts'
import { printedJson, printedReport } from './pdf/inputs.ts'
import type { WriteOptions } from './write-options.ts'

/**
 * A report as PDF in the layout of official documents, with free fonts embedded and its structure tagged for screen
 * readers. With a date it is PDF/A-2a, made to be kept. The same report gives the same bytes.
 */
export function writePdf(content: ReportContent, options: WriteOptions = {}): Uint8Array {
  return compilePdf(printedJson(printedReport(content, options)), options.date !== undefined)
}
