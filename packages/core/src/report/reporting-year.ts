/** First and last day of the statistics period of a reporting year, as ISO dates (格式：统计期限为上一年度1月1日至12月31日). */
export function periodOf(reportingYear: number): { from: string; to: string } {
  return { from: `${reportingYear}-01-01`, to: `${reportingYear}-12-31` }
}

/** Legal deadlines of 《政府信息公开条例》 art. 49: departments by 31 January, governments by 31 March of the following year. */
export function legalDeadline(reportingYear: number, kind: ReportKind): string {
  return kind === 'organ' ? `${reportingYear + 1}-01-31` : `${reportingYear + 1}-03-31`
}

/** The two kinds of reports (domain: an organ's own, and a whole government's). */
export const REPORT_KINDS = ['organ', 'government'] as const
/** An organ's own report, or the report of a whole government compiled from its organs. */
export type ReportKind = (typeof REPORT_KINDS)[number]

/** Official title: `{机关全称}{Y}年政府信息公开工作年度报告`. */
export function officialTitle(organName: string, reportingYear: number): string {
  return `${organName}${reportingYear}年政府信息公开工作年度报告`
}
