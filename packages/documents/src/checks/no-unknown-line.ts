import type { ImportCheck } from './check.ts'

/** No row or column stands in the tables that the format does not have: a statutory form is not extended (《条例》第五十条). */
export const noUnknownLine: ImportCheck = ({ report }) =>
  report.surplusLines.map((label) => ({ code: 'LINES_NOT_IN_FORMAT', params: { label } }))
