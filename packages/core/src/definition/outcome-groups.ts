import type { Format } from './define-format.ts'
import type { FlatLine, OutcomeId } from './line.ts'

/** One of the six kinds of results of table 3 as a format has it. */
export interface OutcomeGroup {
  readonly id: OutcomeId
  /** Its name without numbering and remark: 部分公开. */
  readonly name: string
  /** Keys of its rows. */
  readonly rows: readonly string[]
}

const known = new WeakMap<Format, readonly OutcomeGroup[]>()

const nameOf = (label: string) => label.replace(/^（[一二三四五六]）/, '').replace(/（.*$/, '')

function kindOf(row: FlatLine): { id: OutcomeId; label: string } | undefined {
  const line = [row.leaf, ...row.groups].find(({ outcome }) => outcome !== undefined)
  return line?.outcome && { id: line.outcome, label: line.label }
}

function deriveGroups(format: Format): OutcomeGroup[] {
  const groups = new Map<OutcomeId, { name: string; rows: string[] }>()
  for (const { row, column } of format.cells) {
    const kind = column.key === 'total' ? kindOf(row) : undefined
    if (!kind) continue
    const group = groups.get(kind.id) ?? { name: nameOf(kind.label), rows: [] }
    group.rows.push(row.key)
    groups.set(kind.id, group)
  }
  return [...groups].map(([id, group]) => ({ id, ...group }))
}

/** The kinds of results a format tells apart, in the order of the form, with the rows of each. Derived once. */
export function outcomeGroupsOf(format: Format): readonly OutcomeGroup[] {
  let groups = known.get(format)
  if (!groups) known.set(format, (groups = deriveGroups(format)))
  return groups
}
