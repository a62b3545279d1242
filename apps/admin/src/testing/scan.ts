import axe from 'axe-core'

/** Accessibility faults of what stands in the document. Colours need a real browser and are scanned there. */
export async function scan(): Promise<string[]> {
  const { violations } = await axe.run(document.body, {
    rules: { 'color-contrast': { enabled: false }, region: { enabled: false } },
  })
  return violations.flatMap(({ id, nodes }) => nodes.map((node) => `${id}: ${node.html}`))
}
