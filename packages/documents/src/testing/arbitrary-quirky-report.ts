import { getFormat, toCellValue, type CellType, type CellValue, type FormatId, type ReportContent } from '@gongkai/core'
import fc from 'fast-check'
import { arbitraryReport } from './arbitrary-report.ts'

/** What people write into cells instead of a plain number. */
const QUIRKS: Readonly<Record<CellType['kind'], readonly string[]>> = {
  uint: ['', '0', '/', '无', '—', '12件', '约30', '详见附表', '1,234', '999999999', '=1+1'],
  sint: ['', '0', '-3', '+2', '增2件', '减3', '无变化', '/', '-120'],
  money: ['', '0', '286576.50', '0.038', '380元', '1.5万元', '123456789.12', '无'],
}

/** Random reports with blanks, units, words and signs in some of their cells, exactly as somebody typed them. */
export function arbitraryQuirkyReport(formatId: FormatId): fc.Arbitrary<ReportContent> {
  const { cells } = getFormat(formatId)
  const quirk = fc.nat({ max: cells.length - 1 }).chain((index) => {
    const { id, type } = cells[index]!
    return fc
      .constantFrom(...QUIRKS[type.kind])
      .map((raw): readonly [string, CellValue] => [id, toCellValue(type, raw)])
  })
  return fc
    .tuple(arbitraryReport(formatId), fc.array(quirk, { maxLength: 40 }))
    .map(([report, quirks]) => ({ ...report, cells: { ...report.cells, ...Object.fromEntries(quirks) } }))
}
