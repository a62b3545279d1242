import {
  errorText,
  findingText,
  getFormat,
  locatorsText,
  locatorText,
  SEVERITIES,
  type Finding,
  type Severity,
} from '@gongkai/core'
import { importNoteText, unreadReasonText, type ImportedReport } from '@gongkai/documents'
import type { FileResult } from './check-file.ts'
import { SUMMARY_TEXTS as TEXTS } from './texts.zh-cn.ts'

/** Rows of one finding that are named; a total of seven parts is found by the first. */
const MOST_PLACES = 2
/** Findings of one rule up to which all are printed, and how many of more are. */
const MOST_SHOWN = 8
const SHOWN_OF_MANY = 5

function placesOf(finding: Finding, report: ImportedReport): string {
  const own = report.cells.filter(({ id }) => finding.cells.includes(id))
  const { text, more } = locatorsText(
    own.map(({ place }) => place.locator),
    MOST_PLACES,
  )
  return text === '' ? '' : TEXTS.places(text, more)
}

/** Findings of one rule: each by itself, but of many only the first few, since people read the rest in the JSON. */
function ruleLines(findings: readonly Finding[], report: ImportedReport): string[] {
  const [first] = findings
  if (!first) return []
  const shown = findings.length > MOST_SHOWN ? findings.slice(0, SHOWN_OF_MANY) : findings
  const lines = shown.map(
    (finding) =>
      `  ${TEXTS.marks[finding.severity]} ${finding.code}  ${findingText(finding).message}${placesOf(finding, report)}`,
  )
  return shown.length === findings.length
    ? lines
    : [...lines, `    ${TEXTS.more(first.code, findings.length - shown.length)}`]
}

function findingLines(findings: readonly Finding[], report: ImportedReport): string[] {
  return SEVERITIES.flatMap((severity) => {
    const own = findings.filter((finding) => finding.severity === severity)
    const codes = new Set(own.map(({ code }) => code))
    return [...codes].flatMap((code) =>
      ruleLines(
        own.filter((finding) => finding.code === code),
        report,
      ),
    )
  })
}

function headLines(file: string, report: ImportedReport, findings: readonly Finding[]): string[] {
  const format = getFormat(report.format)
  const count = (severity: Severity) => findings.filter((finding) => finding.severity === severity).length
  return [
    file,
    `  ${TEXTS.identity(report.organName, report.year, format.texts.name)}`,
    `  ${TEXTS.extent(report.cells.length, format.cells.length, report.sections.length)}`,
    `  ${TEXTS.counts(count('error'), count('warning'), count('info'))}`,
  ]
}

/** One result as people read it: whose report, how much was read, what was found and where, what was left unread. */
export function toSummary(result: FileResult): string {
  if ('error' in result)
    return `${result.file}\n  ${TEXTS.marks.error} ${errorText(result.error.code, result.error.facts)}`
  const { file, report, findings } = result
  const unread = report.unread.map(
    ({ locator, text, reason }) => `    ${locatorText(locator)}  “${text}”  ${unreadReasonText(reason)}`,
  )
  return [
    ...headLines(file, report, findings),
    ...findingLines(findings, report),
    ...(unread.length === 0 ? [] : [`  ${TEXTS.unread}`, ...unread]),
    ...report.notes.map((note) => `  ${TEXTS.note}${importNoteText(note)}`),
  ].join('\n')
}
