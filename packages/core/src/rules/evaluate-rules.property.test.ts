import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { cellIndex, type Format } from '../definition/define-format.ts'
import { EQUATION_CODES, type RuleCode } from '../definition/rule-code.ts'
import { EMPTY_CELL, toCellValue } from '../report/cell-value.ts'
import { NO_SURROUNDINGS, toReportFacts } from '../filing/to-report-facts.ts'
import { FORMATS } from '../formats/registry.ts'
import { arbitraryCellChange, arbitraryReport } from '../testing/arbitraries.ts'
import { buildFacts } from '../testing/build-facts.ts'
import { failingEquations } from './derived/failing-equations.ts'
import type { Part } from './define-rule.ts'
import { evaluateRules, startRuleSession } from './evaluate-rules.ts'
import { RULES } from './registry.ts'
import type { ReportFacts } from './report-facts.ts'

const isEquation = (code: RuleCode) => EQUATION_CODES.some((equation) => equation === code)
const isNumeric = (code: RuleCode) => isEquation(code) || code.startsWith('NM-') || code === 'T2-01' || code === 'T2-02'
const arbitraryFacts = (format: Format) =>
  arbitraryReport(format).map((content) => toReportFacts(content, NO_SURROUNDINGS))
const values = (facts: ReportFacts) => facts.cells.map((cell) => cell.value ?? 0)

/** Fields of the facts behind each part: a check that reads the field must name the part. */
const PARTS_OF_FACTS: readonly { readonly part: Part; readonly fields: readonly (keyof ReportFacts)[] }[] = [
  { part: 'title', fields: ['title'] },
  { part: 'preface', fields: ['preface'] },
  { part: 'sections', fields: ['sections'] },
  { part: 'organ', fields: ['organ', 'organName', 'kind'] },
  { part: 'previous', fields: ['previous'] },
  { part: 'others', fields: ['others'] },
  { part: 'directory', fields: ['directory'] },
  { part: 'filing', fields: ['filing'] },
  { part: 'form', fields: ['form'] },
  { part: 'peers', fields: ['peerMedianFees'] },
  { part: 'register', fields: ['overdueOpenApplications', 'processingFeesCollected'] },
]

/** Rule and cells of every failing equation, as `evaluateRules` reports them. */
function broken(facts: ReportFacts): string[] {
  return evaluateRules(facts)
    .filter((finding) => isEquation(finding.code))
    .map((finding) => `${finding.code} ${finding.cells.join()}`)
}

/** Names the equation at a position of the format's list in the same way. */
function nameOf(format: Format, position: number): string {
  const { rule, left, right } = format.equations[position]!
  return `${rule} ${[...left, ...right].map((index) => format.cells[index]!.id).join()}`
}

describe.each(FORMATS)('evaluateRules under $id', (format) => {
  it('finds nothing wrong with the numbers of a random valid report', () =>
    fc.assert(
      fc.property(arbitraryFacts(format), (facts) => {
        expect(evaluateRules(facts).filter((finding) => isNumeric(finding.code))).toEqual([])
      }),
      { numRuns: 200 },
    ))

  it('answers a changed number with exactly the equations that contain it', () =>
    fc.assert(
      fc.property(arbitraryFacts(format), arbitraryCellChange(format), (facts, { index, cell }) => {
        fc.pre(cell.value !== null && cell.value !== facts.cells[index]!.value)
        const changed = { ...facts, cells: facts.cells.with(index, cell) }
        const expected = format.equations.flatMap(({ left, right }, position) =>
          left.includes(index) || right.includes(index) ? [nameOf(format, position)] : [],
        )
        expect(broken(changed).toSorted()).toEqual(expected.toSorted())
      }),
      { numRuns: 300 },
    ))

  it('agrees with failingEquations on every report of numbers', () =>
    fc.assert(
      fc.property(arbitraryFacts(format), fc.array(arbitraryCellChange(format), { maxLength: 6 }), (facts, changes) => {
        const cells = changes.reduce(
          (all, { index, cell }) => (cell.value === null ? all : all.with(index, cell)),
          [...facts.cells],
        )
        const changed = { ...facts, cells }
        const failing = failingEquations(format, values(changed)).map((position) => nameOf(format, position))
        expect(broken(changed).toSorted()).toEqual(failing.toSorted())
      }),
      { numRuns: 200 },
    ))
})

describe.each(FORMATS)('startRuleSession under $id', (format) => {
  const examples = [...RULES.values()]
    .flatMap(({ passing, failing }) => [passing, failing])
    .map((example) => buildFacts(example))
  const bases = examples.filter((facts) => facts.format === format)

  it('knows after each changed cell what a full evaluation finds', () =>
    fc.assert(
      fc.property(
        fc.constantFrom(...bases),
        fc.array(arbitraryCellChange(format), { minLength: 1, maxLength: 8 }),
        (start, changes) => {
          const session = startRuleSession(start)
          let facts = start
          for (const { index, cell } of changes) {
            facts = { ...facts, cells: facts.cells.with(index, cell) }
            expect(session.update(facts, { cells: [index] })).toEqual(evaluateRules(facts))
          }
        },
      ),
      { numRuns: 60 },
    ))

  it('knows that a word far below a blank total makes a balance undecidable', () => {
    const typed = (facts: ReportFacts, id: string, raw: string): ReportFacts => {
      const index = cellIndex(format, id)
      return { ...facts, cells: facts.cells.with(index, toCellValue(format.cells[index]!.type, raw)) }
    }
    const blank = { ...bases[0]!, cells: format.cells.map(() => EMPTY_CELL) }
    const start = typed(blank, 't3.newReceived.naturalPerson', '2')
    const facts = typed(start, 't3.granted.naturalPerson', '约3')
    expect(broken(start)).not.toEqual([])
    const found = startRuleSession(start).update(facts, { cells: [cellIndex(format, 't3.granted.naturalPerson')] })
    expect(found).toEqual(evaluateRules(facts))
    expect(found.filter(({ code }) => code === 'T3-01')).toEqual([])
  })

  it('knows after any other changed part what a full evaluation finds', () =>
    fc.assert(
      fc.property(fc.constantFrom(...bases), fc.constantFrom(...bases), (start, other) => {
        fc.pre(start.reportingYear === other.reportingYear)
        const session = startRuleSession(start)
        const everyPart: readonly Part[] = [
          'title',
          'preface',
          'sections',
          'organ',
          'previous',
          'others',
          'directory',
          'filing',
          'form',
          'peers',
          'register',
        ]
        const facts: ReportFacts = { ...other, cells: start.cells }
        expect(session.update(facts, { parts: everyPart })).toEqual(evaluateRules(facts))
      }),
      { numRuns: 100 },
    ))

  it.each(PARTS_OF_FACTS)('re-runs what reads $part and needs no more', ({ part, fields }) => {
    for (const example of bases) {
      const plain = buildFacts({ reportingYear: example.reportingYear })
      for (const [start, other] of [
        [plain, example],
        [example, plain],
      ] as const) {
        const facts = { ...start }
        for (const field of fields) Object.assign(facts, { [field]: other[field] })
        expect(startRuleSession(start).update(facts, { parts: [part] })).toEqual(evaluateRules(facts))
      }
    }
  })
})
