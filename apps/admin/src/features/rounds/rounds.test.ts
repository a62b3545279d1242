import { describe, expect, it } from 'vitest'
import { refuse, type Answers } from '../../testing/fake-client.ts'
import { roster } from '../../testing/office-samples.ts'
import { openPage, settle, until } from '../../testing/open-page.ts'
import { round } from '../../testing/round-samples.ts'
import { idOf, person, signedIn } from '../../testing/samples.ts'
import { scan } from '../../testing/scan.ts'

const answers: Answers = {
  'accounts.session': () => signedIn(person('administrator')),
  'work.mine': () => ({ today: '2026-01-26', mine: [], others: [], rounds: [] }),
  'rounds.list': () => ({ rounds: [round()] }),
  'rosters.list': () => ({ rosters: [roster()] }),
}
type Page = Awaited<ReturnType<typeof openPage>>
const open = async (page: Page, label: string) => {
  await until(() => expect(page.wrapper.text()).toContain('云川县2025年度'))
  await page.wrapper
    .findAll('button')
    .find((button) => button.text() === label || button.attributes('aria-label') === label)!
    .trigger('click')
  await settle()
  return page.wrapper.get('dialog[open]')
}
const date = (dialog: ReturnType<Page['wrapper']['get']>, index: number) => dialog.findAll('input[type=date]')[index]!

describe('RoundsPage', () => {
  it('has no accessibility fault, with the form open too', async () => {
    const page = await openPage('/rounds', answers)
    await open(page, '开填报轮次')
    expect(await scan()).toEqual([])
    page.unmount()
  })

  it('opens a round: names it by itself, warns when the collecting day is after the legal one', async () => {
    const page = await openPage('/rounds', {
      ...answers,
      'rounds.open': () => ({ round: round(), warnings: ['收表日晚于法定公布日。'] }),
    })
    const dialog = await open(page, '开填报轮次')
    await dialog.get('form').trigger('submit')
    expect(dialog.text()).toContain('请选名册。')
    await dialog.get('select').setValue(idOf(80))
    await dialog.findAll('select')[1]!.setValue('2025')
    await date(dialog, 0).setValue('2026-01-05')
    await date(dialog, 1).setValue('2026-02-05')
    expect(dialog.text()).toContain('收表日晚于法定公布日2026年1月31日')
    await dialog.get('form').trigger('submit')
    await until(() =>
      expect(page.inputsOf('rounds.open')).toMatchObject([
        { rosterId: idOf(80), reportingYear: 2025, name: '云川县人民政府2025年度', dueDate: '2026-02-05' },
      ]),
    )
    await until(() => expect(page.wrapper.get('.round-warning').text()).toBe('收表日晚于法定公布日。'))
    page.unmount()
  })

  it('moves the dates of a round and says what the server refuses', async () => {
    const page = await openPage('/rounds', {
      ...answers,
      'rounds.change': () => refuse('NOT_ALLOWED', '您没有办理这一事项的权限。'),
    })
    const dialog = await open(page, '改日期：云川县2025年度')
    await date(dialog, 1).setValue('2026-01-02')
    await dialog.get('form').trigger('submit')
    expect(dialog.text()).toContain('收表不能早于开始。')
    await date(dialog, 1).setValue('2026-01-25')
    await dialog.get('form').trigger('submit')
    await until(() => expect(dialog.text()).toContain('您没有办理这一事项的权限。'))
    expect(page.inputsOf('rounds.change')).toMatchObject([{ roundId: idOf(70), dueDate: '2026-01-25' }])
    page.unmount()
  })

  it('closes a round after saying what that means, and opens it again', async () => {
    let closedAt: string | null = null
    const page = await openPage('/rounds', {
      ...answers,
      'rounds.list': () => ({ rounds: [round({ closedAt })] }),
      'rounds.close': ({ reopen }) => {
        closedAt = reopen === true ? null : '2026-04-02T00:00:00.000Z'
        return { round: round({ closedAt }), warnings: [] }
      },
    })
    const dialog = await open(page, '关闭：云川县2025年度')
    expect(dialog.text()).toContain('也可以重开')
    await dialog.get('.is-main').trigger('click')
    await until(() => expect(page.wrapper.text()).toContain('已关闭，2026年4月2日'))
    await (await open(page, '重开：云川县2025年度')).get('.is-main').trigger('click')
    await until(() => expect(page.inputsOf('rounds.close')).toMatchObject([{ reopen: false }, { reopen: true }]))
    page.unmount()
  })
})
