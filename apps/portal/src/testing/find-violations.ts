import axe from 'axe-core'

// Colours and sizes do not exist in the test environment; a browser checks them.
const DRAWN_RULES = ['color-contrast', 'target-size']

/** Puts a document text in place of the test's own. Its scripts do not run. */
export function openDocument(html: string): Document {
  const parsed = new DOMParser().parseFromString(html, 'text/html')
  document.documentElement.lang = parsed.documentElement.lang
  document.head.innerHTML = parsed.head.innerHTML
  document.body.innerHTML = parsed.body.innerHTML
  return document
}

/** What axe objects to in a document, as sentences. */
export async function findViolations(html: string): Promise<string[]> {
  const opened = openDocument(html)
  const rules = Object.fromEntries(DRAWN_RULES.map((rule) => [rule, { enabled: false }]))
  const { violations } = await axe.run(opened, { rules })
  return violations.map(
    ({ id, help, nodes }) => `${id}: ${help} ${nodes.map((node) => node.html.slice(0, 120)).join(' | ')}`,
  )
}
