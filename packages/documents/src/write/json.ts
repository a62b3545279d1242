import type { ReportContent } from '@gongkai/core'

/** Mark of our own JSON files. */
export const REPORT_SCHEMA = 'gongkai.report/1'

/** A report as JSON, exact to the last character; `importDocument` reads it back unchanged. Ends with a line end. */
export function writeJson(content: ReportContent): string {
  return `${JSON.stringify({ schema: REPORT_SCHEMA, ...content }, null, 2)}\n`
}
