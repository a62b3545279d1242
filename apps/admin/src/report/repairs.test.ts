import { narrativeFromText } from '@gongkai/core'
import { describe, expect, it } from 'vitest'
import { openedReport } from '../testing/report-sample.ts'
import { createDraftSession } from './draft-session.ts'
import { proposeRepair } from './repairs.ts'

function repairFor(code: string, cells: Record<string, string>, sentence?: string) {
  const draft = createDraftSession(openedReport({ report: { cells } }))
  if (sentence !== undefined) draft.writeText(1, { title: '总体情况', narrative: narrativeFromText(sentence) })
  if (code === 'CP-11')
    draft.writeText(6, { title: '其他需要报告的事项', narrative: narrativeFromText('无其他事项。') })
  const finding =
    draft.findings().find((one) => one.code === code && one.cells.some((id) => !id.endsWith('.total'))) ??
    draft.findings().find((one) => one.code === code)
  if (finding === undefined) throw new Error(`no ${code}`)
  const narrativeOf = (no: number) => draft.text(no).narrative
  return proposeRepair(finding, {
    format: draft.format,
    cells: draft.cells(),
    findings: draft.findings(),
    narrativeOf,
    previousYear: 2024,
  })
}

describe('proposeRepair', () => {
  it('NM-04 keeps the recognised digits', () => {
    expect(repairFor('NM-04', { 't2.licensing.decisions': '46件' })?.cells).toEqual([
      { id: 't2.licensing.decisions', raw: '46' },
    ])
  })

  it('NM-06 turns a symbol into 0', () => {
    expect(repairFor('NM-06', { 't3.granted.otherOrg': '无' })).toMatchObject({
      label: '改为 0',
      cells: [{ id: 't3.granted.otherOrg', raw: '0' }],
    })
  })

  it('XY-02 takes what last year carried out, and says so', () => {
    const repair = repairFor('XY-02', {
      't3.carriedIn.commercialEnterprise': '2',
      't3.granted.commercialEnterprise': '2',
    })
    expect(repair?.evidence).toContain('2024 年报告的结转下年度')
  })

  it('T3-01 is not guessed from the remainder alone', () => {
    expect(repairFor('T3-01', { 't3.newReceived.naturalPerson': '2' })).toBeNull()
  })

  it('T3-01 takes the remainder where the text states the total it gives', () => {
    const repair = repairFor(
      'T3-01',
      { 't3.newReceived.naturalPerson': '2', 't3.carriedOut.naturalPerson': '1' },
      '新收申请2件，结转下年度继续办理2件。',
    )
    expect(repair?.cells).toEqual([{ id: 't3.carriedOut.naturalPerson', raw: '2' }])
    expect(repair?.evidence).toContain('正文写结转下年度 2 件')
  })

  it('CP-11 offers the sentence only where no fee at all was collected', () => {
    expect(repairFor('CP-11', {})?.sentence?.text).toContain('未收取信息处理费')
    expect(repairFor('CP-11', { 't2.fees.amount': '1.5' })).toBeNull()
  })
})
