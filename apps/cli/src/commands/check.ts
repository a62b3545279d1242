import { AppError, errorText } from '@gongkai/core'
import type { ImportedReport } from '@gongkai/documents'
import { checkFiles, readReport, type FileResult } from '../check/check-file.ts'
import { readCheckArguments } from '../check/read-arguments.ts'
import { CHECK_HELP, CHECK_USAGE_TEXTS } from '../check/texts.zh-cn.ts'
import { toJsonLine } from '../check/to-json-line.ts'
import { toSummary } from '../check/to-summary.ts'
import { WRONG_USAGE, type CommandOutput } from './command.ts'

/** Help of the command. */
export const help = CHECK_HELP

/** Exit statuses of the contract, worst last. */
const ALL_WELL = 0
const ERROR_FOUND = 1
const FILE_UNREADABLE = 2

function statusOf(result: FileResult): number {
  if ('error' in result) return FILE_UNREADABLE
  return result.findings.some(({ severity }) => severity === 'error') ? ERROR_FOUND : ALL_WELL
}

/** Says when last year's report was given and could not be compared with; silence would look like agreement. */
function warnIfUnused(result: FileResult, previous: ImportedReport | null, { printError }: CommandOutput): void {
  if ('error' in result || previous === null || previous.year === null || result.report.year === null) return
  if (previous.year !== result.report.year - 1) printError(CHECK_USAGE_TEXTS.previousUnused(result.file))
}

/** Last year's report; when it cannot be read that is said, and the reports themselves are still checked. */
async function readPrevious(file: string | null, { printError }: CommandOutput): Promise<ImportedReport | null> {
  if (file === null) return null
  try {
    return await readReport(file)
  } catch (error) {
    if (!(error instanceof AppError)) throw error
    printError(CHECK_USAGE_TEXTS.previousUnread(errorText(error.code, error.facts)))
    return null
  }
}

/** `gongkai check`: reads finished reports, runs every rule that applies, prints what it found. Stores nothing. */
export async function run(args: readonly string[], output: CommandOutput): Promise<number> {
  const read = readCheckArguments(args)
  if ('problem' in read) {
    output.printError(read.problem)
    return WRONG_USAGE
  }
  const { files, json, organKind } = read
  const previous = await readPrevious(read.previous, output)
  let status = read.previous !== null && previous === null ? FILE_UNREADABLE : ALL_WELL
  let isFirst = true
  for await (const result of checkFiles(files, { organKind, previous })) {
    warnIfUnused(result, previous, output)
    output.print(json ? toJsonLine(result) : `${isFirst ? '' : '\n'}${toSummary(result)}`)
    isFirst = false
    status = Math.max(status, statusOf(result))
  }
  return status
}
