import { describe, expect, it } from 'vitest'
import { RULE_CODES, type RuleCode } from '../definition/rule-code.ts'
import { f2019 } from '../formats/f2019/index.ts'
import { f2021 } from '../formats/f2021/index.ts'
import { buildFacts } from '../testing/build-facts.ts'
import { evaluateRules } from './evaluate-rules.ts'
import type { ExampleReport } from './example-report.ts'
import { RULES } from './registry.ts'

/** Codes the domain reference limits to one form, because the other has no such cells or no such wording. */
const ONLY_2021: readonly RuleCode[] = ['T2-03', 'XY-03', 'TX-10', 'PL-06', 'PL-07', 'PL-09', 'CP-07', 'CP-08', 'CP-11']
const ONLY_2019: readonly RuleCode[] = ['NM-02', 'T2-01', 'T2-02', 'T2-04', 'XY-04', 'XY-05', 'PL-03', 'PL-04']

const without = (codes: readonly RuleCode[]) => RULE_CODES.filter((code) => !codes.includes(code))

describe('Format.ruleCodes', () => {
  it('lists for f2021 every rule but those of the 2019 form', () => expect(f2021.ruleCodes).toEqual(without(ONLY_2019)))
  it('lists for f2019 every rule but those of the 2021 form', () => expect(f2019.ruleCodes).toEqual(without(ONLY_2021)))

  /** The same example in the other form: same words and cells, where the form has them. */
  const inYear = (example: ExampleReport, reportingYear: number): ExampleReport => ({ ...example, reportingYear })

  it.each(without(ONLY_2019))('finds %s in its failing example under f2021', (code) => {
    const facts = buildFacts(RULES.get(code)!.failing)
    expect(facts.format).toBe(f2021)
    expect(evaluateRules(facts).map((finding) => finding.code)).toContain(code)
  })

  it.each(without(ONLY_2021))('finds %s in its failing example under f2019', (code) => {
    const { failing } = RULES.get(code)!
    expect(
      evaluateRules(buildFacts(ONLY_2019.includes(code) ? failing : (AS_2020[code] ?? inYear(failing, 2020)))).map(
        (finding) => finding.code,
      ),
    ).toContain(code)
  })
})

/** Examples that name cells or years of the 2021 form, told anew for 2020. */
const AS_2020: Partial<Record<RuleCode, ExampleReport>> = {
  'NM-03': { reportingYear: 2020, cells: { 't2.procurement.amount': '约12元' } },
  'XY-08': {
    reportingYear: 2020,
    cells: { 't2.procurement.amount': '132000' },
    previous: { cells: { 't2.procurement.amount': '12.5' } },
  },
  'XY-10': { ...RULES.get('XY-10')!.failing, reportingYear: 2020 },
  'TX-14': {
    reportingYear: 2020,
    cells: { 't2.normativeDocs.newlyMade': '3' },
    sections: { 1: '本年制定规范性文件4件。' },
  },
  'PL-02': { reportingYear: 2020, cells: { 't2.regulations.publishedTotal': '1' } },
  'CP-02': { reportingYear: 2020, form: { missingCells: ['t3.otherHandling.total'] } },
  'CP-03': { reportingYear: 2020, form: { recognisedFormat: 'f2021' } },
  'CP-13': { reportingYear: 2020, filing: { today: '2021-02-03', dueDate: '2021-01-26', submitted: false } },
}
