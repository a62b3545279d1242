import { describe, expect, it } from 'vitest'
import { openedReport } from '../testing/report-sample.ts'
import { createDraftSession } from './draft-session.ts'
import { blankCells, cellToMend, orderFindings } from './finding-order.ts'

const start = (cells: Record<string, string>) => createDraftSession(openedReport({ report: { cells } }))

describe('orderFindings', () => {
  it('puts what must be corrected first and leaves blank cells out', () => {
    const draft = start({
      't3.newReceived.naturalPerson': '90',
      't2.licensing.decisions': '5件',
      't4.review.upheld': '',
    })
    const findings = orderFindings(draft.format, draft.findings(), new Set())
    const severities = findings.map(({ severity }) => severity)
    expect(severities).toEqual([...severities].sort((a, b) => 'ewi'.indexOf(a[0]!) - 'ewi'.indexOf(b[0]!)))
    expect(findings.map(({ code }) => code)).not.toContain('NM-05')
  })

  it('leaves out the total column while a column it adds up does not balance', () => {
    const draft = start({ 't3.newReceived.naturalPerson': '2' })
    const balances = orderFindings(draft.format, draft.findings(), new Set()).filter(({ code }) => code === 'T3-01')
    expect(balances.map(({ params }) => params['column'])).toEqual(['自然人'])
  })
})

describe('blankCells', () => {
  it('names blank cells table by table and never a total', () => {
    const draft = start({ 't3.granted.naturalPerson': '', 't4.review.upheld': '', 't4.review.corrected': '' })
    expect(blankCells(draft.format, draft.findings()).map(({ tableName, cells }) => [tableName, cells.length])).toEqual(
      [
        ['表三', 1],
        ['表四', 2],
      ],
    )
  })
})

describe('cellToMend', () => {
  it('leads to the remainder of an equation and never to a total', () => {
    const draft = start({ 't3.newReceived.naturalPerson': '2' })
    const balance = draft.findings().find(({ code }) => code === 'T3-01')!
    expect(cellToMend(draft.format, balance)).toBe('t3.carriedOut.naturalPerson')
  })
})
