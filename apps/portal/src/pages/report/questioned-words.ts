import type { Finding } from '@gongkai/core'
import type { MarkedPlace } from '@gongkai/ui'

/** Address of a finding within the page. */
export const findingId = (index: number) => `finding-${index + 1}`

/**
 * Words of the report that findings are about, each with its address and the way to what is said of them. Notices mark
 * nothing: the page shall not look wrong where it is not. Of places that overlap the first has the address.
 */
export function questionedWords(findings: readonly Finding[]): MarkedPlace[] {
  return findings
    .flatMap(({ severity, places }, index) =>
      severity === 'info' ? [] : places.map((place) => ({ ...place, href: `#${findingId(index)}` })),
    )
    .sort((one, other) => one.section - other.section || one.start - other.start)
    .reduce<MarkedPlace[]>((kept, place) => {
      const before = kept.at(-1)
      const isCovered = before !== undefined && before.section === place.section && place.start < before.end
      const id = isCovered ? before.id! : `words-${place.section}-${place.start}`
      return [...kept, { ...place, id }]
    }, [])
}

/** Address of the first words a finding is about; undefined when it marks none. */
export function wordsOf(finding: Finding, marked: readonly MarkedPlace[]): MarkedPlace | undefined {
  if (finding.severity === 'info') return undefined
  const [first] = finding.places
  return (
    first &&
    marked.find(({ section, start, end }) => section === first.section && start === first.start && end === first.end)
  )
}
