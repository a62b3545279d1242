import {
  AppError,
  ERROR_CODES,
  errorText,
  getCell,
  getFormat,
  LONGEST_RAW,
  readCell,
  toHalfWidth,
  type FormatId,
} from '@gongkai/core'
import { Recognition } from '@gongkai/core/exchange'
import { checkImport } from '../../check-import.ts'
import { toCheckResult } from '../../check/to-check-result.ts'
import type { ImportedCell, ImportedReport, SourceBlock } from '../../imported-report.ts'
import type { KeptDocument } from '../../keep-document.ts'
import { wellFormed } from '../../map/well-formed.ts'
import { importNoteText, ISOLATION_TEXTS, unreadReasonText } from '../../texts.zh-cn.ts'

/** Refusals a file may meet; anything else is a failure of ours. */
const REFUSALS = ERROR_CODES.filter((code) => code.startsWith('FILE_'))
const BLANK_PLACE = /\{\w*\}|undefined|null|NaN|\[object/

/** What is wrong with a refusal: its code, its sentence, or that it hides a reader that broke. Empty for a clear one. */
export function faultsOfRefusal(error: unknown): string[] {
  if (!(error instanceof AppError)) return [`threw ${String(error)}`]
  if (!REFUSALS.includes(error.code)) return [`refused with ${error.code}`]
  const sentence = errorText(error.code, error.facts)
  if (error.facts['reason'] === ISOLATION_TEXTS.unexpected) return [`the reader broke: ${causeOf(error)}`]
  return BLANK_PLACE.test(sentence) || !/[\u4e00-\u9fff]/.test(sentence) ? [`says “${sentence}”`] : []
}

const causeOf = ({ cause }: Error) => (cause instanceof Error ? (cause.stack ?? cause.message) : String(cause))

/** A reading as it would be kept. */
function keptShape(imported: ImportedReport) {
  const { kind, encoding, organName, year, recognisedFormat, title, sections, source } = imported
  return {
    ...{ fileKind: kind, encoding, recognised: { organ: organName, year, format: recognisedFormat, title } },
    warnings: imported.notes.map(importNoteText),
    cells: imported.cells,
    missing: imported.missingCells,
    unread: imported.unread.map(({ reason, ...piece }) => ({ ...piece, reason: unreadReasonText(reason) })),
    sections,
    source,
    carriedDifferences: imported.carriedDifferences,
  }
}

function faultsOfShape(imported: ImportedReport): string[] {
  const parsed = Recognition.safeParse(keptShape(imported))
  const faults = parsed.success ? [] : parsed.error.issues.map(({ path, message }) => `${path.join('.')}: ${message}`)
  if (JSON.stringify(wellFormed(imported)) !== JSON.stringify(imported)) faults.push('holds characters nobody can keep')
  return faults.slice(0, 3)
}

/** Text as it can be compared: half-width, without white space. */
const bare = (text: string) => toHalfWidth(text).replace(/\s+/g, '')
const digitsOf = (text: string) => bare(text).replace(/[^\d零〇一二三四五六七八九十百千万两]/g, '')
const UNIT = /(?:万元|元)$/

const textOf = (block: SourceBlock) =>
  block.kind === 'text' ? block.text : block.cells.map(({ text }) => text).join(' ')

/** What stands in each block, as it can be compared. */
function printedIn(source: readonly SourceBlock[], wanted: ReadonlySet<number>): Map<number, Printed> {
  const blocks = source.filter(({ id }) => wanted.has(id))
  return new Map(blocks.map((block) => [block.id, { text: bare(textOf(block)), digits: digitsOf(textOf(block)) }]))
}

interface Printed {
  readonly text: string
  readonly digits: string
}

/** A value nobody wrote: what is given as printed stands nowhere in the line it is said to come from. */
function isInvented({ raw }: ImportedCell, printed: Printed | undefined): boolean {
  const given = raw.replace(UNIT, '')
  // Words that were cleaned differ from what is printed; the digits never do.
  return printed === undefined || (!printed.text.includes(bare(given)) && !printed.digits.includes(digitsOf(given)))
}

function faultsOfCell(cell: ImportedCell, formatId: FormatId, printed: Printed | undefined): string[] {
  const { id, raw, value, confidence } = cell
  const { type } = getCell(getFormat(formatId), id)
  const faults: string[] = []
  if (raw.length > LONGEST_RAW) faults.push(`${id}: raw of ${raw.length} characters`)
  if (value !== null && readCell(type, raw).value !== value) faults.push(`${id}: ${value} from “${raw}”`)
  if (value !== null && confidence === 'ambiguous') faults.push(`${id}: ambiguous, but ${value}`)
  if (value !== null && isInvented(cell, printed)) faults.push(`${id}: “${raw}” is not in ${cell.place.locator}`)
  return faults
}

function faultsOfCells(imported: ImportedReport): string[] {
  const { cells, missingCells, format } = imported
  const ids = [...cells.map(({ id }) => id), ...missingCells]
  const known = getFormat(format).indexOf
  const printed = printedIn(imported.source, new Set(cells.map(({ place }) => place.block)))
  const faults = cells.flatMap((cell) => faultsOfCell(cell, format, printed.get(cell.place.block)))
  if (new Set(ids).size < ids.length) faults.push('a cell twice')
  if (ids.some((id) => !known.has(id))) faults.push('a cell of another format')
  return faults.slice(0, 3)
}

function faultsOfRules(imported: ImportedReport): string[] {
  try {
    JSON.stringify(toCheckResult('a', imported, checkImport(imported)))
    return []
  } catch (error) {
    return [`the rules broke: ${error instanceof Error ? error.stack : String(error)}`]
  }
}

/** What is wrong with a file that is kept as it stands. */
export function faultsOfKept(kept: KeptDocument): string[] {
  const faults = Recognition.shape.source.safeParse(kept.source).success ? [] : ['kept in a shape nobody can keep']
  if (JSON.stringify(wellFormed(kept)) !== JSON.stringify(kept)) faults.push('kept with characters nobody can keep')
  return faults
}

/** What is wrong with a reading whatever the file was: a shape nobody can keep, a value that is not in its source, rules that break. */
export function faultsOfReading(imported: ImportedReport): string[] {
  return [...faultsOfShape(imported), ...faultsOfCells(imported), ...faultsOfRules(imported)]
}
