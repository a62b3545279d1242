import type { EquationCode, Format } from '@gongkai/core'
import type { FoundRow } from '../find-rows.ts'
import type { ColumnTokens } from '../place-row.ts'
import { mayBeGlued } from './loose-table.ts'
import { narrowRows, type OpenRow, type PlainNumbers } from './narrow-rows.ts'
import { readLooseRow, type LooseRow, type LooseTable } from './read-loose-row.ts'
import { numberOf, sumsWithin, type RowSum } from './reading.ts'

/** A loose row with the official column of each printed one. */
export interface LooseFound {
  readonly found: FoundRow
  readonly order: readonly number[]
}

interface Candidate extends LooseFound {
  readonly read: LooseRow
  readonly open: OpenRow
}

function toCandidate(format: Format, table: LooseTable, { found, order }: LooseFound): Candidate {
  const ids = order.map((official) => found.row.cells[official]!)
  const read = readLooseRow(found.tokens, {
    count: ids.length,
    mayBeGlued: mayBeGlued(found),
    sums: sumsWithin(format, ids),
    table,
  })
  const open = { cells: ids.map((id) => format.indexOf.get(id)!), readings: read.readings, usedAt: new Map() }
  return { found, order, read, open }
}

/** Equations that chose the reading of a printed position. */
function rulesAt(position: number, { read, open }: Candidate): EquationCode[] {
  const ofRow = read.sums.filter(({ total, parts }: RowSum) => total === position || parts.includes(position))
  const between = [...open.usedAt.values()].flatMap((rules) => [...rules])
  return [...new Set([...ofRow.map(({ rule }) => rule), ...between])]
}

function toColumns(candidate: Candidate): ColumnTokens[] {
  const { found, order, read, open } = candidate
  if (open.readings.length === 0) return []
  return order.map((column, printed) => {
    const parts = open.readings.map((reading) => reading[printed]!)
    const texts = [...new Set(parts.map(({ text }) => text))]
    const token = parts.find((part) => part.token !== null)?.token ?? found.tokens[0]!
    if (texts.length === 1 && texts[0] === token.text && !read.isChosen) return { column, tokens: [token] }
    const isChosen = read.isChosen && texts.length === 1
    return { column, tokens: [token], readings: texts, deducedBy: isChosen ? rulesAt(printed, candidate) : [] }
  })
}

/**
 * Reads the rows of a table whose cells are not set apart for certain. The sums within each row choose first, then the
 * equations between rows; where several readings are left each cell keeps all of its own.
 */
export function readLooseRows(
  format: Format,
  rows: readonly LooseFound[],
  table: LooseTable,
  plain: PlainNumbers,
): Map<FoundRow, ColumnTokens[]> {
  const candidates = rows.map((row) => toCandidate(format, table, row))
  const settled = candidates.filter(({ read }) => read.readings.length === 1)
  const numbers = new Map(plain)
  for (const { open } of settled)
    open.cells.forEach((cell, position) => {
      const { text } = open.readings[0]![position]!
      const number = numberOf(text)
      if (number !== null) numbers.set(cell, text === '' ? null : number)
    })
  const undecided = candidates.filter(({ read }) => read.readings.length > 1 && read.sums.length > 0)
  narrowRows(
    format,
    undecided.map(({ open }) => open),
    numbers,
  )
  return new Map(candidates.map((candidate) => [candidate.found, toColumns(candidate)]))
}
