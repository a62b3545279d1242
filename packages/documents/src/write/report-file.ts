import type { FormatId, OfficeFileKind, ReportContent, ReportFileKind } from '@gongkai/core'
import { blankContent } from './blank-form.ts'
import { writeCsv, writeCsvWide } from './csv.ts'
import { writeHtml } from './html.ts'
import { writeJson } from './json.ts'
import { writeInThread } from './threaded/write-in-thread.ts'
import type { WriteOptions } from './write-options.ts'

type TextKind = Exclude<ReportFileKind, OfficeFileKind>

const TEXT_WRITERS: Readonly<Record<TextKind, (content: ReportContent) => string>> = {
  html: writeHtml,
  csv: writeCsv,
  csvWide: (content) => writeCsvWide(content.format, [content]),
  json: writeJson,
}

const isText = (kind: ReportFileKind): kind is TextKind => kind in TEXT_WRITERS

/** A report as one of the files it is offered as. What takes long is done in another thread. */
export async function writeReportFile(
  kind: ReportFileKind,
  content: ReportContent,
  options: WriteOptions = {},
): Promise<Uint8Array> {
  return isText(kind) ? new TextEncoder().encode(TEXT_WRITERS[kind](content)) : writeInThread(kind, content, options)
}

/** The blank form of a format: to be filled in and read back, or to be printed. */
export function writeBlankForm(kind: OfficeFileKind, format: FormatId): Promise<Uint8Array> {
  return writeInThread(kind, blankContent(format), { blank: true })
}
