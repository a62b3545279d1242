import { evaluateRules, f2021, NO_SURROUNDINGS, toReportFacts } from '@gongkai/core'
import type { BenchCase } from '../bench-case.ts'
import { sampleReports } from '@gongkai/core/testing'

const REPORTS = 50

/** Every rule over a report and its words beside looking at each of them once. */
export const fullRuleSet: BenchCase = {
  name: 'full rule set, one report with its text',
  aim: '≥ 2,000 reports/s',
  prepare: async () => {
    const reports = sampleReports(f2021, REPORTS)
    const facts = reports.map((report) => toReportFacts(report, NO_SURROUNDINGS))
    return {
      ours: {
        name: 'evaluateRules',
        work: REPORTS,
        run: () => facts.reduce((sum, one) => sum + evaluateRules(one).length, 0),
      },
      floor: {
        name: 'reading every cell and character once',
        work: REPORTS,
        run: () => facts.reduce((sum, { cells, sections }) => sum + readOnce(cells, sections), 0),
      },
    }
  },
}

function readOnce(
  cells: readonly { readonly value: number | null }[],
  sections: readonly { readonly text: string }[],
): number {
  let sum = 0
  for (const cell of cells) sum += cell.value ?? 0
  for (const { text } of sections) for (let index = 0; index < text.length; index++) sum += text.charCodeAt(index)
  return sum
}
