import { describe, expect, it } from 'vitest'
import { refuse, type Answers } from '../../testing/fake-client.ts'
import { openPage, settle, until } from '../../testing/open-page.ts'
import { person, signedIn } from '../../testing/samples.ts'
import { scan } from '../../testing/scan.ts'

const demo = {
  account: 'chenjing',
  password: 'gongkai-demo',
  displayName: '陈静',
  roleName: '填报人',
  scopeName: '云川县水利局',
}
const nobody: Answers = { 'accounts.session': () => signedIn(null) }
const emptyDesk: Answers = { 'work.mine': () => ({ today: '2026-01-26', mine: [], others: [], rounds: [] }) }

describe('SignInPage', () => {
  it('has no accessibility fault and lists demo accounts only when the server names some', async () => {
    const plain = await openPage('/work', nobody)
    expect(plain.router.currentRoute.value.name).toBe('signIn')
    expect(await scan()).toEqual([])
    expect(plain.wrapper.text()).not.toContain('试用账号')
    plain.unmount()
    const { wrapper, unmount } = await openPage('/sign-in', {
      'accounts.session': () => ({ person: null, demoAccounts: [demo] }),
    })
    expect(wrapper.text()).toContain('云川县水利局')
    expect(await scan()).toEqual([])
    unmount()
  })

  it('says what is missing and puts the focus there', async () => {
    const { wrapper, calls, unmount } = await openPage('/sign-in', nobody)
    await wrapper.get('form').trigger('submit')
    expect(wrapper.text()).toContain('请填写账号。')
    expect(document.activeElement).toBe(wrapper.get('input[name=account]').element)
    await wrapper.get('input[name=account]').setValue('fangning')
    await wrapper.get('form').trigger('submit')
    expect(wrapper.text()).toContain('请填写密码。')
    expect(calls.map(({ path }) => path)).toEqual(['accounts.session'])
    unmount()
  })

  it('shows the refusal in words, empties the password and keeps the account', async () => {
    const { wrapper, unmount } = await openPage('/sign-in', {
      ...nobody,
      'accounts.signIn': () => refuse('SIGN_IN_FAILED', '账号或密码不对。连续错 5 次会暂时锁定，还可以试 4 次。'),
    })
    await wrapper.get('input[name=account]').setValue('fangning')
    await wrapper.get('input[name=password]').setValue('wrong')
    await wrapper.get('form').trigger('submit')
    await settle()
    expect(wrapper.get('.failure-note').text()).toContain('还可以试 4 次')
    expect(wrapper.get<HTMLInputElement>('input[name=account]').element.value).toBe('fangning')
    expect(wrapper.get<HTMLInputElement>('input[name=password]').element.value).toBe('')
    unmount()
  })

  it('signs in with one press on a demo account and opens where one wanted to go', async () => {
    const { wrapper, router, inputsOf, unmount } = await openPage('/account', {
      ...emptyDesk,
      'accounts.session': () => ({ person: null, demoAccounts: [demo] }),
      'accounts.signIn': () => ({ person: person('reporter') }),
    })
    await wrapper.get('.demo-account').trigger('click')
    await settle()
    expect(inputsOf('accounts.signIn')).toEqual([{ account: 'chenjing', password: 'gongkai-demo' }])
    await until(() => expect(router.currentRoute.value.path).toBe('/account'))
    unmount()
  })

  it('does not follow an address outside of the app', async () => {
    const { wrapper, router, unmount } = await openPage('/sign-in?next=//elsewhere.example/', {
      ...emptyDesk,
      'accounts.session': () => ({ person: null, demoAccounts: [demo] }),
      'accounts.signIn': () => ({ person: person('reporter') }),
    })
    await wrapper.get('.demo-account').trigger('click')
    await settle()
    await until(() => expect(router.currentRoute.value.path).toBe('/work'))
    unmount()
  })
})

describe('SignInDialog', () => {
  it('opens over the page when the session is dead, and the page goes on after signing in', async () => {
    let dead = true
    const { wrapper, session, unmount } = await openPage('/work', {
      'work.mine': () =>
        dead ? refuse('NOT_SIGNED_IN', '登录已失效。') : { today: '2026-01-26', mine: [], others: [], rounds: [] },
      'accounts.signIn': () => {
        dead = false
        return { person: person('reviewer') }
      },
    })
    expect(session.asking.value).toBe(true)
    const dialog = wrapper.get('dialog[open]')
    expect(dialog.text()).toContain('登录后接着办')
    expect(dialog.get<HTMLInputElement>('input[name=account]').element.value).toBe('fangning')
    await dialog.get('input[name=password]').setValue('secret')
    await dialog.get('form').trigger('submit')
    await settle()
    expect(session.asking.value).toBe(false)
    expect(wrapper.find('dialog[open]').exists()).toBe(false)
    expect(wrapper.find('h1').text()).toContain('工作台')
    unmount()
  })

  it('never sends what one person left in the name of another', async () => {
    const { wrapper, session, calls, unmount } = await openPage('/work', {
      'work.mine': () => refuse('NOT_SIGNED_IN', '登录已失效。'),
      'accounts.signIn': () => ({ person: { ...person('reporter'), id: '00000000-0000-4000-8000-000000000901' } }),
    })
    const before = calls.filter(({ path }) => path === 'work.mine').length
    const dialog = wrapper.get('dialog[open]')
    await dialog.get('input[name=password]').setValue('secret')
    const again = session.asking.value
    await dialog.get('form').trigger('submit')
    expect([again, before]).toEqual([true, 1])
    await settle()
    expect(session.person.value?.id).toBe('00000000-0000-4000-8000-000000000901')
    unmount()
  })
})
