/** How a report is offered as a file: the name it ends its address with, and what it says it is. */
export interface ReportFileType {
  readonly fileName: string
  readonly extension: string
  readonly mediaType: string
}

/** Every file a report can be written as, most used first. */
export const REPORT_FILE_KINDS = ['docx', 'pdf', 'xlsx', 'html', 'csv', 'csvWide', 'json'] as const
export type ReportFileKind = (typeof REPORT_FILE_KINDS)[number]

/** Name, extension and media type of each kind of file. */
export const REPORT_FILES: Readonly<Record<ReportFileKind, ReportFileType>> = {
  docx: {
    fileName: 'report.docx',
    extension: 'docx',
    mediaType: 'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
  },
  pdf: { fileName: 'report.pdf', extension: 'pdf', mediaType: 'application/pdf' },
  xlsx: {
    fileName: 'report.xlsx',
    extension: 'xlsx',
    mediaType: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
  },
  html: { fileName: 'report.html', extension: 'html', mediaType: 'text/html; charset=utf-8' },
  csv: { fileName: 'report.csv', extension: 'csv', mediaType: 'text/csv; charset=utf-8' },
  csvWide: { fileName: 'report-wide.csv', extension: 'csv', mediaType: 'text/csv; charset=utf-8' },
  json: { fileName: 'report.json', extension: 'json', mediaType: 'application/json; charset=utf-8' },
}

/** Kinds of files with a blank form, and a draft can be taken away as: what people fill in, print and pass on. */
export const OFFICE_FILE_KINDS = ['docx', 'pdf', 'xlsx'] as const
export type OfficeFileKind = (typeof OFFICE_FILE_KINDS)[number]
