import { createRequire } from 'node:module'
import { readFileSync } from 'node:fs'
import type { Page } from 'playwright-core'

const source = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8')

interface AxeResult {
  readonly violations: readonly {
    readonly id: string
    readonly help: string
    readonly nodes: readonly { readonly html: string; readonly failureSummary?: string }[]
  }[]
}

/** What WCAG 2.2 A and AA find wrong on the page as it stands, one line each; empty when nothing. */
export async function accessibilityViolations(page: Page): Promise<string[]> {
  // Evaluated through the debugger, so the page's own content security policy stays as strict as it is.
  await page.evaluate(source)
  const result = (await page.evaluate(
    `axe.run(document, { runOnly: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'] })`,
  )) as AxeResult
  return result.violations.map(
    ({ id, help, nodes }) =>
      `${id}: ${help} — ${nodes.length} × ${nodes[0]?.html.slice(0, 160)} ${nodes[0]?.failureSummary?.slice(0, 200) ?? ''}`,
  )
}
