import type { Indicator } from './indicator.ts'

const inBoth = (ids: readonly string[]) => ({ f2019: ids, f2021: ids })

/** The indicators shown over the years, in order. */
export const INDICATORS: readonly Indicator[] = [
  {
    id: 'newReceived',
    name: '新收申请',
    unit: '件',
    cells: inBoth(['t3.newReceived.total']),
    comparable: true,
    note: '',
  },
  { id: 'granted', name: '予以公开', unit: '件', cells: inBoth(['t3.granted.total']), comparable: true, note: '' },
  {
    id: 'unableNotHeld',
    name: '本机关不掌握',
    unit: '件',
    cells: inBoth(['t3.unableNotHeld.total']),
    comparable: true,
    note: '',
  },
  {
    id: 'carriedOut',
    name: '结转下年度',
    unit: '件',
    cells: inBoth(['t3.carriedOut.total']),
    comparable: true,
    note: '',
  },
  { id: 'review', name: '行政复议', unit: '件', cells: inBoth(['t4.review.total']), comparable: true, note: '' },
  {
    id: 'normativeDocs',
    name: '规范性文件',
    unit: '件',
    cells: { f2019: ['t2.normativeDocs.publishedTotal'], f2021: ['t2.normativeDocs.inForce'] },
    comparable: false,
    note: '2019年版是“对外公开总数量”，2021年版是“现行有效件数”，不是一个数，线在接缝处断开。',
  },
]
