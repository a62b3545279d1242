import { narrativeFromText } from '@gongkai/core'
import { describe, expect, it } from 'vitest'
import { openedReport } from '../testing/report-sample.ts'
import { createDraftSession } from './draft-session.ts'

const start = (cells: Record<string, string> = {}) => createDraftSession(openedReport({ report: { cells } }))
const codes = (draft: ReturnType<typeof start>) => draft.findings().map(({ code }) => code)
const valueOf = (draft: ReturnType<typeof start>, id: string) => draft.cells()[draft.format.indexOf.get(id)!]!.value

describe('createDraftSession', () => {
  it('recomputes totals and findings with the change', () => {
    const draft = start()
    draft.writeCells([{ id: 't3.newReceived.naturalPerson', raw: '3' }])
    expect(valueOf(draft, 't3.newReceived.total')).toBe(3)
    expect(codes(draft)).toContain('T3-01')
    draft.writeCells([{ id: 't3.carriedOut.naturalPerson', raw: '3' }])
    expect(codes(draft)).not.toContain('T3-01')
  })

  it('leaves a blank blank and never computes 结转下年度', () => {
    const draft = start()
    draft.writeCells([{ id: 't3.carriedOut.naturalPerson', raw: '' }])
    expect(draft.cells()[draft.format.indexOf.get('t3.carriedOut.naturalPerson')!]).toEqual({
      raw: '',
      value: null,
      semantic: 'empty',
    })
    expect(codes(draft)).toContain('NM-05')
  })

  it('compares the text with the tables as it is written', () => {
    const draft = start()
    const narrative = narrativeFromText('全年政府信息公开申请结转下年度继续办理5件。')
    draft.writeText(1, { title: '总体情况', narrative: [...draft.text(1).narrative, ...narrative] })
    expect(codes(draft)).toContain('TX-03')
  })

  it('judges the title as it is written', () => {
    const draft = start()
    draft.writeText(0, { ...draft.text(0), title: '工作总结' })
    expect(codes(draft)).toContain('CP-05')
  })
})
