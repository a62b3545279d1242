import { formatForYear, type FormatId } from '@gongkai/core'
import { CLOSED_YEARS, momentOn, OPEN_YEAR } from './calendar.ts'
import { demoId } from './demo-id.ts'
import { DEMO_ROSTERS, type DemoRoster } from './rosters.ts'

/** A round of the demo: one roster, one year. */
export interface DemoRound {
  readonly id: string
  readonly roster: DemoRoster
  readonly reportingYear: number
  readonly format: FormatId
  readonly name: string
  readonly opensOn: string
  readonly dueDate: string
  readonly closedAt: string | null
}

/** Counties collect by the 20th, to have time before the legal 31 January; the city, whose counties report to it, takes the legal day. */
const dueDate = (roster: DemoRoster, year: number) => `${year + 1}-01-${roster.place.parent === null ? '31' : '20'}`

function roundOf(roster: DemoRoster, reportingYear: number): DemoRound {
  return {
    id: demoId('round', roster.place.key, reportingYear),
    roster,
    reportingYear,
    format: formatForYear(reportingYear).id,
    name: `${roster.place.name}${reportingYear}年度`,
    opensOn: `${reportingYear + 1}-01-04`,
    dueDate: dueDate(roster, reportingYear),
    closedAt: reportingYear === OPEN_YEAR ? null : momentOn(`${reportingYear + 1}-04-02`, 17, 30),
  }
}

/** Every round: one per roster and reporting year, oldest first. */
export const DEMO_ROUNDS: readonly DemoRound[] = [...CLOSED_YEARS, OPEN_YEAR].flatMap((year) =>
  DEMO_ROSTERS.map((roster) => roundOf(roster, year)),
)
