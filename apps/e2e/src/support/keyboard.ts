import type { Page } from 'playwright-core'

/** Most stops between two places a person would walk to with the Tab key on one page. */
const MOST_STOPS = 400

/** What a screen reader would call the element the keyboard is at. */
export function nameInFocus(page: Page): Promise<string> {
  return page.evaluate(() => {
    const here = document.activeElement
    if (!(here instanceof HTMLElement) || here === document.body) return ''
    const labelledBy = here.getAttribute('aria-labelledby')
    const label = labelledBy === null ? null : document.getElementById(labelledBy)?.textContent
    const isField = here instanceof HTMLInputElement || here instanceof HTMLTextAreaElement
    const own = isField ? here.labels?.[0]?.textContent : here.innerText
    return (here.getAttribute('aria-label') ?? label ?? own ?? '').trim()
  })
}

/** Presses Tab (or Shift+Tab) until the keyboard is at something of that name. Throws with the names it met when nothing is. */
export async function tabTo(page: Page, name: RegExp, key: 'Tab' | 'Shift+Tab' = 'Tab'): Promise<void> {
  const met: string[] = []
  for (let stop = 0; stop < MOST_STOPS; stop++) {
    const here = await nameInFocus(page)
    if (name.test(here)) return
    met.push(here)
    await page.keyboard.press(key)
  }
  throw new Error(`${key} never came to ${name}; it met ${[...new Set(met)].join(' · ')}`)
}
