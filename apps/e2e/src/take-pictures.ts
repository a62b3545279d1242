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

const REPORT = '/organs/qingxun-gongan/2025'

/** The report of a bureau as a web page in which somebody mistyped one number of table 3. */
async function mistypedPage(page: Page): Promise<Buffer> {
  const html = await (await page.request.get(`${REPORT}/report.html`)).text()
  return Buffer.from(
    html.replace(
      /(本年新收[^]*?<td[^>]*>)(\d{2,})(?=<\/td>)/,
      (_, before: string, number: string) => `${before}${number}0`,
    ),
  )
}

/** Brings the draft in again as a PDF after one number was changed, and goes to where they differ. */
async function importDraft(page: Page) {
  await page.getByRole('link', { name: /^接着填/ }).click()
  await page.getByRole('button', { name: '导入文件' }).waitFor()
  const reportId = /reports\/([^/?]+)/.exec(page.url())![1]!
  const file = await page.request.get(`/api/admin/reports/${reportId}/report.pdf`)
  const field = page.locator('[id="t2.licensing.decisions"] input')
  const before = await field.inputValue()
  await field.fill(`${before}0`)
  await field.press('Enter')
  await page.getByText('已保存').first().waitFor()
  const name = '2025年年度报告.pdf'
  const upload = { name, mimeType: 'application/pdf', buffer: await file.body() }
  await page.locator('input[type=file]').setInputFiles(upload)
  await page.locator('.import-desk .page-places').first().waitFor()
  await page.keyboard.press('F8')
  await page.locator('.page-places rect.is-here').waitFor()
}

/** Where each picture is taken: the account that looks, and the way from its work page. */
const SCENES: readonly { name: string; account?: string; go: (page: Page) => Promise<unknown> }[] = [
  { name: 'home', go: (page) => page.goto('/') },
  { name: 'report', go: (page) => page.goto(REPORT) },
  {
    name: 'editor',
    account: 'tianbao',
    go: async (page) => {
      await page.getByRole('link', { name: /^接着填/ }).click()
      await page.locator('#section-3').scrollIntoViewIfNeeded()
      await page.locator('#section-3').evaluate((section) => section.scrollIntoView({ block: 'start' }))
    },
  },
  { name: 'import', account: 'tianbao', go: importDraft },
  {
    name: 'check',
    go: async (page) => {
      const upload = { name: '年度报告.html', mimeType: 'text/html', buffer: await mistypedPage(page) }
      await page.goto('/check')
      await page.locator('#check-file').setInputFiles(upload)
      await page.getByRole('button', { name: '检查', exact: true }).click()
      await page.locator('.check-findings').waitFor()
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
