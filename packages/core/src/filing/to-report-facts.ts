import { getFormat } from '../formats/registry.ts'
import type { ReportFacts } from '../rules/report-facts.ts'
import { narrativeText } from '../report/narrative.ts'
import { cellsInOrder, type ReportContent } from '../report/report.ts'

/** What the rules read beside the report: everything of ReportFacts that is not in the report itself. */
export type Surroundings = Pick<
  ReportFacts,
  'organ' | 'previous' | 'others' | 'directory' | 'filing' | 'form' | 'peerMedianFees' | 'overdueOpenApplications'
>

/** Nothing known beside the report itself. */
export const NO_SURROUNDINGS: Surroundings = {
  organ: null,
  previous: null,
  others: [],
  directory: [],
  filing: null,
  form: null,
  peerMedianFees: null,
  overdueOpenApplications: null,
}

/** A report and its surroundings as the rules read them. Throws FORMAT_UNKNOWN. */
export function toReportFacts(content: ReportContent, surroundings: Surroundings): ReportFacts {
  const format = getFormat(content.format)
  return {
    format,
    reportingYear: content.reportingYear,
    kind: content.kind,
    organName: content.organName,
    title: content.title,
    preface: narrativeText(content.preface),
    sections: content.sections.map(({ no, title, narrative }) => ({ no, title, text: narrativeText(narrative) })),
    cells: cellsInOrder(format, content.cells),
    ...surroundings,
  }
}
