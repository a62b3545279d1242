import {
  cellIndex,
  evaluateRules,
  f2021,
  NO_SURROUNDINGS,
  startRuleSession,
  toCellValue,
  toReportFacts,
} from '@gongkai/core'
import type { BenchCase } from '../bench-case.ts'
import { sampleReports } from '@gongkai/core/testing'

/** What the editor does at each key, beside evaluating everything again. */
export const oneChangedCell: BenchCase = {
  name: 'one changed cell, findings updated',
  aim: '≤ 0.2 ms',
  prepare: async () => {
    const [report] = sampleReports(f2021, 1)
    const facts = toReportFacts(report!, NO_SURROUNDINGS)
    const index = cellIndex(f2021, 't3.granted.naturalPerson')
    const variants = ['1', '2', '3', '4'].map((raw) => ({
      ...facts,
      cells: facts.cells.with(index, toCellValue(f2021.cells[index]!.type, raw)),
    }))
    const session = startRuleSession(facts)
    let turn = 0
    return {
      ours: {
        name: 'RuleSession.update',
        work: 1,
        run: () => session.update(variants[turn++ % 4]!, { cells: [index] }),
      },
      floor: { name: 'full evaluation', work: 1, run: () => evaluateRules(variants[turn++ % 4]!) },
    }
  },
}
