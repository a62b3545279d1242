/** The year whose reports are due now: in January 2026 that is 2025. */
export function currentReportingYear(today: string): number {
  return Number(today.slice(0, 4)) - 1
}
