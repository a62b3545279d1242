import type { Crosswalk, CrosswalkLink } from '../../definition/define-format.ts'
import { deriveCells } from '../../definition/define-table.ts'
import { t3Applications } from './t3-applications.ts'
import { t4ReviewLitigation } from './t4-review-litigation.ts'

// 表三第 1–20 行、（七）、四、一、二各行和表四两版口径相同；“（六）其他处理”由一行改为三行，三行之和等于旧的一行。
const rowsSplitIn2021 = ['otherCorrectionOverdue', 'otherFeeOverdue', 'otherMisc']
const shared = deriveCells([t3Applications, t4ReviewLitigation])
  .filter((cell) => !rowsSplitIn2021.some((row) => cell.id.startsWith(`t3.${row}.`)))
  .map((cell): CrosswalkLink => ({ kind: 'same', from: cell.id, to: cell.id }))
const columns = deriveCells([t3Applications])
  .filter((cell) => cell.row.key === 'granted')
  .map((cell) => cell.column.key)
const split = columns.map((column): CrosswalkLink => ({
  kind: 'sumOf',
  from: `t3.otherHandling.${column}`,
  to: rowsSplitIn2021.map((row) => `t3.${row}.${column}`),
}))
const decisions = ['t2.licensing.decisions', 't2.penalty.decisions', 't2.coercion.decisions']
const gone = [
  ...['regulations', 'normativeDocs'].flatMap((row) =>
    ['newlyMade', 'newlyPublished', 'publishedTotal'].map((c) => `t2.${row}.${c}`),
  ),
  ...['licensing', 'penalty', 'coercion', 'fees'].flatMap((row) =>
    ['itemsPrevYear', 'itemsChange'].map((c) => `t2.${row}.${c}`),
  ),
  ...['itemsPrevYear', 'itemsChange', 'decisions'].map((c) => `t2.otherServices.${c}`),
  't2.procurement.projects',
  't2.procurement.amount',
]

/** How the cells of `f2021` continue those of `f2019`. */
export const crosswalk: Crosswalk = {
  from: 'f2019',
  links: [
    ...shared,
    ...split,
    ...decisions.map((id): CrosswalkLink => ({ kind: 'same', from: id, to: id })),
    ...gone.map((from): CrosswalkLink => ({ kind: 'gone', from })),
  ],
  fresh: [
    ...['regulations', 'normativeDocs'].flatMap((row) =>
      ['issued', 'repealed', 'inForce'].map((c) => `t2.${row}.${c}`),
    ),
    't2.fees.amount',
  ],
}
