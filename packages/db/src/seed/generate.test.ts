import {
  blocking,
  cellsInOrder,
  evaluateRules,
  formatForYear,
  getFormat,
  toReportFacts,
  unexplained,
  type OtherText,
} from '@gongkai/core'
import { describe, expect, it } from 'vitest'
import { DEMO_NOW } from './calendar.ts'
import { DEMO_ORGANS } from './organs.ts'
import { generateReports } from './generate.ts'
import { effectiveVersion, type DemoReport } from './report.ts'
import { demoMembers } from './rosters.ts'
import { DEMO_ROUNDS } from './rounds.ts'
import { previousFacts, surroundingsOf, wordsOf } from './surroundings.ts'

const reports = generateReports()
const name = (report: DemoReport) => `${report.organ.slug} ${report.reportingYear}`
const versions = reports.flatMap((report) => report.versions.map((version) => ({ report, version })))
const open = (place: string) =>
  reports.filter(({ organ, reportingYear }) => reportingYear === 2025 && organ.place.key === place)

/** Reports whose texts stand side by side: one year, one place. */
function neighbours(report: DemoReport): DemoReport[] {
  return reports.filter(
    (other) =>
      other !== report && other.reportingYear === report.reportingYear && other.organ.place === report.organ.place,
  )
}

