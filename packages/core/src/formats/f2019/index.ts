import { defineFormat } from '../../definition/define-format.ts'
import type { TableCellId } from '../../definition/define-table.ts'

import { hints } from './import-hints.ts'
import { ruleCodes } from './rules.ts'
import { sections } from './sections.ts'
import { t2ProactiveDisclosure } from './t2-proactive-disclosure.ts'
import { t3Applications } from './t3-applications.ts'
import { t4ReviewLitigation } from './t4-review-litigation.ts'
import { texts } from './texts.zh-cn.ts'

/** Every cell id of `f2019` as a literal type. */
export type F2019CellId =
  | TableCellId<typeof t2ProactiveDisclosure>
  | TableCellId<typeof t3Applications>
  | TableCellId<typeof t4ReviewLitigation>

/** The official format for reporting years from 2019 on. */
export const f2019 = defineFormat({
  id: 'f2019',
  firstYear: 2019,
  document: '国办公开办函〔2019〕60号',
  sections,
  tables: [t2ProactiveDisclosure, t3Applications, t4ReviewLitigation],
  ruleCodes,
  hints,
  texts,
})
