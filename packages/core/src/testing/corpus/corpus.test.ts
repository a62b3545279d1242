import { describe, expect, it } from 'vitest'
import { ReportContent } from '../../report/report.ts'
import { evaluateRules } from '../../rules/evaluate-rules.ts'
import { seededRandom } from '../seeded-random.ts'
import { cleanReport } from './clean-report.ts'
import { ERROR_KINDS, measureChecks } from './measure-checks.ts'
import { chineseNumeral } from './numerals.ts'
import { CORPUS_ORGAN_KINDS } from './organs.ts'

const reports = Array.from({ length: 120 }, (_, number) => cleanReport(`corpus ${number}`))

describe('cleanReport', () => {
  it('is the same for the same seed and another for another', () => {
    expect(cleanReport('one').content).toEqual(cleanReport('one').content)
    expect(cleanReport('one').content).not.toEqual(cleanReport('two').content)
  })

  it('makes reports the schema accepts, of both formats and every kind of organ', () => {
    for (const { content } of reports) expect(ReportContent.parse(content)).toEqual(content)
    expect(new Set(reports.map(({ format }) => format.id)).size).toBe(2)
    expect(new Set(reports.map(({ organ }) => organ.corpusKind))).toEqual(new Set(CORPUS_ORGAN_KINDS))
  })

  it('adds up, continues last year and leaves no cell unwritten', () => {
    const codes = reports.flatMap(({ facts }) => evaluateRules(facts).map(({ code }) => code))
    expect(codes.filter((code) => /^(?:T3|T4|NM|XY)-/.test(code))).toEqual([])
  })

  it('hardly says two sentences alike in two reports', () => {
    const sentences = reports.flatMap(({ facts }) => facts.sections.flatMap(({ text }) => text.split(/[。\n]/)))
    const shapes = new Set(sentences.map((sentence) => sentence.replace(/[\d０-９]+/g, 'n')))
    expect(shapes.size).toBeGreaterThan(600)
  })
})

describe('ERROR_KINDS', () => {
  it('each find a place in some report and change it', () => {
    for (const kind of ERROR_KINDS) {
      const planted = reports.flatMap((report) => {
        const found = kind.plant(report, seededRandom(`${report.seed} ${kind.id}`))
        return found ? [{ report, found }] : []
      })
      expect([kind.id, planted.length > 0]).toEqual([kind.id, true])
      for (const { report, found } of planted) expect(found.facts).not.toEqual(report.facts)
    }
  })

  it('have names of their own', () => expect(new Set(ERROR_KINDS.map(({ id }) => id)).size).toBe(ERROR_KINDS.length))
})

describe('measureChecks', () => {
  const measured = measureChecks('slice', 150, 20)
  const share = (family: string) => {
    const tallies = measured.kinds.filter(({ kind }) => kind.family === family)
    return tallies.reduce((sum, { found }) => sum + found, 0) / tallies.reduce((sum, { planted }) => sum + planted, 0)
  }

  it('sees every broken sum and every cell that is no number', () => {
    expect(share('arithmetic')).toBe(1)
    expect(share('cells')).toBe(1)
  })

  it('gives the same answer again', () => expect(measureChecks('slice', 12, 2)).toEqual(measureChecks('slice', 12, 2)))
})

describe('chineseNumeral', () => {
  it.each([
    [0, '零'],
    [7, '七'],
    [10, '十'],
    [12, '十二'],
    [20, '二十'],
    [105, '一百零五'],
    [110, '一百一十'],
    [1010, '一千零一十'],
  ])('writes %d as %s', (value, text) => expect(chineseNumeral(value)).toBe(text))
})
