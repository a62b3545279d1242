import { describe, expect, it } from 'vitest'
import { openedReport } from '../testing/report-sample.ts'
import { createDraftSession } from './draft-session.ts'
import { orderFindings } from './finding-order.ts'
import { sectionStates } from './section-state.ts'

function statesOf(cells: Record<string, string>) {
  const draft = createDraftSession(
    openedReport({
      report: { cells: { 't3.carriedIn.naturalPerson': '2', 't3.granted.naturalPerson': '2', ...cells } },
    }),
  )
  const explained = new Set<string>()
  const findings = orderFindings(draft.format, draft.findings(), explained)
  return sectionStates({
    format: draft.format,
    cells: draft.cells(),
    findings,
    explained,
    narrativeOf: (no) => draft.text(no).narrative,
  })
}

describe('sectionStates', () => {
  it('says of each section how far it is', () => {
    const states = statesOf({ 't3.granted.otherOrg': '无', 't4.review.upheld': '' })
    expect(states.map(({ kind }) => kind)).toEqual(['good', 'good', 'error', 'draft', 'good', 'good'])
    expect(states[1]!.words).toBe('10 格齐')
    expect(states[3]!.words).toBe('1 格空着')
  })
})
