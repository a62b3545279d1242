import { reportPage, validReport } from '@gongkai/api/testing'
import type { Browser, Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { accessibilityViolations } from '../support/accessibility.ts'
import { launchBrowser } from '../support/browser.ts'
import { PASSWORD, saveCounty } from '../support/county.ts'
import { HttpClient } from '../support/http-client.ts'
import { startInstallation, type Installation } from '../support/installation.ts'
import { signIn } from '../support/people-at-work.ts'

const CELL = 't2.licensing.decisions'
const PUBLISHED = { reportingYear: 2020, organName: '安澜县文化旅游广电体育局', cells: { [CELL]: '46' } }

let browser: Browser
let house: Installation
let reportId: string

beforeAll(async () => {
  browser = await launchBrowser()
  house = await startInstallation('2021-01-15')
  await saveCounty(house.database.db)
})
afterAll(async () => {
  await browser?.close()
  await house?.close()
})

/** The bureau's report as a web page in which one number has come apart: 4 and 6, or 46. */
function tornPage(): Buffer {
  const whole = reportPage(PUBLISHED)
  const page = Buffer.from(whole).toString()
  expect(page.split('>46<')).toHaveLength(2)
  return Buffer.from(page.replace('>46<', '>4 6<'))
}

async function cellsOfDraft(): Promise<Record<string, string>> {
  const client = new HttpClient(house.origin)
  await client.signIn('wangfang', PASSWORD)
  const { cells } = await client.ask<{ cells: { id: string; raw: string }[] }>('reportEditing.open', { reportId })
  return Object.fromEntries(cells.map(({ id, raw }) => [id, raw]))
}

async function toReport(page: Page) {
  await page.goto(`/admin/reports/${reportId}`)
  await page.getByRole('button', { name: '导入文件' }).waitFor()
}

async function bringIn(page: Page, name: string, buffer: Buffer) {
  await page.locator('input[type=file]').setInputFiles({ name, mimeType: 'application/octet-stream', buffer })
  await page.waitForURL(/\/imports\//)
  await page.locator('.import-desk').waitFor()
}

/** Types another number over the one in question, as if somebody had corrected the draft meanwhile. */
async function typeOver(page: Page, raw: string) {
  const field = page.locator(`[id="${CELL}"] input`)
  await field.fill(raw)
  await field.press('Enter')
  await expect.poll(async () => (await cellsOfDraft())[CELL]).toBe(raw)
}

async function accept(page: Page) {
  await page.getByRole('button', { name: /^取入草稿/ }).click()
  await page.waitForURL(/\/reports\//)
}

describe('the journey of a file into a draft', () => {
  // Each step needs the one before; the installation is theirs alone.
  it('takes a web page in, once the one number that can be read in two ways is settled', async () => {
    const { page, problems, leave } = await signIn(browser, house.origin, 'wangfang')
    await page.getByRole('button', { name: /2020 年报告$/ }).click()
    await page.getByRole('button', { name: '导入文件' }).waitFor()
    reportId = /reports\/([^/?]+)/.exec(page.url())![1]!
    await bringIn(page, '年报.html', tornPage())
    await page.keyboard.press('F8')
    await page.locator('.source-table td.is-here').getByText('4 6').waitFor()
    expect(await accessibilityViolations(page)).toEqual([])
    // 4, 6, and the number that came apart.
    await page.getByRole('button', { name: '读作 46' }).waitFor()
    await page.keyboard.press('3')
    await accept(page)
    const published = Object.entries(validReport(PUBLISHED).cells).map(([id, { raw }]) => [id, raw])
    expect(await cellsOfDraft()).toEqual(Object.fromEntries(published))
    expect(problems).toEqual([])
    await leave()
  })

  it.each(['docx', 'xlsx', 'pdf'])(
    'shows what a %s says otherwise at its place, and takes it when chosen',
    async (kind) => {
      const { page, problems, leave } = await signIn(browser, house.origin, 'wangfang')
      const before = await cellsOfDraft()
      const file = await page.request.get(`/api/admin/reports/${reportId}/report.${kind}`)
      expect(file.status()).toBe(200)
      await toReport(page)
      await typeOver(page, '50')
      await bringIn(page, `年报.${kind}`, await file.body())
      await page.getByText('草稿里已有的 1 格与文件不同').waitFor()
      await page.keyboard.press('F8')
      await page.locator(kind === 'pdf' ? '.page-places rect.is-here' : '.source-table td.is-here').waitFor()
      expect(await accessibilityViolations(page)).toEqual([])
      await page.keyboard.press('1')
      await accept(page)
      expect(await cellsOfDraft()).toEqual(before)
      expect(problems).toEqual([])
      await leave()
    },
  )
})
