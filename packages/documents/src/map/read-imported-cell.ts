import { LONGEST_RAW, readCell, toHalfWidth, type CellDefinition, type CellReading, type CellType } from '@gongkai/core'
import type { ImportedCell, ImportedPlace } from '../imported-report.ts'
import { cellLocator, lineText } from '../read/raw-document.ts'
import type { PlacedCell } from '../recognise/read-table.ts'
import type { Token } from '../recognise/token.ts'

const UNIT_IN_HEADER = /(?:单位[:：]?|[（(])\s*(万元|元)/
const SPLIT_DIGITS = /\d\s+\d/
const isSplit = (raw: string) => SPLIT_DIGITS.test(toHalfWidth(raw))
const ENDS_IN_UNIT = /元(?:整)?$/
const LONGEST_EXCERPT = 200

/** Unit a header or row label states, when it is not the one the form counts in. */
function otherUnit(type: CellType, headers: readonly string[]): string | null {
  if (type.kind !== 'money') return null
  const printed = headers.map((header) => UNIT_IN_HEADER.exec(header)?.[1]).find((unit) => unit !== undefined)
  return printed === undefined || printed === type.unit ? null : printed
}

/** A text with the unit that stands in its header behind it. */
function withUnit(text: string, unit: string | null): string {
  return unit !== null && /\d/.test(text) && !ENDS_IN_UNIT.test(text) ? `${text}${unit}` : text
}

/** Text as printed, or as cleaned where only that can be read (減 → 减). */
function printedText(type: CellType, token: Token): string {
  const printed = token.line.source.cells[token.cell]!.text
  const same = printed === token.text || readCell(type, printed).value === readCell(type, token.text).value
  return (same ? printed : token.text).slice(0, LONGEST_RAW)
}

function readRaw(type: CellType, raw: string): CellReading {
  // Two numbers in one cell are not one number: "1 2" must not become 12.
  return isSplit(raw) ? { raw, value: null, semantic: 'text', marks: [] } : readCell(type, raw)
}

function placeOf({ line, cell }: Token, headers: readonly string[]): ImportedPlace {
  const { source } = line
  const alone = source.cells.length === 1
  const own = lineText(source)
  const label = headers.at(-1) ?? ''
  const excerpt = alone && label !== '' ? `${label} | ${own}` : own
  return { block: source.id, cell, locator: cellLocator(source, cell), excerpt: excerpt.slice(0, LONGEST_EXCERPT) }
}

/** The value of a placed cell with its source. Where several source cells are possible and differ, there is no value. */
export function readImportedCell(cell: CellDefinition, placed: PlacedCell): ImportedCell {
  const unit = otherUnit(cell.type, placed.headers)
  const texts = placed.readings ?? [placed.token, ...placed.others].map((token) => printedText(cell.type, token))
  const raws = texts.map((text) => withUnit(text, unit))
  const place = placeOf(placed.token, placed.headers)
  const distinct = [...new Set(raws)]
  const { raw, value, semantic } = readRaw(cell.type, raws[0]!)
  if (distinct.length > 1)
    return {
      id: cell.id,
      raw,
      value: null,
      semantic: 'text',
      confidence: 'ambiguous',
      candidates: distinct,
      deducedBy: [],
      place,
    }
  const split = isSplit(raw)
  return {
    id: cell.id,
    raw,
    value,
    semantic,
    confidence: split ? 'ambiguous' : placed.deducedBy.length > 0 ? 'deduced' : 'read',
    candidates: split ? raw.split(/\s+/) : [],
    deducedBy: split ? [] : placed.deducedBy,
    place,
  }
}
