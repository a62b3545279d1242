import type { Finding } from '@gongkai/core'
import type { MarkedPlace } from '@gongkai/ui'

/** Address of a finding within the page. */
export const findingId = (index: number) => `finding-${index + 1}`

/**
 * Words of the report that findings are about, each with its address and the way to what is said of them. Notices mark
 * nothing: the page shall not look wrong where it is not. Places that overlap are marked as one, which has one address.
 */
export function questionedWords(findings: readonly Finding[]): MarkedPlace[] {
  const places = findings
    .flatMap(({ severity, places: own }, index) =>
      severity === 'info' ? [] : own.map((place) => ({ ...place, href: `#${findingId(index)}` })),
    )
    .sort((one, other) => one.section - other.section || one.start - other.start)
  let run = { section: -1, end: 0, id: '' }
  return places.map((place) => {
    const { section, start, end } = place
    const goesOn = section === run.section && start < run.end
    run = goesOn ? { ...run, end: Math.max(run.end, end) } : { section, end, id: `words-${section}-${start}` }
    return { ...place, id: run.id }
  })
}

/** The first words that the finding at this position of the list is about; undefined when it marks none. */
export function wordsOf(index: number, marked: readonly MarkedPlace[]): MarkedPlace | undefined {
  return marked.find(({ href }) => href === `#${findingId(index)}`)
}
