import { errorText } from '@gongkai/core'
import { CHECK_SCHEMA, toCheckResult } from '@gongkai/documents'
import type { FileResult } from './check-file.ts'

/** One result as one line of JSON, as the contract `gongkai.check/1` has it. */
export function toJsonLine(result: FileResult): string {
  if ('report' in result) return JSON.stringify(toCheckResult(result.file, result.report, result.findings))
  const { code, facts } = result.error
  return JSON.stringify({
    schema: CHECK_SCHEMA,
    file: result.file,
    error: { code, message: errorText(code, facts), facts },
  })
}
