const NUMERALS = '一二三四五六'

/** Heading of a section as every form prints it: `三、收到和处理政府信息公开申请情况`. */
export function sectionHeading(no: number, title: string): string {
  return `${NUMERALS[no - 1] ?? no}、${title}`
}
