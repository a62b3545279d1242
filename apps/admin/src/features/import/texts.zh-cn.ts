import type { ImportedCell, Filter } from './import-state.ts'

/** Names of the filters. */
export const FILTER_NAMES: Readonly<Record<Filter, string>> = {
  all: '全部',
  uncertain: '读不准',
  missing: '没读到',
  different: '与草稿不同',
  findings: '有问题',
}

/** How sure the reading is, in words. */
export const CONFIDENCE_NAMES: Readonly<Record<ImportedCell['confidence'], string>> = {
  read: '照原文读出',
  deduced: '原文有几种读法，只有这一种符合表内算式',
  ambiguous: '原文有几种读法，请您选一种',
}
