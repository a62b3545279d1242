import type { Token } from '../token.ts'
import { enumerateReadings, type ReadingRules } from './enumerate-readings.ts'
import type { Reading, RowSum } from './reading.ts'

/** What is known of the rows around a loose one. */
export interface LooseTable {
  /** True when some row shows that blank cells occur and leave no trace: too few digits for its cells. */
  readonly losesBlanks: boolean
  /** True when most rows are short, so that whole columns may be missing. */
  readonly losesColumns: boolean
  /** True when no digits have run together: every full row has as many values as cells. */
  readonly isSpaced: boolean
}

/** The readings left of a row whose cells are not set apart for certain. */
export interface LooseRow {
  readonly readings: readonly Reading[]
  /** True when the text alone would allow more readings than these. */
  readonly isChosen: boolean
  /** Sums that chose. */
  readonly sums: readonly RowSum[]
}

const NOTHING: LooseRow = { readings: [], isChosen: false, sums: [] }
/** Blank cells that are thought of in one row. */
const MOST_BLANKS = 2
/** More readings than these never narrow down to one, and nobody would choose among them. */
const MOST_READINGS = 400

/** A row as the text alone allows it to be read, blank cells included; nothing where that are too many ways. */
function plainReadings(tokens: readonly Token[], rules: ReadingRules): LooseRow {
  const readings = enumerateReadings(tokens, { ...rules, sums: [] })
  if (readings === null || readings.length >= rules.most) return NOTHING
  return { readings, isChosen: readings.length > 1, sums: [] }
}

/**
 * Reads the values of a row that stand side by side with nothing but spaces between them (`160 02 0 018`). Of all ways to
 * divide them over the row's cells those count that satisfy the form's own sums; a row whose own total is wrong satisfies
 * none and is only read where the text leaves no choice at all.
 */
export function readLooseRow(
  tokens: readonly Token[],
  {
    count,
    mayBeGlued,
    sums,
    table,
  }: {
    readonly count: number
    readonly mayBeGlued: boolean
    readonly sums: readonly RowSum[]
    readonly table: LooseTable
  },
): LooseRow {
  // Where blank cells are known to leave no trace any number of them may be missing; then no sum can be trusted either.
  const blanks = Math.min(table.losesBlanks ? count : MOST_BLANKS, count - 1)
  const rules: ReadingRules = { count, mayBeGlued, blanks, sums, most: MOST_READINGS }
  const plain = plainReadings(tokens, rules)
  if (plain.readings.length === 1 || sums.length === 0 || table.losesBlanks) return plain
  if (table.losesColumns) return NOTHING
  const fitting = enumerateReadings(tokens, rules)
  if (fitting === null || fitting.length >= MOST_READINGS) return NOTHING
  if (fitting.length === 0) return plain
  return { readings: fitting, isChosen: true, sums }
}
