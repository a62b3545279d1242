import { defineFormat } from '../../definition/define-format.ts'
import type { TableCellId } from '../../definition/define-table.ts'
import { crosswalk } from './crosswalk.ts'
import { hints } from './import-hints.ts'
import { ruleCodes } from './rules.ts'
import { sections } from './sections.ts'
import { t2ProactiveDisclosure } from './t2-proactive-disclosure.ts'
import { t3Applications } from './t3-applications.ts'
import { t4ReviewLitigation } from './t4-review-litigation.ts'
import { texts } from './texts.zh-cn.ts'

/** Every cell id of `f2021` as a literal type. */
export type F2021CellId =
  | TableCellId<typeof t2ProactiveDisclosure>
  | TableCellId<typeof t3Applications>
  | TableCellId<typeof t4ReviewLitigation>

/** The official format for reporting years from 2021 on. */
export const f2021 = defineFormat({
  id: 'f2021',
  firstYear: 2021,
  document: '国办公开办函〔2021〕30号',
  sections,
  tables: [t2ProactiveDisclosure, t3Applications, t4ReviewLitigation],
  ruleCodes,
  hints,
  texts,
  crosswalk,
})
