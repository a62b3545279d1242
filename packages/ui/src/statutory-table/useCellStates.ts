import { computed, type Ref } from 'vue'
import { EMPTY_CELL } from '@gongkai/core'
import { cellLook, cellRaw, cellText } from './cell-look.ts'
import { findingElementId, markCells } from './cell-marks.ts'
import type { StatutoryTableProps } from './table-props.ts'
import { cellLabel, tableView, type ViewRow, type ViewValue } from './table-view.ts'

type Given = Required<
  Pick<StatutoryTableProps, 'findings' | 'explained' | 'lit' | 'changed' | 'imported' | 'returned'>
> &
  StatutoryTableProps

/** What the input of a cell shows. */
export interface CellInputState {
  readonly cellId: string
  readonly raw: string
  readonly label: string
  readonly invalid: boolean
  readonly describedBy: string | undefined
}

/** What each cell of a table shows, as plain values, so that a cell that did not change is not drawn again. */
export function useCellStates(props: Given, active: Ref<string | null>) {
  const view = computed(() => tableView(props.format, props.table))
  const marks = computed(() => markCells(props.findings, props.explained))
  const valueOf = (id: string) => props.cells[props.format.indexOf.get(id)!] ?? EMPTY_CELL

  /** The year beside a table of one block, for the column the cursor is in; other tables show it below each value. */
  const previousBeside = computed(() => (props.previous && view.value.columns.length > 0 ? props.previous : null))
  const columnShown = computed(() => {
    const values = view.value.body.flatMap((row) => row.values)
    const position = values.find(({ definition }) => definition.id === active.value)?.position
    return view.value.columns[position ?? -1] ?? view.value.columns.at(-1)
  })

  function previousText(id: string): string | undefined {
    const value = props.previous?.valueOf(id)
    if (value === undefined) return undefined
    const { type } = props.format.cells[props.format.indexOf.get(id)!]!
    return value === null ? '空' : cellText(type, { raw: '', value, semantic: 'number' })
  }

  /** Everything StatutoryTableCell draws. */
  function cellState({ definition, position, colSpan }: ViewValue) {
    const { id } = definition
    const cell = valueOf(id)
    return {
      cellId: id,
      text: cellText(definition.type, cell),
      look: cellLook(cell),
      position,
      colSpan,
      isTotal: definition.computed,
      mark: marks.value.get(id)?.kind,
      lit: props.lit.has(id),
      changed: props.changed.has(id),
      imported: props.imported.has(id),
      returned: props.returned.has(id),
      label: props.table === 't4' ? definition.columnLabel : undefined,
      previous: previousBeside.value ? undefined : previousText(id),
    }
  }

  const inputs = new Map<string, CellInputState>()
  /** Everything StatutoryTableInput shows; the same object as long as nothing of it changes. Totals have no input. */
  function inputState({ definition }: ViewValue): CellInputState | undefined {
    if (definition.computed) return undefined
    const mark = marks.value.get(definition.id)
    const findings = props.pointToFindings ? (mark?.findingKeys ?? []).map(findingElementId) : []
    const more = active.value === definition.id && props.describedBy !== undefined ? [props.describedBy] : []
    const next: CellInputState = {
      cellId: definition.id,
      raw: cellRaw(definition.type, valueOf(definition.id)),
      label: cellLabel(definition),
      invalid: mark?.kind === 'error',
      describedBy: [...findings, ...more].join(' ') || undefined,
    }
    const known = inputs.get(definition.id)
    if (known !== undefined && isSame(known, next)) return known
    inputs.set(definition.id, next)
    return next
  }

  const previousInRow = (row: ViewRow) =>
    previousText(row.values[columnShown.value?.position ?? 0]?.definition.id ?? '') ?? ''
  const slotState = ({ definition }: ViewValue) => ({
    cellId: definition.id,
    text: cellText(definition.type, valueOf(definition.id)),
  })

  return { view, valueOf, previousBeside, columnShown, cellState, inputState, previousInRow, slotState }
}

const isSame = (a: CellInputState, b: CellInputState) =>
  a.raw === b.raw && a.label === b.label && a.invalid === b.invalid && a.describedBy === b.describedBy
