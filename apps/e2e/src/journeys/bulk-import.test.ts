import { readFileSync } from 'node:fs'
import { reportPage } from '@gongkai/api/testing'
import { zipSync } from 'fflate'
import type { Browser } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { accessibilityViolations } from '../support/accessibility.ts'
import { launchBrowser } from '../support/browser.ts'
import { saveCounty } from '../support/county.ts'
import { startInstallation, type Installation } from '../support/installation.ts'
import { signIn } from '../support/people-at-work.ts'

let browser: Browser
let house: Installation

beforeAll(async () => {
  browser = await launchBrowser()
  house = await startInstallation('2021-01-15')
  await saveCounty(house.database.db)
})
afterAll(async () => {
  await browser?.close()
  await house?.close()
})

const of2020 = (organName: string, more: object = {}) =>
  Buffer.from(reportPage({ reportingYear: 2020, organName, ...more }))
/** The water bureau's report, which names nobody: only the file's name does. */
const nameless = () =>
  Buffer.from(
    of2020('安澜县水利局', { title: '2020年政府信息公开工作年度报告' }).toString().replaceAll('安澜县水利局', ''),
  )
const archive = () =>
  Buffer.from(
    zipSync({
      '2020年报/文旅广体局.html': of2020('安澜县文化旅游广电体育局'),
      '2020年报/安澜县水利局.html': nameless(),
      '2020年报/办公室.html': of2020('安澜县府办'),
      '2020年报/空白.txt': new Uint8Array(),
      '2020年报/会议通知.txt': Buffer.from('请各单位于1月20日前报送。'.repeat(20)),
    }),
  )

describe('the journey of many files', () => {
  // Each step needs the one before; the installation is theirs alone.
  it('begins with an archive: each file finds its organ, or says why not, and none keeps the others', async () => {
    const { page, problems, leave } = await signIn(browser, house.origin, 'wuhui')
    await page.getByRole('link', { name: '批量导入' }).click()
    expect(await accessibilityViolations(page)).toEqual([])
    const file = { name: '全县.zip', mimeType: 'application/zip', buffer: archive() }
    await page.locator('input[type=file]').first().setInputFiles(file)
    await page.getByText('共 5 个文件：可取入 1，已取入 0，待对上 2，读不出来 2。').waitFor()
    expect(await page.getByRole('row', { name: /空白.txt/ }).textContent()).toContain('是空的')
    expect(await accessibilityViolations(page)).toEqual([])

    await page.getByRole('button', { name: '按文件名确认 1 个' }).click()
    await page.getByText('可取入 2，已取入 0，待对上 1，读不出来 2。').waitFor()
    await page.keyboard.press('n')
    // The names are asked for when the dialog opens.
    await page.locator('datalist option[value=安澜县人民政府办公室]').waitFor({ state: 'attached' })
    await page.getByRole('combobox', { name: '机关', exact: true }).fill('安澜县人民政府办公室')
    await page.keyboard.press('Enter')
    await page.getByText('可取入 3，已取入 0，读不出来 2。').waitFor()
    await page.keyboard.press('a')
    await page.getByText('可取入 0，已取入 3，读不出来 2。').waitFor()
    const download = page.waitForEvent('download')
    await page.getByRole('link', { name: '下载结果表' }).click()
    const table = readFileSync(await (await download).path(), 'utf8')
      .trimEnd()
      .split('\r\n')
    expect(table).toHaveLength(6)
    expect(table.filter((line) => line.includes('已取入'))).toHaveLength(3)
    expect(problems).toEqual([])
    await leave()
  })

  it('takes nothing twice when it is brought in again', async () => {
    const { page, problems, leave } = await signIn(browser, house.origin, 'wuhui')
    await page.goto('/admin/bulk-imports')
    const file = { name: '全县.zip', mimeType: 'application/zip', buffer: archive() }
    await page.locator('input[type=file]').first().setInputFiles(file)
    await page.getByText('共 5 个文件：可取入 0，已取入 1').waitFor()
    await page.getByText('同一文件以前导入过，这里用的是那一次的认读。').waitFor()
    expect(problems).toEqual([])
    await leave()
  })

  it('ends with the organ, which sees who filled in for it, from which file, and has the word', async () => {
    const { page, problems, leave } = await signIn(browser, house.origin, 'wangfang')
    await page
      .getByRole('link', { name: /2020 年报告$/ })
      .first()
      .click()
    await page.getByText('主管部门 吴汇 1月15日代为导入“文旅广体局.html”').waitFor()
    await page.getByRole('button', { name: '送本机关审签' }).waitFor()
    expect(await accessibilityViolations(page)).toEqual([])
    await page.getByRole('link', { name: '对照原文件' }).click()
    await page.getByText('已经取入过').waitFor()
    expect(problems).toEqual([])
    await leave()
  })
})
