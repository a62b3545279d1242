export { CHECK_SCHEMA, toCheckResult } from './check/to-check-result.ts'
export { checkImport } from './check-import.ts'
export { importDocument, type ImportOptions } from './import-document.ts'
export type { KeptDocument } from './keep-document.ts'
export type {
  CarriedDifference,
  ImportedCell,
  ImportedPlace,
  ImportedReport,
  ImportNote,
  ImportNoteCode,
  SourceBlock,
  SourceBlockCell,
  UnreadItem,
  UnreadReason,
} from './imported-report.ts'
export {
  checkFile,
  checkVisitorsFile,
  closeReaders,
  importFile,
  importVisitorsFile,
  keepFile,
  type CheckFileOptions,
  type ImportFileOptions,
} from './isolated/import-file.ts'
export type { CheckedImport } from './isolated/messages.ts'
export { cellValuesOf, importedFacts, type FactsOptions } from './map/imported-facts.ts'
export { openArchive, type ArchiveContent, type ArchiveFile } from './isolated/open-archive.ts'
export { LARGEST_ARCHIVE } from './read/archive/archive-files.ts'
export { recogniseFileKind, type FileKind } from './read/file-kind.ts'
export { LARGEST_FILE } from './read/read-document.ts'
export { wellFormed } from './map/well-formed.ts'
export { importNoteText, unreadReasonText } from './texts.zh-cn.ts'
export { loadSearchKey, searchKey } from './transforms/search-key.ts'
export { csvText } from './write/csv-text.ts'
export { writeHtml } from './write/html.ts'
export { writeJson } from './write/json.ts'
export { writeBlankForm, writeReportFile } from './write/report-file.ts'
export { blankFormName } from './write/texts.zh-cn.ts'
export type { WriteOptions } from './write/write-options.ts'
