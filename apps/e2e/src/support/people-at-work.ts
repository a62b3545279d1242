import type { Browser, Page } from 'playwright-core'
import { openPage } from './browser.ts'
import { PASSWORD, type Account } from './county.ts'

/** One person at a desk: a page of their own, signed in, and everything that went wrong on it. */
export interface AtWork {
  readonly page: Page
  readonly problems: string[]
  leave(): Promise<void>
}

/** Signs a person in through the sign-in page and waits for the work page. */
export async function signIn(browser: Browser, origin: string, account: Account): Promise<AtWork> {
  const { page, problems } = await openPage(browser, origin)
  await page.goto('/admin/')
  await page.getByLabel('账号').fill(account)
  await page.getByLabel('密码').fill(PASSWORD)
  await page.getByRole('button', { name: '登录' }).click()
  await page.getByRole('heading', { name: '要我办的' }).waitFor()
  return { page, problems, leave: () => page.context().close() }
}
