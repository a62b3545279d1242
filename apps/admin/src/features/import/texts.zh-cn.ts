import type { ImportedCell, Filter, ImportLine, ImportView } from './import-state.ts'

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

const shown = (raw: string) => (raw === '' ? '空' : raw)

/** Words on the buttons that settle a cell. */
export const OPTION_WORDS = {
  reading: (raw: string) => `读作 ${shown(raw)}`,
  file: (raw: string) => `取文件的 ${shown(raw)}`,
  draft: (raw: string) => `留草稿的 ${shown(raw)}`,
} as const

/** What it means that a filter lets nothing through. */
export const NOTHING_FOUND: Readonly<Record<Filter, string>> = {
  all: '',
  uncertain: '每一格都读得准，没有要您选的。',
  missing: '每一格都在文件里找到了。',
  different: '草稿里已有的格与文件没有不同。',
  findings: '没有问题。',
}

/** What a click takes into the draft; totals follow from the cells and are counted apart, so that nobody looks for them. */
export function takeWords(cells: readonly ImportLine[], sections: number): string {
  const totals = cells.filter(({ definition }) => definition.computed).length
  const withTotals = totals === 0 ? '' : `和 ${totals} 格合计`
  return `取入草稿：${cells.length - totals} 格${withTotals}，${sections} 段文字`
}

const MISMATCH_NAMES = { organ: '机关', year: '年度' } as const

/** What a person confirms before taking a file that says it is of another organ or year. */
export function foreignFileWords(mismatches: ImportView['mismatches']): string {
  const names = mismatches.filter((one) => one !== 'format').map((one) => MISMATCH_NAMES[one])
  return `文件的${names.join('和')}与本报告不同。没有选错，就用这份文件。`
}

/** What became of a file, and why nothing is to be taken from it now. */
export const OUTCOME_WORDS = {
  taken: (time: string) => `这份文件 ${time} 已经取入过，下面是它与现在草稿的对照。`,
  nothing: '文件里读准的内容，草稿里都有，没有要取的了。',
  differs: '与草稿不同的地方都留草稿的；要用文件的，在上面选。',
  closed: '报告现在不能填写，这里只能对照。',
  organs: '这份报告由本机关自己填写，这里只能对照。',
} as const
