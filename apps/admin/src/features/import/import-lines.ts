import {
  certainRaw,
  EMPTY_CELL,
  getFormat,
  isFromReading,
  toCellValue,
  withComputedTotals,
  type CellDefinition,
  type CellType,
  type Format,
} from '@gongkai/core'
import type { StoredCell } from '../../report/report-view.ts'
import type { Choice, ImportedCell, ImportLine, ImportView } from './import-state.ts'

/** What the lines of an import are made of: the reading, the draft as it is stored, and what somebody chose. */
export interface ImportParts {
  readonly view: ImportView
  readonly format: Format['id']
  readonly stored: readonly StoredCell[]
  readonly choices: ReadonlyMap<string, Choice>
}

/**
 * Every cell of the form in printed order, with what was read, what the draft holds and what was chosen. Nothing that
 * stands in the draft gives way without a word; a printed total stays while all its parts come from the file, otherwise it
 * follows from them as in the draft.
 */
export function importLines({ view, format: formatId, stored, choices }: ImportParts): ImportLine[] {
  const format = getFormat(formatId)
  const read = new Map(view.cells.map((cell) => [cell.id, cell]))
  const kept = new Map(stored.map((cell) => [cell.id, cell]))
  const typed = format.cells.map((definition) =>
    lineOf(view, definition, { cell: read.get(definition.id), stored: kept.get(definition.id) }, choices),
  )
  return withTotals(format, typed)
}

interface Sources {
  readonly cell: ImportedCell | undefined
  readonly stored: StoredCell | undefined
}

function lineOf(
  view: ImportView,
  definition: CellDefinition,
  { cell, stored }: Sources,
  choices: ReadonlyMap<string, Choice>,
): ImportLine {
  const { id, type } = definition
  const draft = view.draft.cells[id]?.raw ?? ''
  const choice = choices.get(id)
  const offered = certainRaw(type, cell)
  const different = !definition.computed && draft !== '' && offered !== null && !says(type, offered, draft)
  const raw = rawTaken(type, { draft, offered, different }, choice)
  const unread = raw === null && draft === '' && choice === undefined && cell?.confidence === 'ambiguous'
  return {
    ...{ definition, cell, stored, draft, offered, raw, different },
    value: unread ? { raw: cell.raw, value: null, semantic: 'text' } : toCellValue(type, raw ?? draft),
    uncertain: choice === undefined && cell !== undefined && cell.confidence !== 'read',
    undecided: different && choice === undefined,
  }
}

function rawTaken(
  type: CellType,
  { draft, offered, different }: Pick<ImportLine, 'draft' | 'offered' | 'different'>,
  choice: Choice | undefined,
): string | null {
  if (choice?.kind === 'leave' || (choice === undefined && different)) return null
  const raw = choice?.kind === 'text' ? choice.raw : offered
  return raw === null || (draft !== '' && says(type, raw, draft)) ? null : raw
}

/** True when two texts say the same in a cell of this type: 46件 and 46 do, 无 and 0 do not. */
function says(type: CellType, text: string, other: string): boolean {
  if (text === other) return true
  const { value } = toCellValue(type, text)
  return value !== null && value === toCellValue(type, other).value
}

/** True when the draft would hold what the file says of a cell, were it blank. */
function isOfFile({ definition: { type }, cell, value, offered }: ImportLine): boolean {
  if (value.semantic === 'empty') return cell === undefined || cell.semantic === 'empty'
  if (cell === undefined) return false
  return isFromReading(type, cell, value.raw) || (offered !== null && says(type, offered, value.raw))
}

function withTotals(format: Format, lines: readonly ImportLine[]): ImportLine[] {
  const values = withComputedTotals(
    format,
    lines.map(({ value }) => value),
  )
  const ofFile = lines.map((line) => (line.definition.computed ? line.offered !== null : isOfFile(line)))
  for (const { left, right } of format.equations)
    if (left.length === 1 && format.cells[left[0]!]!.computed && !right.every((part) => ofFile[part]))
      ofFile[left[0]!] = false
  return lines.map((line, index) => {
    if (!line.definition.computed || ofFile[index]) return line
    return { ...line, raw: null, value: values[index] ?? EMPTY_CELL }
  })
}
