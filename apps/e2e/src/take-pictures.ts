import { mkdirSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import type { Page } from 'playwright-core'
import { launchBrowser, openPage } from './support/browser.ts'

// Takes the pictures of the README from a running demo: `tsx src/take-pictures.ts http://127.0.0.1:8080`.
const origin = process.argv[2] ?? 'http://127.0.0.1:8080'
const folder = fileURLToPath(new URL('../../../docs/pictures/', import.meta.url))
const PASSWORD = 'lanjiang-2026'

async function signIn(page: Page, account: string) {
  await page.goto('/admin/')
  await page.getByLabel('账号', { exact: true }).fill(account)
  await page.getByLabel('密码', { exact: true }).fill(PASSWORD)
  await page.getByRole('button', { name: '登录', exact: true }).click()
  await page.getByRole('heading', { name: '要我办的' }).waitFor()
}

/** Where each picture is taken: the account that looks, and the way from its work page. */
const SCENES: readonly { name: string; account?: string; go: (page: Page) => Promise<unknown> }[] = [
  { name: 'home', go: (page) => page.goto('/') },
  { name: 'report', go: (page) => page.goto('/organs/qingxun-gongan/2025') },
  {
    name: 'editor',
    account: 'tianbao',
    go: async (page) => {
      await page.getByRole('link', { name: /^接着填/ }).click()
      await page.locator('#section-3').scrollIntoViewIfNeeded()
      await page.locator('#section-3').evaluate((section) => section.scrollIntoView({ block: 'start' }))
    },
  },
  { name: 'board', account: 'shenhe', go: (page) => page.goto('/admin/board') },
  { name: 'approval', account: 'shenhe', go: (page) => page.goto('/admin/approval') },
  { name: 'consolidation', account: 'huizong', go: (page) => page.goto('/admin/consolidation') },
]
const LOOKS = [
  { width: 1440, height: 1000, colorScheme: 'light' },
  { width: 1440, height: 1000, colorScheme: 'dark' },
  { width: 390, height: 844, colorScheme: 'light' },
] as const

mkdirSync(folder, { recursive: true })
const browser = await launchBrowser()
for (const { name, account, go } of SCENES)
  for (const { width, height, colorScheme } of LOOKS) {
    const { page } = await openPage(browser, origin, { viewport: { width, height }, colorScheme })
    if (account !== undefined) await signIn(page, account)
    await go(page)
    await page.waitForLoadState('networkidle')
    await page.screenshot({ path: `${folder}${name}-${width}-${colorScheme}.png` })
    await page.context().close()
  }
await browser.close()
