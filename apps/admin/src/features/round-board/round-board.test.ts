import { afterEach, describe, expect, it, vi } from 'vitest'
import { refuse, type Answers } from '../../testing/fake-client.ts'
import { openPage, settle, until } from '../../testing/open-page.ts'
import { openedReport } from '../../testing/report-sample.ts'
import { board, round } from '../../testing/round-samples.ts'
import { idOf, organ, person, signedIn } from '../../testing/samples.ts'
import { scan } from '../../testing/scan.ts'

const item = {
  reportId: idOf(101),
  organ: organ(1, '县水利局'),
  reportingYear: 2025,
  state: 'submitted',
  submittedAt: '2026-01-21T03:00:00.000Z',
  submittedTimes: 1,
  errors: 0,
  explained: 0,
  infos: 0,
} as const
const answers: Answers = {
  'rounds.list': () => ({
    rounds: [
      round(),
      round({ id: idOf(71), name: '云川县2024年度', reportingYear: 2024, closedAt: '2025-04-02T00:00:00.000Z' }),
    ],
  }),
  'rounds.board': () => board(),
  'approval.queue': () => ({ items: [item] }),
  'reportEditing.open': () =>
    openedReport({ state: 'submitted', roles: ['reviewer'], available: ['approve', 'sendBack'] }),
}

afterEach(() => vi.unstubAllGlobals())

describe('RoundBoardPage', () => {
  it('has no accessibility fault and opens the newest open round', async () => {
    const { wrapper, inputsOf, unmount } = await openPage('/board', answers)
    await until(() => expect(wrapper.text()).toContain('应公布 5 个'))
    expect(await scan()).toEqual([])
    expect(inputsOf('rounds.board')).toEqual([{ roundId: idOf(70) }])
    expect(wrapper.get('.board-row.is-current').text()).toContain('县水利局')
    unmount()
  })

  it('narrows the board without asking again', async () => {
    const { wrapper, inputsOf, unmount } = await openPage('/board', answers)
    await until(() => expect(wrapper.findAll('.board-row')).toHaveLength(5))
    await wrapper.get('.board-filters input[type=search]').setValue('气象')
    expect(wrapper.findAll('.board-row').map((row) => row.get('th').text())).toEqual(['县气象局'])
    await wrapper.get('.board-filters input[type=search]').setValue('没有这个')
    expect(wrapper.text()).toContain('没有符合条件的机关。')
    expect(inputsOf('rounds.board')).toHaveLength(1)
    unmount()
  })

  it('chases whoever has not handed in, with words one can change', async () => {
    const { wrapper, inputsOf, unmount } = await openPage('/board', {
      ...answers,
      'rounds.chase': ({ organIds }) => ({ chased: organIds.length, at: '2026-01-26T03:00:00.000Z' }),
    })
    await until(() => expect(wrapper.text()).toContain('催报 3 个'))
    await wrapper
      .findAll('button')
      .find((button) => button.text() === '催报 3 个')!
      .trigger('click')
    await settle()
    const dialog = wrapper.get('dialog[open]')
    expect(await scan()).toEqual([])
    await dialog.findAll('input[type=checkbox]')[0]!.setValue(false)
    await dialog.get('form').trigger('submit')
    await settle()
    expect(inputsOf('rounds.chase')).toMatchObject([{ roundId: idOf(70), organIds: [idOf(3), idOf(4)] }])
    expect(wrapper.find('dialog[open]').exists()).toBe(false)
    unmount()
  })

  it('copies the sentence, and where there is no clipboard selects it and says what to press', async () => {
    const write = vi.fn(() => Promise.resolve())
    vi.stubGlobal('navigator', { ...navigator, clipboard: { writeText: write } })
    const { wrapper, unmount } = await openPage('/board', answers)
    const button = await until(() => wrapper.findAll('button').find((one) => one.text() === '复制这段话')!)
    await until(() => expect(wrapper.text()).toContain('复制这段话'))
    await (button ?? wrapper.findAll('button').find((one) => one.text() === '复制这段话')!).trigger('click')
    await settle()
    expect(write.mock.calls).toEqual([[expect.stringContaining('应公布 5 个，已公布 1 个')]])
    write.mockRejectedValueOnce(new DOMException('no clipboard'))
    await wrapper
      .findAll('button')
      .find((one) => one.text() === '已复制')!
      .trigger('click')
    await settle()
    expect(wrapper.text()).toContain('请按 Ctrl＋C 复制')
    unmount()
  })

  it('offers neither chasing nor approving to who may not', async () => {
    const { wrapper, calls, unmount } = await openPage('/board', {
      ...answers,
      'accounts.session': () => signedIn(person('aggregator')),
    })
    await until(() => expect(wrapper.text()).toContain('应公布 5 个'))
    expect(wrapper.text()).not.toContain('催报 3 个')
    expect(calls.some(({ path }) => path === 'approval.queue')).toBe(false)
    unmount()
  })

  it('makes no statement about a round to who sees one line of it', async () => {
    const { wrapper, unmount } = await openPage('/board', {
      ...answers,
      'accounts.session': () => signedIn(person('reporter')),
      'rounds.list': () => ({ rounds: [round({ whole: false })] }),
      'rounds.board': () => board({ lines: board().lines.slice(0, 1) }),
    })
    await until(() => expect(wrapper.text()).toContain('这里只列出您所在机关的进展。'))
    expect(wrapper.text()).not.toContain('应公布')
    expect(await scan()).toEqual([])
    unmount()
  })

  it('says what to do when there is no round, and says a refusal in words', async () => {
    const none = await openPage('/board', { 'rounds.list': () => ({ rounds: [] }) })
    await until(() => expect(none.wrapper.text()).toContain('还没有填报轮次。'))
    expect(none.wrapper.text()).toContain('开一个填报轮次')
    none.unmount()
    const refused = await openPage('/board', {
      ...answers,
      'rounds.board': () => refuse('NOT_ALLOWED', '您没有办理这一事项的权限。'),
    })
    await until(() => expect(refused.wrapper.text()).toContain('您没有办理这一事项的权限。'))
    refused.unmount()
  })
})
