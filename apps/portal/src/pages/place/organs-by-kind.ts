import type { PlaceOutput } from '@gongkai/core/exchange'

/** An organ of a place with its years and whether this year's report is out. */
export type OrganLine = PlaceOutput['organs'][number]

/** The organs of one kind, in the order they came. */
export interface OrgansOfKind {
  readonly kindName: string
  readonly organs: readonly OrganLine[]
}

/** Organs gathered by kind; kinds stand in the order in which they first occur. */
export function organsByKind(organs: readonly OrganLine[]): OrgansOfKind[] {
  const kinds = new Map<string, OrganLine[]>()
  for (const line of organs) {
    const known = kinds.get(line.kindName)
    if (known) known.push(line)
    else kinds.set(line.kindName, [line])
  }
  return [...kinds].map(([kindName, lines]) => ({ kindName, organs: lines }))
}
