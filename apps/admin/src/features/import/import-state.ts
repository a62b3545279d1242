import type { CellDefinition, CellValue } from '@gongkai/core'
import type { OutputOf } from '../../client/procedures.ts'
import type { StoredCell } from '../../report/report-view.ts'

/** What was recognised in a file, with the draft beside it. */
export type ImportView = OutputOf<'imports.open'>
/** One recognised cell with its place in the source. */
export type ImportedCell = ImportView['cells'][number]
/** One piece of the source as it is shown: a paragraph or a row of a table. */
export type SourceBlock = ImportView['source'][number]

/** Which cells are looked at. */
export const FILTERS = ['all', 'uncertain', 'missing', 'different', 'findings'] as const
export type Filter = (typeof FILTERS)[number]

/** What a person decided about one cell: what the file says, another text, or to leave the draft as it is. */
export type Choice =
  { readonly kind: 'file' } | { readonly kind: 'text'; readonly raw: string } | { readonly kind: 'leave' }

/** One cell of the form as the import would leave it. */
export interface ImportLine {
  readonly definition: CellDefinition
  /** Absent when its place was not found in the file. */
  readonly cell: ImportedCell | undefined
  /** What stands in the draft, and who put it there; absent while nobody has. */
  readonly stored: StoredCell | undefined
  readonly draft: string
  /** What the file says without doubt; null when it says nothing, or several things. */
  readonly offered: string | null
  /** What would be taken into the draft; null when the draft stays as it is. */
  readonly raw: string | null
  /** What the draft would then hold; where nothing certain was read and nothing stands there, what the file prints. */
  readonly value: CellValue
  readonly uncertain: boolean
  /** File and draft say different things. */
  readonly different: boolean
  /** Nobody has said yet which of the two is right: then the draft stays. */
  readonly undecided: boolean
}

/** Lines a filter lets through. A total that follows from its parts is never something to look for. */
export function filterLines(
  lines: readonly ImportLine[],
  filter: Filter,
  withFindings: ReadonlySet<string>,
): ImportLine[] {
  const passes: Readonly<Record<Filter, (line: ImportLine) => boolean>> = {
    all: () => true,
    uncertain: ({ uncertain }) => uncertain,
    missing: ({ cell, definition, value }) =>
      (cell === undefined || cell.semantic === 'empty') && !(definition.computed && value.semantic !== 'empty'),
    different: ({ different }) => different,
    findings: ({ definition }) => withFindings.has(definition.id),
  }
  return lines.filter(passes[filter])
}
