import { DEMO_ACCOUNTS, DEMO_TODAY, loadDemo } from '@gongkai/db'
import { demoTools } from '@gongkai/server'
import type { Browser, Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { accessibilityViolations } from '../support/accessibility.ts'
import { launchBrowser, openPage } from '../support/browser.ts'
import { startInstallation, type Installation } from '../support/installation.ts'

let browser: Browser
let house: Installation

beforeAll(async () => {
  browser = await launchBrowser()
  house = await startInstallation(DEMO_TODAY, async ({ db }) => {
    await loadDemo(db, demoTools, () => undefined)
  })
})
afterAll(async () => {
  await browser?.close()
  await house?.close()
})

/** What is wrong with a page: accessibility, a page wider than the window, and whatever `problems` gathered. */
async function faults(page: Page, problems: string[]): Promise<string[]> {
  const wide = await page.evaluate('document.documentElement.scrollWidth - window.innerWidth')
  const sideways = Number(wide) > 0 ? [`${wide} pixels wider than the window`] : []
  return [...(await accessibilityViolations(page)), ...sideways, ...problems.splice(0)]
}

const LOOKS = [
  { viewport: { width: 1440, height: 900 }, colorScheme: 'light' },
  { viewport: { width: 390, height: 844 }, colorScheme: 'dark' },
] as const

describe.each(LOOKS)('at $viewport.width pixels, $colorScheme', (look) => {
  it.each(['/', '/places/990122', '/organs/yunchuan-shuili', '/search?q=公安', '/about'])(
    'the public page %s is sound',
    async (address) => {
      const { page, problems } = await openPage(browser, house.origin, look)
      await page.goto(address)
      expect(await faults(page, problems)).toEqual([])
      await page.context().close()
    },
  )

  it('a published report is sound', async () => {
    const { page, problems } = await openPage(browser, house.origin, look)
    await page.goto('/')
    const address = await page.locator('a[href^="/organs/"][href$="/2025"]').first().getAttribute('href')
    await page.goto(address!)
    expect(await faults(page, problems)).toEqual([])
    await page.context().close()
  })

  it.each(DEMO_ACCOUNTS.map(({ account, password, role }) => ({ account, password, role })))(
    'every page of the $role ($account) is sound',
    async ({ account, password }) => {
      const { page, problems } = await openPage(browser, house.origin, look)
      await page.goto('/admin/')
      await page.getByLabel('账号', { exact: true }).waitFor()
      expect(await faults(page, problems), 'sign-in').toEqual([])
      await page.getByLabel('账号', { exact: true }).fill(account)
      await page.getByLabel('密码', { exact: true }).fill(password)
      await page.getByRole('button', { name: '登录', exact: true }).click()
      await page.getByRole('heading', { name: '要我办的' }).waitFor()
      for (const address of await addressesOf(page)) {
        await page.goto(address)
        await page.getByRole('heading', { level: 1 }).first().waitFor()
        await page.waitForLoadState('networkidle')
        expect(await faults(page, problems), address).toEqual([])
      }
      await page.context().close()
    },
  )
})

/** Where the signed-in person can go from the work page: the navigation, and the first report there is. */
async function addressesOf(page: Page): Promise<string[]> {
  const links = page.locator('a[href^="/admin/"]')
  const hrefs = await links.evaluateAll((found) => found.map((link) => link.getAttribute('href') ?? ''))
  const reports = hrefs.filter((href) => href.includes('/reports/'))
  return [
    ...new Set([
      ...hrefs.filter((href) => !href.includes('/reports/') && !href.includes('/approval?')),
      ...reports.slice(0, 2),
    ]),
  ]
}
