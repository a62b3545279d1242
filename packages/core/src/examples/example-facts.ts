import { NO_SURROUNDINGS, toReportFacts, type Surroundings } from '../filing/to-report-facts.ts'
import type { ExampleReport } from '../rules/example-report.ts'
import type { FilingFacts, FormFacts, OrganFacts, PreviousFacts, ReportFacts } from '../rules/report-facts.ts'
import { exampleContent } from './example-content.ts'
import { INVENTED_ORGAN } from './invented-text.ts'

const organBase = (organName: string): OrganFacts => ({
  fullName: organName,
  level: 3,
  kind: 'department',
  mayMakeRegulations: false,
  enforces: null,
  aliases: [],
})

const filingBase = (reportingYear: number): FilingFacts => ({
  today: `${reportingYear + 1}-01-10`,
  dueDate: `${reportingYear + 1}-01-26`,
  submitted: true,
  handedOn: null,
  signedOff: true,
  publication: null,
})

const formBase = (format: string): FormFacts => ({ recognisedFormat: format, missingCells: [], surplusLines: [] })

function previousOf(example: NonNullable<ExampleReport['previous']>, reportingYear: number): PreviousFacts {
  const year = example.reportingYear ?? reportingYear - 1
  const facts = exampleFacts({
    reportingYear: year,
    ...(example.cells ? { cells: example.cells } : {}),
    ...(example.sections ? { sections: example.sections } : {}),
  })
  // Without words of its own last year's text stays empty: the invented text would be called a copy of itself.
  const text = example.sections === undefined ? '' : facts.sections.map((section) => section.text).join('\n')
  return { format: facts.format, reportingYear: year, cells: facts.cells, text }
}

/** A rule's example as the facts rules read: a complete, correct report with all cells 0 and what `example` changes. */
export function exampleFacts(example: ExampleReport = {}): ReportFacts {
  const content = exampleContent(example)
  const { reportingYear } = content
  const surroundings: Surroundings & Pick<ReportFacts, 'processingFeesCollected'> = {
    ...NO_SURROUNDINGS,
    organ: { ...organBase(example.organName ?? INVENTED_ORGAN), ...example.organ },
    previous: example.previous ? previousOf(example.previous, reportingYear) : null,
    others: example.others ?? [],
    directory: example.directory ?? [],
    filing: example.filing ? { ...filingBase(reportingYear), ...example.filing } : null,
    form: example.form ? { ...formBase(content.format), ...example.form } : null,
    peerMedianFees: example.peerMedianFees ?? null,
    overdueOpenApplications: example.overdueOpenApplications ?? null,
    processingFeesCollected: example.processingFeesCollected ?? null,
  }
  return { ...toReportFacts(content, surroundings), ...surroundings }
}