describe('generateReports', () => {
  it('makes the same reports every time', () => {
    expect(generateReports()).toEqual(reports)
  }, 120_000)

  it('has a report of every organ for every closed round, all published', () => {
    for (const round of DEMO_ROUNDS.filter(({ closedAt }) => closedAt !== null))
      for (const organ of demoMembers(round.roster, round.dueDate)) {
        const report = reports.find((one) => one.organ === organ && one.reportingYear === round.reportingYear)
        expect([organ.slug, round.reportingYear, report?.state]).toEqual([organ.slug, round.reportingYear, 'published'])
      }
    expect(reports.length).toBeGreaterThan(900)
  })

  it('uses the form of the year', () => {
    for (const { content, reportingYear } of reports) expect(content.format).toBe(formatForYear(reportingYear).id)
  })

  it('lets no approved version stand with an error or without a word on a warning', () => {
    for (const { report, version } of versions) {
      const explained = new Set(version.explanations.map(({ findingKey }) => findingKey))
      const open = [...blocking(version.findings), ...unexplained(version.findings, explained)]
      expect([name(report), open.map(({ code }) => code)]).toEqual([name(report), []])
    }
  })

  it('writes no text that is nearly last year’s or a neighbour’s, and none about another organ', () => {
    const directory = DEMO_ORGANS.map(({ fullName }) => fullName)
    const texts = new Map<DemoReport, OtherText>(
      reports.map((report) => [
        report,
        { name: report.organ.fullName, reportingYear: report.reportingYear, text: wordsOf(report.content) },
      ]),
    )
    for (const report of reports) {
      const last = reports.filter((one) => one.organ === report.organ && one.reportingYear === report.reportingYear - 1)
      const filing = {
        today: '2026-01-01',
        dueDate: '2026-01-31',
        submitted: true,
        handedOn: null,
        signedOff: true,
        publication: null,
      }
      const around = surroundingsOf(report.organ, previousFacts(last.map(({ content }) => content)), filing)
      const others = neighbours(report).map((other) => texts.get(other)!)
      const findings = evaluateRules(toReportFacts(report.content, { ...around, others, directory }))
      const copied = findings.filter(({ code }) => code === 'XY-10' || code === 'TX-12' || code === 'TX-13')
      expect([name(report), copied.map(({ code, params }) => ({ code, params }))]).toEqual([name(report), []])
    }
  })

  it('adds the reports of a roster up to the report of its government', () => {
    for (const round of DEMO_ROUNDS.filter(({ closedAt }) => closedAt !== null)) {
      const of = (organId: string) =>
        reports.find((one) => one.organ.id === organId && one.reportingYear === round.reportingYear)!
      const format = getFormat(round.format)
      const values = (report: DemoReport) =>
        cellsInOrder(format, effectiveVersion(report)!.content.cells).map(({ value }) => value ?? 0)
      const children = demoMembers(round.roster, round.dueDate).map(({ id }) => values(of(id)))
      const sums = format.cells.map((_, index) => children.reduce((sum, child) => sum + child[index]!, 0))
      expect(values(of(round.roster.governmentId))).toEqual(sums)
    }
  })

  it('publishes governments after their organs and by 31 March', () => {
    for (const report of reports.filter(({ kind }) => kind === 'government')) {
      const at = effectiveVersion(report)!.published!.at
      expect(at.slice(0, 10) <= `${report.reportingYear + 1}-03-31`).toBe(true)
      for (const other of neighbours(report).filter(({ kind }) => kind === 'organ'))
        expect(effectiveVersion(other)!.published!.at < at).toBe(true)
    }
  })

  it('corrects a few published reports with a note, and publishes a few late', () => {
    const corrected = versions.filter(({ version }) => version.no === 2)
    expect(corrected.length).toBeGreaterThanOrEqual(5)
    expect(corrected.length).toBeLessThan(60)
    for (const { version } of corrected) expect(version.note).toMatch(/^更正说明：.*由\d+件更正为\d+件/)
    const late = reports.filter(
      ({ kind, versions: [first], reportingYear }) =>
        kind === 'organ' && first?.published && first.published.at.slice(0, 10) > `${reportingYear + 1}-01-31`,
    )
    expect(late.length).toBeGreaterThanOrEqual(5)
    expect(late.length).toBeLessThan(60)
  })

  it('takes every step after the one before, never later than the demo’s now, by people who may', () => {
    for (const { steps, createdAt } of reports) {
      const moments = [createdAt, ...steps.map(({ at }) => at)]
      expect(moments.toSorted()).toEqual(moments)
      expect(moments.at(-1)! <= new Date(DEMO_NOW).toISOString()).toBe(true)
      const authors = new Map(steps.map(({ transition, personId }) => [transition, personId]))
      const [sign, submit, approve, publish] = ['requestSignOff', 'submit', 'approve', 'publish'] as const
      const chain = [sign, submit, approve, publish].flatMap((step) => authors.get(step) ?? [])
      expect(new Set(chain).size).toBe(chain.length)
    }
  })

  it('stands in every state in the open year, in 云川县 as the county is told', () => {
    const counts: Record<string, number> = {}
    for (const { state } of open('yunchuan')) counts[state] = (counts[state] ?? 0) + 1
    expect(counts).toEqual({ published: 22, approved: 9, submitted: 6, returned: 3, draft: 6, signing: 1 })
    for (const place of ['lanjiang', 'qingxun']) expect(new Set(open(place).map(({ state }) => state)).size).toBe(6)
  })

  it('plants what the county office and its reporters have to find', () => {
    const codes = (slug: string) =>
      open('yunchuan')
        .find(({ organ }) => organ.slug === slug)!
        .findings.map(({ code }) => code)
    expect(codes('yunchuan-wenlv')).toEqual(expect.arrayContaining(['T3-01', 'NM-06', 'XY-03', 'CP-11', 'CP-13']))
    expect(codes('yunchuan-shuili')).toEqual(expect.arrayContaining(['XY-03', 'XY-07', 'TX-04']))
    expect(codes('yunchuan-fengyan')).toContain('TX-11')
    expect(codes('yunchuan-linye')).toContain('XY-07')
    expect(codes('yunchuan-jiaoyu').filter((code) => code === 'XY-07')).toHaveLength(2)
  })

  it('keeps what stood in the cells of a report that was sent back and mended', () => {
    const mended = open('yunchuan').find(({ organ }) => organ.slug === 'yunchuan-shuili')!
    expect(mended.earlierCells.map(({ cellId }) => cellId)).toEqual(
      expect.arrayContaining(['t3.otherMisc.naturalPerson', 't3.unableNotHeld.naturalPerson']),
    )
  })
})
