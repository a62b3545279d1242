import { certainRaw, getFormat, toCellValue, type CellDefinition, type CellValue, type Format } from '@gongkai/core'
import type { OutputOf } from '../../client/procedures.ts'

/** What was recognised in a file, with the draft beside it. */
export type ImportView = OutputOf<'imports.open'>
/** One recognised cell with its place in the source. */
export type ImportedCell = ImportView['cells'][number]

/** Which cells are looked at. */
export const FILTERS = ['all', 'uncertain', 'missing', 'different', 'findings'] as const
export type Filter = (typeof FILTERS)[number]

/** What a person decided about one cell: another text, or to leave the draft as it is. */
export type Choice = { readonly kind: 'text'; readonly raw: string } | { readonly kind: 'leave' }

/** One cell of the form as the import would leave it. */
export interface ImportLine {
  readonly definition: CellDefinition
  /** Absent when its place was not found in the file. */
  readonly cell: ImportedCell | undefined
  /** What would be taken into the draft; null when nothing would. */
  readonly raw: string | null
  readonly value: CellValue
  readonly draft: string
  readonly uncertain: boolean
  /** The draft holds something else. */
  readonly different: boolean
}

/** Every cell of the form in printed order, with what was read, what was chosen and what the draft holds. */
export function importLines(
  view: ImportView,
  formatId: Format['id'],
  choices: ReadonlyMap<string, Choice>,
): ImportLine[] {
  const format = getFormat(formatId)
  const read = new Map(view.cells.map((cell) => [cell.id, cell]))
  return format.cells.map((definition) => lineOf(view, definition, read.get(definition.id), choices.get(definition.id)))
}

function lineOf(
  view: ImportView,
  definition: CellDefinition,
  cell: ImportedCell | undefined,
  choice: Choice | undefined,
): ImportLine {
  const draft = view.draft.cells[definition.id]?.raw ?? ''
  const raw = choice === undefined ? certainRaw(definition.type, cell) : choice.kind === 'text' ? choice.raw : null
  const value =
    raw === null ? toCellValue(definition.type, choice === undefined ? '' : draft) : toCellValue(definition.type, raw)
  return {
    definition,
    cell,
    raw,
    value:
      raw === null && cell?.confidence === 'ambiguous' && choice === undefined
        ? { raw: cell.raw, value: null, semantic: 'text' }
        : value,
    draft,
    uncertain: choice === undefined && cell !== undefined && cell.confidence !== 'read',
    different:
      raw !== null && draft !== '' && draft !== raw && toCellValue(definition.type, draft).value !== value.value,
  }
}

/** Lines a filter lets through. */
export function filterLines(
  lines: readonly ImportLine[],
  filter: Filter,
  withFindings: ReadonlySet<string>,
): ImportLine[] {
  const passes: Readonly<Record<Filter, (line: ImportLine) => boolean>> = {
    all: () => true,
    uncertain: ({ uncertain }) => uncertain,
    missing: ({ cell }) => cell === undefined || cell.semantic === 'empty',
    different: ({ different }) => different,
    findings: ({ definition }) => withFindings.has(definition.id),
  }
  return lines.filter(passes[filter])
}

/** The cell that stands at a place of the source, or undefined. */
export function cellAt(view: ImportView, block: number, cell: number | null): ImportedCell | undefined {
  return (
    view.cells.find(({ place }) => place.block === block && place.cell === cell) ??
    view.cells.find(({ place }) => place.block === block && place.cell === null)
  )
}
