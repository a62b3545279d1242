import type { Browser } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { accessibilityViolations } from '../support/accessibility.ts'
import { launchBrowser, openPage } from '../support/browser.ts'
import { startInstallation, type Installation } from '../support/installation.ts'
import { countyBureauFile } from './county-bureau-report.ts'

let browser: Browser
let house: Installation

beforeAll(async () => {
  browser = await launchBrowser()
  house = await startInstallation('2021-01-15')
})
afterAll(async () => {
  await browser?.close()
  await house?.close()
})

/** Rows of every table that a person's file could leave a trace in. */
async function traces(): Promise<number[]> {
  const { pool } = house.database
  const tables = ['imports', 'import_batch_files', 'reports', 'events']
  return Promise.all(
    tables.map(async (table) => Number((await pool.query(`select count(*) from ${table}`)).rows[0].count)),
  )
}

describe('检查一份年报', () => {
  it.each([
    ['without scripts', false],
    ['with scripts', true],
  ])('finds what is wrong in a file %s, and keeps nothing', async (_how, javaScriptEnabled) => {
    const before = await traces()
    const { page, problems } = await openPage(browser, house.origin, { javaScriptEnabled })
    await page.goto('/')
    await page.getByRole('navigation').getByRole('link', { name: '检查一份年报' }).click()
    await page.getByLabel('年度报告', { exact: true }).setInputFiles(countyBureauFile())
    await page.getByRole('button', { name: '检查' }).click()
    await page.getByRole('heading', { name: '检查结果：文旅广体局2020年报.txt' }).waitFor()
    const text = await page.locator('main').innerText()
    expect(text).toContain('安澜县文化旅游广电体育局，2020 年度')
    for (const code of ['TX-11', 'NM-04', 'PL-01', 'PL-04']) expect(text).toContain(code)
    expect(await page.locator('[id="t2.penalty.itemsPrevYear"]').innerText()).toContain('55')
    if (javaScriptEnabled) expect(await accessibilityViolations(page)).toEqual([])
    expect(problems).toEqual([])
    expect(await traces()).toEqual(before)
    await page.context().close()
  })

  it('says what is wrong with a file that is no report, and offers the form again', async () => {
    const { page, problems } = await openPage(browser, house.origin)
    await page.goto('/check')
    const letter = { name: '通知.txt', mimeType: 'text/plain', buffer: Buffer.from('请各单位参加会议。'.repeat(20)) }
    await page.getByLabel('年度报告', { exact: true }).setInputFiles(letter)
    await page.getByRole('button', { name: '检查' }).click()
    await page.getByText('里没有找到年度报告的内容').waitFor()
    await page.getByRole('button', { name: '检查' }).waitFor()
    expect(problems).toEqual([])
    await page.context().close()
  })

  it('takes a file that is dropped on the page', async () => {
    const { page } = await openPage(browser, house.origin)
    await page.goto('/check')
    const { name, buffer } = countyBureauFile()
    await page.evaluate(
      ([fileName, base64]) => {
        const bytes = Uint8Array.from(atob(base64!), (character) => character.charCodeAt(0))
        const dataTransfer = new DataTransfer()
        dataTransfer.items.add(new File([bytes], fileName!))
        document.body.dispatchEvent(new DragEvent('drop', { bubbles: true, cancelable: true, dataTransfer }))
      },
      [name, buffer.toString('base64')],
    )
    await page.keyboard.press('Enter')
    await page.getByRole('heading', { name: /^检查结果/ }).waitFor()
    await page.context().close()
  })
})
