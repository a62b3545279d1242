import {
  formatNumber,
  type CellDefinition,
  type CellValue,
  type Equation,
  type EquationCode,
  type Format,
} from '@gongkai/core'
import { isBalance } from './balance-state.ts'
import { shortRowName } from './texts.zh-cn.ts'

/** One summand as printed: a short name and the value in words. */
export interface EquationTerm {
  readonly cellId: string
  readonly name: string
  readonly value: string
  /** True for the cell the equation is shown for. */
  readonly isHere: boolean
}

/** An equation in numbers: `新收 12＋上年 3 ≠ 总计 13＋下年 1，差 1`. */
export interface EquationState {
  readonly left: readonly EquationTerm[]
  readonly right: readonly EquationTerm[]
  readonly kind: 'holds' | 'broken' | 'undecidable'
  /** Difference of the two sides in the cells' own unit. */
  readonly difference: string
  /** How many summands are 0 and left out. */
  readonly zeros: number
}

const LONGEST_WITH_ZEROS = 5

/**
 * The equation to show for a cell: a broken one before one that holds, the printed balance before a total. Null when
 * the cell takes part in none. `rule` asks for the equation of one rule.
 */
export function equationFor(
  format: Format,
  cells: readonly CellValue[],
  cellId: string,
  rule?: EquationCode,
): EquationState | null {
  const index = format.indexOf.get(cellId)
  if (index === undefined) return null
  const equations = format.equations.filter(
    ({ left, right, rule: own }) =>
      (rule === undefined || own === rule) && (left.includes(index) || right.includes(index)),
  )
  const ranked = equations
    .map((equation) => ({ equation, broken: sidesOf(equation, cells).kind === 'broken' }))
    .sort((a, b) => rank(a) - rank(b))
  const chosen = ranked[0]?.equation
  return chosen === undefined ? null : stateOf(format, cells, chosen, index)
}

const rank = ({ equation, broken }: { equation: Equation; broken: boolean }) =>
  (broken ? 0 : 2) + (isBalance(equation) ? 0 : 1)

function sidesOf({ left, right }: Equation, cells: readonly CellValue[]) {
  const sum = (indexes: readonly number[]) => indexes.reduce((total, index) => total + (cells[index]?.value ?? 0), 0)
  const undecidable = [...left, ...right].some((index) => {
    const semantic = cells[index]?.semantic
    return semantic === 'text' || semantic === 'notApplicable'
  })
  const difference = Math.abs(sum(left) - sum(right))
  const kind: EquationState['kind'] = undecidable ? 'undecidable' : difference === 0 ? 'holds' : 'broken'
  return { difference, kind }
}

function stateOf(format: Format, cells: readonly CellValue[], equation: Equation, here: number): EquationState {
  const { difference, kind } = sidesOf(equation, cells)
  const alongRow = !isBalance(equation) && sameRow(format.cells, equation)
  const term = (index: number): EquationTerm => {
    const definition = format.cells[index]!
    return {
      cellId: definition.id,
      name: alongRow ? definition.column.leaf.label : shortRowName(definition),
      value: valueWords(definition, cells[index]),
      isHere: index === here,
    }
  }
  const shown =
    equation.right.length <= LONGEST_WITH_ZEROS
      ? equation.right
      : equation.right.filter((index) => index === here || cells[index]?.semantic !== 'zero')
  return {
    left: equation.left.map(term),
    right: shown.map(term),
    kind,
    difference: formatNumber(format.cells[equation.left[0]!]!.type, difference),
    zeros: equation.right.length - shown.length,
  }
}

const sameRow = (definitions: readonly CellDefinition[], { left, right }: Equation) =>
  right.every((index) => definitions[index]!.row.key === definitions[left[0]!]!.row.key)

function valueWords(definition: CellDefinition, cell: CellValue | undefined): string {
  if (cell === undefined || cell.semantic === 'empty') return '空'
  return cell.value === null ? cell.raw : formatNumber(definition.type, cell.value)
}
