import { describe, expect, it } from 'vitest'
import { lostPage } from './layouts/lost-page.ts'
import { openPage, settle, until } from './testing/open-page.ts'
import { scan } from './testing/scan.ts'
import { PAGE_TITLES } from './texts.zh-cn.ts'
import { ROUTES } from './router.ts'

const desk = { 'work.mine': () => ({ today: '2026-01-26', mine: [], others: [], rounds: [] }) }

describe('createAdminRouter', () => {
  it('has a title for every page', () => {
    for (const { name } of ROUTES) if (name !== undefined) expect(PAGE_TITLES[String(name)], String(name)).toBeTruthy()
  })

  it('puts the focus on the heading of the next page and its name into the tab', async () => {
    const { router, unmount } = await openPage('/work', desk)
    await router.push('/account')
    await until(() => expect(document.activeElement?.tagName).toBe('H1'))
    expect(document.activeElement?.textContent).toContain('我的账号')
    expect(document.title).toBe('我的账号 · 公开年报')
    unmount()
  })

  it('says where to go from an address that leads nowhere', async () => {
    const { wrapper, unmount } = await openPage('/nowhere/at/all', {})
    expect(wrapper.text()).toContain('没有这一页')
    expect(await scan()).toEqual([])
    unmount()
  })

  it('keeps the page and says so when the next one cannot be loaded', async () => {
    const { wrapper, router, unmount } = await openPage('/work', desk)
    router.addRoute({ path: '/lost', component: () => Promise.reject(new TypeError('Failed to fetch')) })
    await expect(router.push('/lost')).rejects.toThrow('Failed to fetch')
    await settle()
    expect(wrapper.get('h1').text()).toContain('工作台')
    expect(wrapper.get('.lost-page a').attributes('href')).toContain('/lost')
    await wrapper.get('.lost-page button').trigger('click')
    expect(lostPage.value).toBeNull()
    unmount()
  })
})

describe('layout', () => {
  it('offers a skip link, a live region and the way out', async () => {
    const { wrapper, router, inputsOf, unmount } = await openPage('/work', { ...desk, 'accounts.signOut': () => ({}) })
    expect(wrapper.get('.skip-link').attributes('href')).toBe('#main')
    expect(wrapper.find('[role=status][aria-live=polite]').exists()).toBe(true)
    await wrapper
      .findAll('.person-panel button')
      .find((button) => button.text() === '退出')!
      .trigger('click')
    await until(() => expect(router.currentRoute.value.name).toBe('signIn'))
    expect(inputsOf('accounts.signOut')).toHaveLength(1)
    unmount()
  })
})
