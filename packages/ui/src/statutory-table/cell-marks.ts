import type { Finding } from '@gongkai/core'

/** What findings say about one cell: the gravest of them, and their keys. */
export interface CellMark {
  readonly kind: 'error' | 'warning' | 'explained' | 'info'
  readonly findingKeys: readonly string[]
}

const GRAVITY = { info: 0, explained: 1, warning: 2, error: 3 } as const

/** Marks by cell id. A warning, or an error that may stand, counts as explained once somebody has written why. */
export function markCells(findings: readonly Finding[], explained: ReadonlySet<string>): Map<string, CellMark> {
  const marks = new Map<string, CellMark>()
  for (const finding of findings) {
    const kind = kindOf(finding, explained)
    for (const cellId of finding.cells) {
      const known = marks.get(cellId)
      const graver = known !== undefined && GRAVITY[known.kind] > GRAVITY[kind] ? known.kind : kind
      marks.set(cellId, { kind: graver, findingKeys: [...(known?.findingKeys ?? []), finding.key] })
    }
  }
  return marks
}

/** How grave a finding is now that explanations are counted. */
export function kindOf(finding: Finding, explained: ReadonlySet<string>): CellMark['kind'] {
  const mayStand = finding.severity === 'warning' || finding.overridable
  if (mayStand && explained.has(finding.key)) return 'explained'
  return finding.severity
}

/** Id of the element a finding is listed in, so that a cell can point to what is said about it. */
export function findingElementId(key: string): string {
  return `finding-${key}`
}
