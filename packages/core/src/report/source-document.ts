import { z } from 'zod'

/** Kinds of files a report is read from; from a picture nothing is read, it is only shown. */
export const DOCUMENT_KINDS = ['text', 'html', 'docx', 'odt', 'xlsx', 'xls', 'ods', 'pdf', 'json', 'picture'] as const
export type DocumentKind = (typeof DOCUMENT_KINDS)[number]

/** A region of a page, in points (1/72 inch) from the top left corner of the page as it is shown. Pages count from 1. */
export const SourceBox = z.object({
  page: z.int().min(1),
  left: z.number(),
  top: z.number(),
  width: z.number(),
  height: z.number(),
})
export type SourceBox = z.infer<typeof SourceBox>
