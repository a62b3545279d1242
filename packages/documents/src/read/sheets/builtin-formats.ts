// 各版本程序内置的数字格式（ECMA-376 第一部分 18.8.30）；27 至 36、50 至 58 是中文版的日期。
const DATE = 'yyyy/m/d'
const CHINESE_DATE = 'yyyy"年"m"月"d"日"'
const CHINESE_MONTH = 'yyyy"年"m"月"'
const CHINESE_DAY = 'm"月"d"日"'
const BUILT_IN: Readonly<Record<number, string>> = {
  1: '0',
  2: '0.00',
  3: '#,##0',
  4: '#,##0.00',
  5: '"¥"#,##0;-"¥"#,##0',
  6: '"¥"#,##0;-"¥"#,##0',
  7: '"¥"#,##0.00;-"¥"#,##0.00',
  8: '"¥"#,##0.00;-"¥"#,##0.00',
  9: '0%',
  10: '0.00%',
  14: DATE,
  15: 'd-mmm-yy',
  16: 'd-mmm',
  17: 'mmm-yy',
  18: 'h:mm AM/PM',
  19: 'h:mm:ss AM/PM',
  20: 'h:mm',
  21: 'h:mm:ss',
  22: 'yyyy/m/d h:mm',
  27: CHINESE_MONTH,
  28: CHINESE_DAY,
  29: CHINESE_DAY,
  30: 'm-d-yy',
  31: CHINESE_DATE,
  32: 'h"时"mm"分"',
  33: 'h"时"mm"分"ss"秒"',
  34: '上午/下午h"时"mm"分"',
  35: '上午/下午h"时"mm"分"ss"秒"',
  36: CHINESE_MONTH,
  37: '#,##0;-#,##0',
  38: '#,##0;-#,##0',
  39: '#,##0.00;-#,##0.00',
  40: '#,##0.00;-#,##0.00',
  41: '#,##0;-#,##0',
  42: '"¥"#,##0;-"¥"#,##0',
  43: '#,##0.00;-#,##0.00',
  44: '"¥"#,##0.00;-"¥"#,##0.00',
  45: 'mm:ss',
  46: '[h]:mm:ss',
  47: 'mm:ss',
  50: CHINESE_MONTH,
  51: CHINESE_DAY,
  52: CHINESE_MONTH,
  53: CHINESE_DAY,
  54: CHINESE_DAY,
  55: '上午/下午h"时"mm"分"',
  56: '上午/下午h"时"mm"分"ss"秒"',
  57: CHINESE_MONTH,
  58: CHINESE_DAY,
}

/** The number format a program knows by number, as Chinese editions show it; the general one where it has none. */
export function builtInFormat(id: number): string {
  return BUILT_IN[id] ?? 'General'
}
