import type { Browser, Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { accessibilityViolations } from '../support/accessibility.ts'
import { launchBrowser, openPage } from '../support/browser.ts'
import { saveCounty, type County } from '../support/county.ts'
import { startInstallation, type Installation } from '../support/installation.ts'
import { signIn } from '../support/people-at-work.ts'
import { countyBureauFile } from './county-bureau-report.ts'

let browser: Browser
let house: Installation
let county: County

beforeAll(async () => {
  browser = await launchBrowser()
  house = await startInstallation('2021-01-15')
  county = await saveCounty(house.database.db)
})
afterAll(async () => {
  await browser?.close()
  await house?.close()
})

const findings = (page: Page) => page.locator('.finding')
const finding = (page: Page, code: string) => findings(page).filter({ hasText: code })

/** Writes the same honest sentence to every finding that asks for one, one after another, as a person does. */
async function explainAll(page: Page, text: string) {
  const write = page.getByRole('button', { name: '写说明', exact: true })
  while ((await write.count()) > 0) {
    await write.first().click()
    await page.getByRole('textbox', { name: '为什么是这样' }).fill(text)
    await page.getByRole('button', { name: '写入说明' }).click()
    // The form goes when the server has the words; only then does the next finding offer its own.
    await page.locator('.explanation-form').waitFor({ state: 'detached' })
  }
}

/** Adopts every proposed repair of one kind. */
async function adoptAll(page: Page, name: RegExp) {
  const adopt = page.getByRole('button', { name })
  for (let left = await adopt.count(); left > 0; left = await adopt.count()) {
    await adopt.first().click()
    await expect.poll(() => adopt.count()).toBeLessThan(left)
  }
}

const saved = (page: Page) => page.getByText('已保存').first().waitFor()

async function handOn(page: Page) {
  await saved(page)
  await page.getByRole('button', { name: '送本机关审签' }).click()
  await page.getByText('待审签').first().waitFor()
}

async function signOff() {
  const { page, problems, leave } = await signIn(browser, house.origin, 'liju')
  await page
    .getByRole('link', { name: /审签.*2020 年报告$/ })
    .first()
    .click()
  await page.getByRole('button', { name: '审签并报送' }).click()
  await page.getByText('待审核').first().waitFor()
  expect(problems).toEqual([])
  await leave()
}

describe('the journey of one report', () => {
  // Each step needs the one before; the installation is theirs alone.
  it('begins with a file: the reporter imports it and sees what is wrong', async () => {
    const { page, problems, leave } = await signIn(browser, house.origin, 'wangfang')
    await page.getByRole('button', { name: /2020 年报告$/ }).click()
    await page.getByRole('button', { name: '导入文件' }).waitFor()
    await page.locator('input[type=file]').setInputFiles(countyBureauFile())
    await page.getByText('读出 198 格').waitFor()
    expect(await accessibilityViolations(page)).toEqual([])
    await page.getByRole('button', { name: /^取入草稿/ }).click()
    await finding(page, 'TX-11').first().waitFor()
    expect(await finding(page, 'NM-04').count()).toBe(6)
    for (const code of ['PL-01', 'PL-03', 'PL-04', 'TX-08', 'TX-12', 'CP-05'])
      expect(await finding(page, code).count(), code).toBeGreaterThan(0)
    expect(await accessibilityViolations(page)).toEqual([])
    expect(problems).toEqual([])
    await leave()
  })

  it('is repaired or explained, and handed on', async () => {
    const { page, problems, leave } = await signIn(browser, house.origin, 'wangfang')
    await page
      .getByRole('link', { name: /2020 年报告$/ })
      .first()
      .click()
    await adoptAll(page, /^只留数字/)
    await expect.poll(() => finding(page, 'NM-04').count()).toBe(0)
    await finding(page, 'TX-11').getByRole('button', { name: '跳到这句话' }).click()
    await page.keyboard.press('Control+A')
    await page.keyboard.type(
      '当前的主要问题是人手少、业务不熟，信息更新不够及时。下一步将加强业务培训，安排专人收集整理。',
    )
    await expect.poll(() => finding(page, 'TX-11').count()).toBe(0)
    await explainAll(page, '已与原始台账核对，情况属实。')
    await handOn(page)
    expect(problems).toEqual([])
    await leave()
  })

  it('is signed by the leader in charge', signOff)

  it('comes back from the office with a reason on one cell', async () => {
    const { page, problems, leave } = await signIn(browser, house.origin, 'chenshen')
    await page
      .getByRole('link', { name: /审核.*2020 年报告/ })
      .first()
      .click()
    await page
      .getByRole('button', { name: /退回并说明/ })
      .first()
      .click()
    const place = await page.locator('datalist option[value*=行政处罚][value*=增]').getAttribute('value')
    await page.getByLabel('再标一处').fill(place!)
    await page.getByRole('button', { name: '标上' }).click()
    await page.locator('.send-back-marks textarea').fill('上一年 55 项、处理决定 53 件，增减方向请再核对。')
    await page
      .getByRole('button', { name: /退回并说明/ })
      .first()
      .click()
    await page.getByText('没有等着审核的报告').first().waitFor()
    expect(problems).toEqual([])
    await leave()
  })

  it('is corrected where the office pointed', async () => {
    const { page, problems, leave } = await signIn(browser, house.origin, 'wangfang')
    await page.getByText('增减方向请再核对').first().waitFor()
    await page
      .getByRole('link', { name: /2020 年报告$/ })
      .first()
      .click()
    await page
      .locator('.report-section')
      .getByText('增减方向请再核对')
      .or(page.getByText('增减方向请再核对'))
      .first()
      .waitFor()
    const cell = page.getByRole('textbox', { name: /行政处罚.*本年增\/减/ })
    await cell.fill('-2')
    await cell.press('Enter')
    await saved(page)
    await explainAll(page, '目录核减两项，决定件数另有台账。')
    await handOn(page)
    expect(problems).toEqual([])
    await leave()
  })

  it('is signed again', signOff)

  it('is approved by one person and published by another', async () => {
    const reviewer = await signIn(browser, house.origin, 'chenshen')
    await reviewer.page
      .getByRole('link', { name: /审核.*2020 年报告/ })
      .first()
      .click()
    await reviewer.page.getByText('-2').first().waitFor()
    await reviewer.page.getByRole('button', { name: /审核通过/ }).click()
    await reviewer.page.getByText('没有等着审核的报告').first().waitFor()
    expect(reviewer.problems).toEqual([])
    await reviewer.leave()
    const publisher = await signIn(browser, house.origin, 'zhougong')
    await publisher.page
      .getByRole('link', { name: /公布.*2020 年报告/ })
      .first()
      .click()
    await publisher.page.getByRole('button', { name: '公布', exact: true }).first().click()
    await publisher.page.getByRole('dialog').getByRole('button', { name: '公布', exact: true }).click()
    const address = `${house.origin}/organs/${county.bureau.slug}/2020`
    await expect.poll(async () => (await fetch(address)).status).toBe(200)
    expect(publisher.problems).toEqual([])
    await publisher.leave()
  })

  it('is found and read by anyone, without scripts, in traditional characters', async () => {
    const { page } = await openPage(browser, house.origin, { javaScriptEnabled: false })
    await page.goto(`/search?q=${encodeURIComponent('安瀾縣文化旅遊')}`)
    await page
      .getByRole('link', { name: /安澜县文化旅游广电体育局/ })
      .first()
      .click()
    await page.getByRole('heading', { level: 1 }).waitFor()
    const cell = (id: string) => page.locator(`[id="${id}"]`).innerText()
    expect(await cell('t2.penalty.itemsPrevYear')).toContain('55')
    expect(await cell('t2.penalty.itemsChange')).toMatch(/[-−]2/)
    expect(await cell('t2.penalty.decisions')).toContain('53')
    expect(await cell('t2.procurement.amount')).toMatch(/286,?576/)
    expect(await cell('t4.review.total')).toContain('1')
    expect(await page.content()).not.toContain('关键词2')
    await page.context().close()
  })

  it('stands in the sums of its roster', async () => {
    const { page, problems, leave } = await signIn(browser, house.origin, 'wuhui')
    await page.goto(`/admin/consolidation/${county.roundId}`)
    await page.getByText('纳入 1 个').waitFor()
    await page.locator('summary').filter({ hasText: '表二' }).click()
    const sum = page.locator('[id="t2.penalty.decisions"]')
    expect(await sum.innerText()).toContain('53')
    await sum.getByRole('link').click()
    await page
      .locator('#whose-number')
      .getByText(county.bureau.fullName)
      .or(page.getByText('县文旅广体局'))
      .first()
      .waitFor()
    expect(await accessibilityViolations(page)).toEqual([])
    expect(problems).toEqual([])
    await leave()
  })
})
