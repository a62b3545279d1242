import { getFormat, REPORT_FILES } from '@gongkai/core'
import { BlankFormInput } from '@gongkai/core/exchange'
import { blankFormName, writeBlankForm } from '@gongkai/documents'
import type { ReportFile } from '../../report-file.ts'

/** The blank form of a format, to be filled in or printed. Takes what stood in an address; throws a ZodError for what is none. */
export function getBlankForm(input: unknown): ReportFile {
  const { format, kind } = BlankFormInput.parse(input)
  const { extension, mediaType } = REPORT_FILES[kind]
  return {
    fileName: `${blankFormName(getFormat(format).texts.name)}.${extension}`,
    mediaType,
    write: () => writeBlankForm(kind, format),
  }
}
