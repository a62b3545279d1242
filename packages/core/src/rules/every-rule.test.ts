import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { Format } from '../definition/define-format.ts'
import { RULE_CODES, type RuleCode } from '../definition/rule-code.ts'
import { FORMATS } from '../formats/registry.ts'
import { arbitraryCellChange } from '../testing/arbitraries.ts'
import { buildFacts } from '../testing/build-facts.ts'
import { evaluateRules } from './evaluate-rules.ts'
import type { ExampleReport } from './example-report.ts'
import { RULES } from './registry.ts'
import { findingText, RULE_TEXTS } from './texts.zh-cn.ts'

const rule = (code: RuleCode) => RULES.get(code)!
const findingsOf = (example: ExampleReport, code: RuleCode) =>
  evaluateRules(buildFacts(example)).filter((finding) => finding.code === code)

describe('RULES', () => {
  it('holds every code of the domain once, in order', () => expect([...RULES.keys()]).toEqual([...RULE_CODES]))

  it('serves every code in at least one format', () => {
    const listed = new Set(FORMATS.flatMap((format) => format.ruleCodes))
    expect(RULE_CODES.filter((code) => !listed.has(code))).toEqual([])
  })

  it('finds nothing in the report every example starts from but that it is all zeros', () => {
    for (const reportingYear of [2020, 2024])
      expect(evaluateRules(buildFacts({ reportingYear })).map((finding) => finding.code)).toEqual(['PL-12'])
  })
})

describe.each(RULE_CODES)('%s', (code) => {
  it('has a source, a title, a message and advice', () => {
    const { source } = rule(code)
    const { title, message, advice } = RULE_TEXTS[code]
    for (const words of [source.quote, source.document, title, message, advice]) expect(words.trim()).not.toBe('')
  })

  it('lets its passing example pass', () => expect(findingsOf(rule(code).passing, code)).toEqual([]))

  it('finds its failing example, with its severity and a message without gaps', () => {
    const findings = findingsOf(rule(code).failing, code)
    expect(findings.length).toBeGreaterThan(0)
    for (const finding of findings) {
      const { message, advice } = findingText(finding)
      expect(`${message}${advice}`).not.toMatch(/[{}]|undefined|NaN/)
      expect(finding.operands.length).toBeGreaterThan(0)
    }
    expect(findings.map((finding) => finding.severity)).toContain(rule(code).severity)
  })

  it('fills every place of its texts', () => {
    const { message, advice, variants } = RULE_TEXTS[code]
    const [finding] = findingsOf(rule(code).failing, code)
    const template = finding!.variant === undefined ? message : variants?.[finding!.variant]
    expect(template).toBeDefined()
    for (const [, name] of `${template}${advice}`.matchAll(/\{(\w+)\}/g)) expect(finding!.params).toHaveProperty(name!)
  })

  it('expands for every format that lists it', () => {
    for (const format of FORMATS)
      if (format.ruleCodes.includes(code)) expect(rule(code).expand(format).length).toBeGreaterThan(0)
  })
})

describe('Check.cells', () => {
  const checksOf = (format: Format) =>
    format.ruleCodes.flatMap((code) =>
      rule(code)
        .expand(format)
        .map((check) => ({ code, check })),
    )
  const examples = [...RULES.values()].flatMap(({ passing, failing }) => [passing, failing])

  it.each(FORMATS)('of $id names every cell a check reads: changing any other changes nothing', (format) => {
    const checks = checksOf(format)
    const bases = examples.map((example) => buildFacts(example)).filter((facts) => facts.format === format)
    fc.assert(
      fc.property(fc.constantFrom(...bases), arbitraryCellChange(format), (facts, { index, cell }) => {
        const changed = { ...facts, cells: facts.cells.with(index, cell) }
        for (const { code, check } of checks)
          if (!check.cells.includes(index))
            expect({ code, found: check.run(changed) }).toEqual({ code, found: check.run(facts) })
      }),
      { numRuns: 150 },
    )
  })
})
