import { LONGEST_RAW, readCell, toHalfWidth, type CellDefinition, type CellType } from '@gongkai/core'
import type { ImportedCell, ImportedPlace } from '../imported-report.ts'
import { cellLocator, lineText } from '../read/raw-document.ts'
import type { PlacedCell } from '../recognise/read-table.ts'
import type { Token } from '../recognise/token.ts'

const UNIT_IN_HEADER = /(?:单位[:：]?|[（(])\s*(万元|元)/
/** Two numbers in one cell are not one number: "1 2" must not become 12. */
const SPLIT_DIGITS = /\d\s+\d/
/** Groups of three behind a space no one types between two numbers: 1 234 567 as word processors set it. */
const GROUPED = /^\d{1,3}(?:[\u00a0\u2009\u202f]\d{3})+$/
const isSplit = (raw: string) =>
  raw.length > 2 && /\s/.test(raw) && SPLIT_DIGITS.test(toHalfWidth(raw)) && !GROUPED.test(raw)
const BETWEEN_DIGITS = /(?<=[\d０-９])\s+(?=[\d０-９])/g
/** What two numbers in one cell may be: either of them, or one number that was torn apart. */
const splitReadings = (raw: string) => [...new Set([...raw.split(/\s+/), raw.replace(BETWEEN_DIGITS, '')])]
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

function placeOf({ line, cell }: Token, headers: readonly string[]): ImportedPlace {
  const { source } = line
  const alone = source.cells.length === 1
  const own = lineText(source)
  const label = headers.at(-1) ?? ''
  const excerpt = alone && label !== '' ? `${label} | ${own}` : own
  return { block: source.id, cell, locator: cellLocator(source, cell), excerpt: excerpt.slice(0, LONGEST_EXCERPT) }
}

/** Every way the cell may be read, as text with its unit; most cells have one. */
function rawsOf({ type }: CellDefinition, { readings, token, others, headers }: PlacedCell): string[] {
  const unit = otherUnit(type, headers)
  if (readings === null && others.length === 0) return [withUnit(printedText(type, token), unit)]
  const texts = readings ?? [token, ...others].map((one) => printedText(type, one))
  return [...new Set(texts.map((text) => withUnit(text, unit)))]
}

/** The value of a placed cell with its source. Where several source cells are possible and differ, there is no value. */
export function readImportedCell(cell: CellDefinition, placed: PlacedCell): ImportedCell {
  const { id, type } = cell
  const raws = rawsOf(cell, placed)
  const place = placeOf(placed.token, placed.headers)
  const raw = raws[0]!
  const split = isSplit(raw)
  if (raws.length > 1 || split) {
    const candidates = raws.length > 1 ? raws : splitReadings(raw)
    return { id, raw, value: null, semantic: 'text', confidence: 'ambiguous', candidates, deducedBy: [], place }
  }
  const { value, semantic } = readCell(type, raw)
  const { deducedBy } = placed
  const confidence = deducedBy.length > 0 ? 'deduced' : 'read'
  return { id, raw, value, semantic, confidence, candidates: [], deducedBy, place }
}
