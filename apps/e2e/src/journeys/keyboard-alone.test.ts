import type { Browser, Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { launchBrowser, openPage } from '../support/browser.ts'
import { PASSWORD, saveCounty } from '../support/county.ts'
import { startInstallation, type Installation } from '../support/installation.ts'
import { nameInFocus, tabTo } from '../support/keyboard.ts'

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

const PREFACE =
  '本报告依据《中华人民共和国政府信息公开条例》编制，统计期限为2020年1月1日至2020年12月31日。联系电话：0900-1234567。'
const OVERVIEW = '2020年，收到申请4件，答复2件，结转下年度1件。'
const PROBLEMS = '主要问题是信息更新不够及时。下一步将安排专人每月检查，加强业务培训。'

/** Codes of what must still be mended or explained, in the order of the list. */
const open = (page: Page) => page.locator('.finding:not(.is-explained):not(.is-info) .finding-code').allInnerTexts()

async function signInByKeys(page: Page) {
  await page.goto('/admin/')
  await tabTo(page, /账号/)
  await page.keyboard.type('wangfang')
  await tabTo(page, /密码/)
  await page.keyboard.type(PASSWORD)
  await page.keyboard.press('Enter')
  await page.getByRole('heading', { name: '要我办的' }).waitFor()
}

async function writeTexts(page: Page) {
  await tabTo(page, /^编制说明$/)
  // The words before section 一 stand folded until somebody wants them.
  await page.keyboard.press('Enter')
  await page.keyboard.press('Tab')
  await tabTo(page, /^编制说明$/)
  await page.keyboard.type(PREFACE)
  await tabTo(page, /总体情况正文/)
  await page.keyboard.type(OVERVIEW)
}

async function fillTable(page: Page) {
  const { keyboard } = page
  await tabTo(page, /新收.*自然人/)
  await keyboard.type('3')
  await keyboard.press('ArrowRight')
  expect(await nameInFocus(page)).toMatch(/新收.*商业企业/)
  await keyboard.press('ArrowLeft')
  await keyboard.press('ArrowDown')
  await keyboard.press('ArrowDown')
  expect(await nameInFocus(page)).toMatch(/予以公开.*自然人/)
  await keyboard.type('2')
  await tabTo(page, /所有空格全为 0/)
  await keyboard.press('Enter')
  expect(await nameInFocus(page)).toMatch(/确认/)
  await keyboard.press('Enter')
  await page.getByRole('dialog').waitFor({ state: 'detached' })
}

/** One key leads to what is wrong; what is typed there mends it. */
async function mend(page: Page, code: string, place: RegExp, text: string) {
  await page.keyboard.press('F8')
  await expect.poll(() => nameInFocus(page)).toMatch(place)
  await page.keyboard.type(text)
  await expect.poll(() => open(page)).not.toContain(code)
}

/** Writes why a finding is right as it stands, and sends it with the key the form names. */
async function explain(page: Page, code: string, text: string) {
  await tabTo(page, /^写说明$/)
  await page.keyboard.press('Enter')
  await tabTo(page, /为什么是这样/)
  await page.keyboard.type(text)
  await tabTo(page, /写入说明/)
  await page.keyboard.press('Enter')
  await expect.poll(() => open(page)).not.toContain(code)
}

describe('a report without a mouse', () => {
  it('is signed in for, filled, mended, explained and handed on by keys alone', async () => {
    const { page, problems } = await openPage(browser, house.origin)
    await signInByKeys(page)
    await tabTo(page, /2020 年报告$/)
    await page.keyboard.press('Enter')
    await page.getByRole('heading', { name: '检查', exact: true }).waitFor()

    await writeTexts(page)
    await fillTable(page)
    await expect.poll(() => open(page)).toEqual(['T3-01', 'CP-09', 'TX-01', 'TX-03'])
    await mend(page, 'T3-01', /结转下年度.*自然人/, '1')
    await mend(page, 'CP-09', /问题及改进情况正文/, PROBLEMS)
    await explain(page, 'TX-01', '正文含一件电话咨询，已另行登记。')
    expect(await open(page)).toEqual([])

    await page.getByText('已保存').first().waitFor()
    await tabTo(page, /送本机关审签/, 'Shift+Tab')
    await page.keyboard.press('Enter')
    await page.getByText('待审签').first().waitFor()
    expect(problems).toEqual([])
    await page.context().close()
  })
})
