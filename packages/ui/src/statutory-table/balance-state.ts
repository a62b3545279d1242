import {
  EMPTY_CELL,
  isUnsummable,
  openTotals,
  type CellValue,
  type Equation,
  type Format,
  type TableId,
} from '@gongkai/core'

/** Both sides of the printed balance of one column, and whether they agree. */
export interface BalanceState {
  /** Key of the column, e.g. `naturalPerson`. */
  readonly column: string
  readonly label: string
  readonly left: number
  readonly right: number
  readonly kind: 'balanced' | 'off' | 'nothing' | 'undecidable'
}

/** The balances of a table, one per column, and the larger side of all of them: the common scale of the bars. */
export interface TableBalances {
  readonly scale: number
  readonly columns: readonly BalanceState[]
}

/** Equations with more than one term on both sides: the balance printed on the form, not a total and its parts. */
export function isBalance(equation: Equation): boolean {
  return equation.left.length > 1 && equation.right.length > 1
}

/**
 * Both sides of every balance of `table`, from values in the format's cell order. A blank adds nothing; text, "not
 * applicable" or a total left blank over them makes a column undecidable, as in the rules.
 */
export function balancesOf(format: Format, table: TableId, cells: readonly (CellValue | undefined)[]): TableBalances {
  const columns = format.equations
    .filter((equation) => isBalance(equation) && format.cells[equation.left[0]!]!.table === table)
    .map((equation) => balanceOf(format, equation, cells))
  return { scale: Math.max(1, ...columns.flatMap(({ left, right }) => [left, right])), columns }
}

function balanceOf(format: Format, { left, right }: Equation, cells: readonly (CellValue | undefined)[]): BalanceState {
  const sum = (indexes: readonly number[]) => indexes.reduce((total, index) => total + (cells[index]?.value ?? 0), 0)
  const first = format.cells[left[0]!]!
  const sides = { column: first.column.leaf.key ?? '', label: first.columnLabel, left: sum(left), right: sum(right) }
  const indexes = [...left, ...right]
  const undecidable =
    openTotals(format, indexes).isAnyOpen(cells) || indexes.some((index) => isUnsummable(cells[index] ?? EMPTY_CELL))
  if (undecidable) return { ...sides, kind: 'undecidable' }
  if (sides.left !== sides.right) return { ...sides, kind: 'off' }
  return { ...sides, kind: sides.left === 0 ? 'nothing' : 'balanced' }
}
