import { describe, expect, it } from 'vitest'
import type { Answers } from '../../testing/fake-client.ts'
import { loseConnection, refuse } from '../../testing/fake-client.ts'
import { openPage, settle, until } from '../../testing/open-page.ts'
import { idOf, organ, person, signedIn } from '../../testing/samples.ts'
import { scan } from '../../testing/scan.ts'
import { dueWords, isUrgent, type Task } from './texts.zh-cn.ts'

const today = '2026-01-26'
const start: Task = {
  reportId: null,
  organ: organ(1, '县水利局'),
  reportingYear: 2025,
  state: null,
  task: 'start',
  dueDate: '2026-01-29',
  legalDate: '2026-01-31',
  reason: null,
  chased: 1,
  chaseText: '请尽快填报并报送。',
}
const correct: Task = {
  ...start,
  organ: organ(2, '县教育局'),
  reportId: idOf(52),
  state: 'returned',
  task: 'correct',
  reason: '请写明到期文件的名称。',
  chased: 0,
  chaseText: null,
}
const round = {
  roundId: idOf(70),
  name: '云川县 2025 年度',
  reportingYear: 2025,
  dueDate: '2026-01-29',
  counts: { published: 22, submitted: 6, none: 2 },
  total: 49,
}
const other = {
  reportId: idOf(60),
  organ: organ(3, '县财政局'),
  reportingYear: 2024,
  state: 'published',
  holder: '',
  updatedAt: '2025-01-20T01:00:00.000Z',
} as const
const desk = (mine: Task[]): Answers => ({
  'accounts.session': () => signedIn(person('reporter')),
  'work.mine': () => ({ today, mine, others: [other], rounds: [round] }),
})

describe('WorkPage', () => {
  it('has no accessibility fault and says what to do, until when and why', async () => {
    const { wrapper, unmount } = await openPage('/work', desk([correct, start]))
    expect(await scan()).toEqual([])
    expect(wrapper.text()).toContain('还剩 3 天（含周末），1月29日收表')
    expect(wrapper.text()).toContain('请写明到期文件的名称。')
    expect(wrapper.text()).toContain('催过 1 次')
    expect(wrapper.text()).toContain('请尽快填报并报送。')
    expect(wrapper.get('.round-states').text()).toContain('未动笔')
    unmount()
  })

  it('starts a report with one press and opens it', async () => {
    const { wrapper, router, inputsOf, unmount } = await openPage('/work', {
      ...desk([start]),
      'reportEditing.start': () => ({ reportId: idOf(51) }),
      'reportEditing.open': () => refuse('NOT_FOUND', '没有找到。'),
    })
    await wrapper.get('button[aria-label^="开始填报"]').trigger('click')
    await settle()
    expect(inputsOf('reportEditing.start')).toMatchObject([{ organId: idOf(1), reportingYear: 2025 }])
    await until(() => expect(router.currentRoute.value.path).toBe(`/reports/${idOf(51)}`))
    unmount()
  })

  it('sends the same command again after no answer came', async () => {
    let reachable = false
    const { wrapper, inputsOf, unmount } = await openPage('/work', {
      ...desk([start]),
      'reportEditing.start': () =>
        reachable ? refuse('REPORT_EXISTS', '县水利局 2025 年的报告已经有了，请直接打开它。') : loseConnection(),
    })
    await wrapper.get('button[aria-label^="开始填报"]').trigger('click')
    await settle()
    expect(wrapper.get('.task-failure').text()).toContain('连不上服务器')
    reachable = true
    await wrapper.get('.task-failure button').trigger('click')
    await settle()
    expect(wrapper.get('.task-failure').text()).toContain('请直接打开它')
    const [first, second] = inputsOf('reportEditing.start') as { commandId: string }[]
    expect(first?.commandId).toBe(second?.commandId)
    unmount()
  })

  it('teaches the next step when there is nothing to do', async () => {
    const { wrapper, unmount } = await openPage('/work', desk([]))
    expect(wrapper.text()).toContain('现在没有要您办的事。')
    unmount()
  })

  it('offers only what the person may use', async () => {
    const { wrapper, unmount } = await openPage('/work', desk([]))
    expect(wrapper.get('nav').text()).toBe('工作台')
    unmount()
  })

  it('says in words when the server refuses', async () => {
    const { wrapper, unmount } = await openPage('/work', {
      'work.mine': () => refuse('NOT_ALLOWED', '您没有办理这一事项的权限。'),
    })
    expect(wrapper.get('.failure-note').text()).toContain('您没有办理这一事项的权限。')
    unmount()
  })
})

describe('dueWords', () => {
  it('turns to the legal date once the collecting day is over', () => {
    expect(dueWords({ task: 'fill', dueDate: '2026-01-20', legalDate: '2026-01-31' }, today)).toBe(
      '收表日 1月20日 已过，法定公布日还剩 5 天（含周末）',
    )
    expect(dueWords({ task: 'fill', dueDate: null, legalDate: '2026-01-31' }, today)).toContain('还剩 5 天（含周末）')
    expect(dueWords({ task: 'review', dueDate: '2026-01-20', legalDate: '2026-01-31' }, today)).toBe(
      '法定公布日还剩 5 天（含周末）',
    )
    expect(isUrgent({ task: 'fill', dueDate: '2026-01-27', legalDate: '2026-01-31' }, today)).toBe(true)
    expect(isUrgent({ task: 'fill', dueDate: '2026-01-29', legalDate: '2026-01-31' }, today)).toBe(false)
  })
})
