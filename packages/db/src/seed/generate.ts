import { formatForYear, getFormat, predecessorsFor, type ReportContent } from '@gongkai/core'
import { CLOSED_YEARS, OPEN_YEAR } from './calendar.ts'
import { closedReport, governmentReport } from './closed-years.ts'
import { completeCells, figuresFor, firstCarried, joinCarried, type Carried, type Figures } from './figures/figures.ts'
import { composeReport, writeWords } from './narrative/compose.ts'
import { writeGovernmentWords } from './narrative/government.ts'
import { voiceOf } from './narrative/voice.ts'
import { openReport } from './open-year.ts'
import { DEMO_ORGANS, type DemoOrgan } from './organs.ts'
import type { Profile } from './profiles/profile.ts'
import { effectiveVersion, type DemoReport } from './report.ts'
import { demoMembers } from './rosters.ts'
import { DEMO_ROUNDS, type DemoRound } from './rounds.ts'
import type { Setting } from './story.ts'
import { previousFacts } from './surroundings.ts'

const organById = new Map(DEMO_ORGANS.map((organ) => [organ.id, organ]))

/** What is known of every organ while the years pass. */
class Chronicle {
  readonly reports: DemoReport[] = []
  private readonly carried = new Map<string, Carried>()
  private readonly newest = new Map<string, DemoReport>()

  /** Last year's contents for the rules: the organ's own, or those of the organs it continues. */
  private previousOf(organ: DemoOrgan, year: number): ReportContent[] {
    return predecessorsFor(organ, year - 1).flatMap((id) => {
      const report = this.newest.get(id)
      const version = report?.reportingYear === year - 1 ? effectiveVersion(report) : null
      return version ? [version.content] : []
    })
  }

  private carriedBy(organ: DemoOrgan, profile: Profile): Carried {
    const own = this.carried.get(organ.id)
    if (own) return own
    const inherited = organ.successorOf.flatMap((id) => this.carried.get(id) ?? [])
    return inherited.length > 0 ? joinCarried(inherited) : firstCarried(organ, profile)
  }

  private settingOf(organ: DemoOrgan, { reportingYear, dueDate }: DemoRound): Setting {
    const kind = organ.kind === 'government' ? 'government' : 'organ'
    // A government's report is not collected with those of the organs: the law gives it until 31 March.
    const day = kind === 'government' ? `${reportingYear + 1}-03-31` : dueDate
    return { organ, reportingYear, kind, dueDate: day, previous: previousFacts(this.previousOf(organ, reportingYear)) }
  }

  private keep(report: DemoReport): void {
    this.reports.push(report)
    this.newest.set(report.organ.id, report)
  }

  /** The year of an organ that fills in its own report. */
  organYear(organ: DemoOrgan, profile: Profile, round: DemoRound): void {
    const figures: Figures = figuresFor(organ, profile, round.reportingYear, this.carriedBy(organ, profile))
    this.carried.set(organ.id, figures.carried)
    const words = writeWords(voiceOf(organ, profile, round.reportingYear, figures))
    const content = composeReport(organ, round.reportingYear, 'organ', figures.format, figures.cells, words)
    const setting = this.settingOf(organ, round)
    const report = round.reportingYear === OPEN_YEAR ? openReport(setting, content) : closedReport(setting, content)
    if (report) this.keep(report)
  }

  /** The year of a government: the sum of the approved reports of its roster. */
  governmentYear(round: DemoRound): void {
    const { roster, reportingYear } = round
    const government = organById.get(roster.governmentId)!
    const contents = demoMembers(roster, round.dueDate).flatMap((organ) => {
      const report = this.newest.get(organ.id)
      const version = report?.reportingYear === reportingYear ? effectiveVersion(report) : null
      return version ? [version.content] : []
    })
    const cells = sumOf(contents, reportingYear)
    const figures = { cells, format: formatForYear(reportingYear) }
    const words = writeGovernmentWords(government, reportingYear, figures, contents.length)
    const content = composeReport(government, reportingYear, 'government', figures.format, cells, words)
    this.keep(governmentReport(this.settingOf(government, round), content))
  }
}

/** Cell-wise sum of reports of one year. */
function sumOf(contents: readonly ReportContent[], year: number): ReportContent['cells'] {
  const format = getFormat(formatForYear(year).id)
  const sums: Record<string, number> = {}
  for (const { id } of format.cells) sums[id] = contents.reduce((sum, { cells }) => sum + (cells[id]?.value ?? 0), 0)
  return completeCells(format, sums)
}

/** Counties before the city, whose report sums theirs. */
const fromBelow = (rounds: readonly DemoRound[]) =>
  rounds.toSorted((a, b) => Number(a.roster.place.parent === null) - Number(b.roster.place.parent === null))

/** Every report of the demo, year by year. Always the same. */
export function generateReports(): DemoReport[] {
  const chronicle = new Chronicle()
  for (const year of [...CLOSED_YEARS, OPEN_YEAR]) {
    const rounds = fromBelow(DEMO_ROUNDS.filter((round) => round.reportingYear === year))
    for (const round of rounds)
      for (const organ of demoMembers(round.roster, round.dueDate))
        if (organ.profile) chronicle.organYear(organ, organ.profile, round)
    if (year !== OPEN_YEAR) for (const round of rounds) chronicle.governmentYear(round)
  }
  return chronicle.reports
}
