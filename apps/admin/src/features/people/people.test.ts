import { describe, expect, it } from 'vitest'
import { refuse, type Answers } from '../../testing/fake-client.ts'
import { organRecord, personRecord, roster } from '../../testing/office-samples.ts'
import { openPage, settle, until } from '../../testing/open-page.ts'
import { idOf, person, signedIn } from '../../testing/samples.ts'
import { scan } from '../../testing/scan.ts'

const grant = {
  id: idOf(400),
  role: 'reporter',
  scope: { kind: 'organ', organId: idOf(1) },
  scopeName: '云川县水利局',
} as const
const answers: Answers = {
  'accounts.session': () => signedIn(person('administrator')),
  'people.list': () => ({ people: [personRecord(301, '陈静', { grants: [grant] }), personRecord(900, '方宁')] }),
  'organs.list': () => ({ organs: [organRecord(1, '县水利局')] }),
  'rosters.list': () => ({ rosters: [roster()] }),
}
async function openPeople(extra: Answers = {}) {
  const page = await openPage('/people', { ...answers, ...extra })
  await until(() => expect(page.wrapper.text()).toContain('陈静'))
  return page
}

describe('PeoplePage', () => {
  it('has no accessibility fault, with a form open too', async () => {
    const page = await openPeople()
    expect(await scan()).toEqual([])
    await page.wrapper.get('button[aria-label="授权：陈静"]').trigger('click')
    await settle()
    expect(await scan()).toEqual([])
    page.unmount()
  })

  it('lets nobody change what they may do themselves', async () => {
    const page = await openPeople()
    expect(page.wrapper.text()).toContain('自己的权限请由另一位管理员增减')
    expect(page.wrapper.find('button[aria-label="授权：方宁"]').exists()).toBe(false)
    page.unmount()
  })

  it('creates an account and goes on to its first role', async () => {
    const page = await openPeople({
      'people.create': ({ account, displayName }) => ({ person: personRecord(302, displayName, { account }) }),
      'people.grantRole': () => ({ person: personRecord(302, '何勇') }),
    })
    await page.wrapper
      .findAll('button')
      .find((button) => button.text() === '新建账号')!
      .trigger('click')
    await settle()
    const form = page.wrapper.get('dialog[open] form')
    const [name, account, password] = form.findAll('input')
    await account!.setValue('何勇')
    await form.trigger('submit')
    expect(form.text()).toContain('账号用字母、数字、点、横线')
    await name!.setValue('何勇')
    await account!.setValue('heyong')
    await password!.setValue('yunchuan-2026')
    await form.trigger('submit')
    await until(() => expect(page.wrapper.get('dialog[open]').text()).toContain('给何勇授权'))
    const granting = page.wrapper.get('dialog[open]')
    await granting.get('form').trigger('submit')
    expect(granting.text()).toContain('请选范围')
    await granting.get('select').setValue('administrator')
    expect(granting.text()).toContain('整个系统')
    expect(granting.findAll('input[type="radio"]')).toHaveLength(0)
    await granting.get('select').setValue('reviewer')
    expect(granting.text()).not.toContain('整个系统')
    await granting.findAll('select')[1]!.setValue(idOf(80))
    await granting.get('form').trigger('submit')
    await until(() =>
      expect(page.inputsOf('people.grantRole')).toMatchObject([
        { personId: idOf(302), role: 'reviewer', scope: { kind: 'roster', rosterId: idOf(80) } },
      ]),
    )
    page.unmount()
  })

  it('takes a role back, disables an account and says what the server refuses', async () => {
    const page = await openPeople({
      'people.revokeRole': () => ({ person: personRecord(301, '陈静') }),
      'people.disable': () => refuse('SELF_GRANT_REFUSED', '不能给自己增减权限。请由另一位管理员办理。'),
    })
    await page.wrapper.get('button[aria-label^="收回：陈静"]').trigger('click')
    await until(() => expect(page.inputsOf('people.revokeRole')).toMatchObject([{ grantId: idOf(400) }]))
    await page.wrapper.get('button[aria-label="停用：陈静"]').trigger('click')
    await until(() => expect(page.wrapper.text()).toContain('请由另一位管理员办理'))
    page.unmount()
  })

  it('sets another password', async () => {
    const page = await openPeople({
      'people.resetPassword': () => refuse('PASSWORD_WEAK', '密码至少 10 个字符，且不能与账号相同。请换一个。'),
    })
    await page.wrapper.get('button[aria-label="重设密码：陈静"]').trigger('click')
    await settle()
    const form = page.wrapper.get('dialog[open] form')
    await form.trigger('submit')
    expect(form.text()).toContain('请填写新密码。')
    await form.get('input').setValue('short')
    await form.trigger('submit')
    await until(() => expect(form.text()).toContain('密码至少 10 个字符'))
    page.unmount()
  })
})
