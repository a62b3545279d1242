import axe from 'axe-core'

// Colours and layout do not exist in the test environment; a browser checks them.
const DRAWN_RULES = ['color-contrast', 'target-size']

/** Violations axe finds below `element`, as sentences; an empty list is what every screen wants. */
export async function accessibilityViolations(
  element: Element,
  ignored: readonly string[] = ['region'],
): Promise<string[]> {
  const rules = Object.fromEntries([...DRAWN_RULES, ...ignored].map((rule) => [rule, { enabled: false }]))
  const { violations } = await axe.run(element, { rules })
  return violations.map(
    ({ id, help, nodes }) => `${id}: ${help} (${nodes.map(({ html }) => html.slice(0, 120)).join(' | ')})`,
  )
}
