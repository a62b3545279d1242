import { EQUATION_CODES, type Finding, type Format } from '@gongkai/core'
import { kindOf } from '@gongkai/ui'
import { BLANK_CELL, sectionsOf } from './section-state.ts'

/** Blank cells of one table, named together: a form nobody has filled is one thing to do, not two hundred. */
export interface BlankCells {
  readonly table: string
  readonly tableName: string
  readonly cells: readonly string[]
}

const EQUATIONS: ReadonlySet<string> = new Set(EQUATION_CODES)
const GRAVITY = { error: 0, warning: 1, explained: 2, info: 3 } as const

/** Findings in the order in which they are worked off: the gravest first, then as the report is read. Blank cells are left out. */
export function orderFindings(format: Format, findings: readonly Finding[], explained: ReadonlySet<string>): Finding[] {
  const place = (finding: Finding) => Math.min(...sectionsOf(format, finding), 9)
  return withoutConsequences(format, findings)
    .filter((finding) => finding.code !== BLANK_CELL)
    .map((finding, index) => ({ finding, index, gravity: GRAVITY[kindOf(finding, explained)], place: place(finding) }))
    .sort((a, b) => a.gravity - b.gravity || a.place - b.place || a.index - b.index)
    .map(({ finding }) => finding)
}

/**
 * Findings without those that only follow from another: totals are computed here, so an equation between totals alone
 * breaks only because a cell below them does, and is mended with it.
 */
export function withoutConsequences(format: Format, findings: readonly Finding[]): Finding[] {
  const onTotals = ({ cells }: Finding) =>
    cells.length > 0 && cells.every((id) => format.cells[format.indexOf.get(id) ?? -1]?.computed === true)
  const hasCause = findings.some((finding) => finding.severity === 'error' && !onTotals(finding))
  return findings.filter((finding) => !(hasCause && EQUATIONS.has(finding.code) && onTotals(finding)))
}

/** Blank cells by table, in the order of the form. A total is blank because its parts are; only what can be typed counts. */
export function blankCells(format: Format, findings: readonly Finding[]): BlankCells[] {
  const blank = new Set(findings.filter(({ code }) => code === BLANK_CELL).flatMap(({ cells }) => cells))
  return format.tables.flatMap((table) => {
    const cells = format.cells
      .filter((cell) => cell.table === table.id && !cell.computed && blank.has(cell.id))
      .map(({ id }) => id)
    return cells.length === 0 ? [] : [{ table: table.id, tableName: table.name, cells }]
  })
}

/** The cell to go to for a finding: one that can be typed, the last of an equation, where the remainder stands. */
export function cellToMend(format: Format, finding: Finding): string | null {
  const typed = finding.cells.filter((id) => format.cells[format.indexOf.get(id) ?? -1]?.computed === false)
  return (finding.cells.length > 2 ? typed.at(-1) : typed[0]) ?? null
}
