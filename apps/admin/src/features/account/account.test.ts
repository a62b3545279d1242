import { describe, expect, it } from 'vitest'
import { refuse } from '../../testing/fake-client.ts'
import { openPage, until } from '../../testing/open-page.ts'
import { scan } from '../../testing/scan.ts'

async function write(wrapper: Awaited<ReturnType<typeof openPage>>['wrapper'], ...texts: string[]) {
  for (const [index, input] of wrapper.findAll('.account-page input').entries()) await input.setValue(texts[index])
  await wrapper.get('.account-page form').trigger('submit')
}

describe('AccountPage', () => {
  it('has no accessibility fault', async () => {
    const { unmount } = await openPage('/account', {})
    expect(await scan()).toEqual([])
    unmount()
  })

  it('changes the password, and only when both writings agree', async () => {
    const { wrapper, inputsOf, unmount } = await openPage('/account', { 'accounts.changePassword': () => ({}) })
    await write(wrapper, 'old-password', 'new-password-1', 'new-password-2')
    expect(wrapper.text()).toContain('两次写的新密码不一样。')
    await write(wrapper, 'old-password', 'new-password-1', 'new-password-1')
    await until(() => expect(wrapper.text()).toContain('密码已修改。'))
    expect(inputsOf('accounts.changePassword')).toEqual([{ current: 'old-password', next: 'new-password-1' }])
    unmount()
  })

  it('says what the server refuses and keeps what was written', async () => {
    const { wrapper, unmount } = await openPage('/account', {
      'accounts.changePassword': () => refuse('PASSWORD_WEAK', '密码至少 10 个字符，且不能与账号相同。请换一个。'),
    })
    await write(wrapper, 'old-password', 'short', 'short')
    await until(() => expect(wrapper.text()).toContain('密码至少 10 个字符'))
    expect(wrapper.findAll<HTMLInputElement>('.account-page input')[1]!.element.value).toBe('short')
    unmount()
  })
})
