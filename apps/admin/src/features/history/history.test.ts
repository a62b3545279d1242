import { describe, expect, it } from 'vitest'
import { refuse, type Answers } from '../../testing/fake-client.ts'
import { openPage, until } from '../../testing/open-page.ts'
import { openedReport } from '../../testing/report-sample.ts'
import { idOf } from '../../testing/samples.ts'
import { scan } from '../../testing/scan.ts'

const event = (seq: number, kind: string, summary: string) => ({
  seq,
  at: '2026-01-14T02:41:00.000Z',
  person: '李敏',
  kind,
  summary,
  hash: 'c0ffee00c0ffee',
})
const answers: Answers = {
  'history.report': () => ({
    events: [
      event(7, 'report.started', '开始填报'),
      event(9, 'report.cellsSaved', '保存 12 格'),
      event(12, 'report.moved', '送本机关审签'),
    ],
  }),
  'reportEditing.open': () => openedReport(),
}

describe('HistoryPage', () => {
  it('has no accessibility fault, newest first, saving folded away on wish', async () => {
    const { wrapper, unmount } = await openPage(`/reports/${idOf(1)}/history`, answers)
    await until(() => expect(wrapper.findAll('.event-table tbody tr')).toHaveLength(3))
    expect(await scan()).toEqual([])
    expect(wrapper.get('.event-table tbody tr').text()).toContain('送本机关审签')
    await wrapper.get('.event-tools input').setValue(true)
    expect(wrapper.findAll('.event-table tbody tr')).toHaveLength(2)
    unmount()
  })

  it('says a refusal in words', async () => {
    const { wrapper, unmount } = await openPage(`/reports/${idOf(1)}/history`, {
      ...answers,
      'history.report': () => refuse('NOT_FOUND', '没有找到这份报告。'),
    })
    await until(() => expect(wrapper.text()).toContain('没有找到这份报告。'))
    unmount()
  })
})
