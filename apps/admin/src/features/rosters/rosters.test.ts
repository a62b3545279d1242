import { describe, expect, it } from 'vitest'
import { refuse, type Answers } from '../../testing/fake-client.ts'
import { organRecord, roster } from '../../testing/office-samples.ts'
import { openPage, settle, until } from '../../testing/open-page.ts'
import { idOf, person, signedIn } from '../../testing/samples.ts'
import { scan } from '../../testing/scan.ts'

const answers: Answers = {
  'accounts.session': () => signedIn(person('administrator')),
  'work.mine': () => ({ today: '2026-01-26', mine: [], others: [], rounds: [] }),
  'rosters.list': () => ({ rosters: [roster()] }),
  'organs.list': () => ({
    organs: [organRecord(50, '县人民政府', { kind: 'government' }), organRecord(2, '县教育局')],
  }),
}

describe('RostersPage', () => {
  it('has no accessibility fault and lists dated entries', async () => {
    const { wrapper, unmount } = await openPage('/rosters', answers)
    await until(() => expect(wrapper.text()).toContain('现有 1 个机关'))
    expect(wrapper.text()).toContain('2019年1月1日')
    expect(await scan()).toEqual([])
    unmount()
  })

  it('adds an organ by its name and says when it is there already', async () => {
    const { wrapper, inputsOf, unmount } = await openPage('/rosters', {
      ...answers,
      'rosters.addEntry': () => refuse('ROSTER_OVERLAP', '县教育局 在这一时段已经在名册里。请先结束原来的记录。'),
    })
    await until(() => expect(wrapper.text()).toContain('加机关'))
    await wrapper
      .findAll('button')
      .find((button) => button.text() === '加机关')!
      .trigger('click')
    await settle()
    const dialog = wrapper.get('dialog[open]')
    await dialog.get('form').trigger('submit')
    expect(dialog.text()).toContain('请选机关。')
    await dialog.get('input[list]').setValue('没有这个局')
    expect(dialog.text()).toContain('没有叫这个名字的机关')
    await dialog.get('input[list]').setValue('云川县教育局')
    await dialog.get('form').trigger('submit')
    await until(() => expect(dialog.text()).toContain('请先结束原来的记录'))
    expect(inputsOf('rosters.addEntry')).toMatchObject([{ rosterId: idOf(80), organId: idOf(2) }])
    unmount()
  })

  it('ends an entry on a day, never before it began', async () => {
    const { wrapper, inputsOf, unmount } = await openPage('/rosters', {
      ...answers,
      'rosters.endEntry': () => ({ roster: roster() }),
    })
    await until(() => expect(wrapper.find('button[aria-label^="退出名册"]').exists()).toBe(true))
    await wrapper.get('button[aria-label^="退出名册"]').trigger('click')
    await settle()
    const dialog = wrapper.get('dialog[open]')
    await dialog.get('input[type=date]').setValue('2018-12-31')
    await dialog.get('form').trigger('submit')
    expect(dialog.text()).toContain('退出不能早于加入。')
    await dialog.get('input[type=date]').setValue('2025-12-31')
    await dialog.get('form').trigger('submit')
    await until(() => expect(inputsOf('rosters.endEntry')).toMatchObject([{ organId: idOf(1), validTo: '2025-12-31' }]))
    unmount()
  })

  it('teaches what a roster is for when there is none', async () => {
    const { wrapper, unmount } = await openPage('/rosters', { ...answers, 'rosters.list': () => ({ rosters: [] }) })
    await until(() => expect(wrapper.text()).toContain('有了名册才能'))
    unmount()
  })
})
