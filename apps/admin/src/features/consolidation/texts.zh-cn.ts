import type { CellOrigin } from '@gongkai/core/exchange'

/** Where a value came from, in words. */
export function originWords(origin: CellOrigin, raw: string): string {
  switch (origin.kind) {
    case 'typed':
      return `手工填写“${raw}”`
    case 'computed':
      return '系统按组成部分合计'
    case 'attestedZero':
      return '声明“其余格全为 0”时填入'
    case 'carried':
      return '由上年报告带入'
    case 'imported':
      return `导入，原文“${origin.excerpt}”，认作 ${raw === '' ? '空' : raw}`
  }
}

const CONFIDENCE_WORDS = { read: '直接读出', deduced: '推断', ambiguous: '有几种读法，由人选定' } as const

/** How sure the reading of a file was. */
export function confidenceWords(origin: Extract<CellOrigin, { kind: 'imported' }>): string {
  return CONFIDENCE_WORDS[origin.confidence]
}
