import { describe, expect, it } from 'vitest'
import { ReportContent } from '../../report/report.ts'
import { evaluateRules } from '../../rules/evaluate-rules.ts'
import { seededRandom } from '../seeded-random.ts'
import { cleanReport } from './clean-report.ts'
import { ERROR_KINDS, measureChecks } from './measure-checks.ts'
import { chineseNumeral } from './numerals.ts'
import { TEXT_ERRORS } from './plant/text-errors.ts'
import { CORPUS_ORGAN_KINDS } from './organs.ts'
import { PHRASEBOOKS, type PhrasebookName } from './sentences/phrasebooks.ts'

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
      const report = reports.find((one) => kind.plant(one, seededRandom(`${one.seed} ${kind.id}`)) !== null)
      expect([kind.id, report !== undefined]).toEqual([kind.id, true])
      const planted = kind.plant(report!, seededRandom(`${report!.seed} ${kind.id}`))
      expect(planted!.facts).not.toEqual(report!.facts)
    }
  })

  it('have names of their own', () => expect(new Set(ERROR_KINDS.map(({ id }) => id)).size).toBe(ERROR_KINDS.length))
})

describe('Finding.places', () => {
  it('quote what stands in the section at that place, whatever was planted', () => {
    const planted = reports
      .slice(0, 15)
      .flatMap((report) =>
        ERROR_KINDS.flatMap((kind) => kind.plant(report, seededRandom(`${report.seed} ${kind.id}`)) ?? []),
      )
    const places = planted.flatMap(({ facts }) =>
      evaluateRules(facts).flatMap((finding) => finding.places.map((place) => ({ facts, finding, place }))),
    )
    expect(places.length).toBeGreaterThan(200)
    for (const { facts, finding, place } of places) {
      const text = place.section === 0 ? facts.preface : facts.sections.find(({ no }) => no === place.section)!.text
      expect(text.slice(place.start, place.end)).toBe(place.quote)
      expect(place.quote.trim()).not.toBe('')
      if (place.section > 0) expect(finding.sections).toContain(place.section)
    }
  })

  it('are given by every rule that reads a number or a claim in the text', () => {
    const silent = reports
      .slice(0, 15)
      .flatMap((report) =>
        TEXT_ERRORS.flatMap((kind) => kind.plant(report, seededRandom(`${report.seed} ${kind.id}`)) ?? []).flatMap(
          ({ facts }) =>
            evaluateRules(facts).filter(
              ({ code, variant, places }) => code.startsWith('TX-') && variant !== 'unmentioned' && places.length === 0,
            ),
        ),
      )
    expect(silent.map(({ code }) => code)).toEqual([])
  })
})

describe('measureChecks', () => {
  const measured = measureChecks({ seed: 'slice', reports: 100, perKind: 10 })
  const share = (family: string) => {
    const tallies = measured.kinds.filter(({ kind }) => kind.family === family)
    return tallies.reduce((sum, { found }) => sum + found, 0) / tallies.reduce((sum, { planted }) => sum + planted, 0)
  }

  it('sees every broken sum and every cell that is no number', () => {
    expect(share('arithmetic')).toBe(1)
    expect(share('cells')).toBe(1)
  })

  it('sees nearly every contradiction between text and tables', () => {
    expect(share('text')).toBeGreaterThanOrEqual(0.95)
    expect(share('years')).toBeGreaterThanOrEqual(0.95)
    expect(share('form')).toBeGreaterThanOrEqual(0.95)
  })

  it('hardly ever objects to a clean report', () =>
    expect(measured.alarmed / measured.reports).toBeLessThanOrEqual(0.02))

  it('gives the same answer again', () => {
    const little = { seed: 'slice', reports: 12, perKind: 2 }
    expect(measureChecks(little)).toEqual(measureChecks(little))
  })
})

describe('PHRASEBOOKS', () => {
  const names = Object.keys(PHRASEBOOKS) as PhrasebookName[]

  it.each(names)('%s tells of disputes in every report, and draws no warning about a clean one', (book) => {
    const told = Array.from({ length: 40 }, (_, number) => cleanReport(`book ${number}`, book))
    for (const { facts } of told) expect(facts.sections.some(({ text }) => /复议|诉/.test(text))).toBe(true)
    const alarmed = told.filter(({ facts }) => evaluateRules(facts).some(({ severity }) => severity !== 'info'))
    expect(alarmed.map(({ seed }) => seed)).toEqual([])
  })
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
