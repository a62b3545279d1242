import type { RuleCode } from '../../definition/rule-code.ts'

/** Codes that apply to `f2019`. T2-03, XY-03, PL-09, CP-07, CP-08, CP-11 read cells or wording only the 2021 form has; PL-06 needs a year from 2024. */
export const ruleCodes: readonly RuleCode[] = [
  'T3-01', 'T3-02', 'T3-03', 'T4-01', 'T4-02', 'T4-03',
  'NM-01', 'NM-02', 'NM-03', 'NM-04', 'NM-05', 'NM-06',
  'T2-01', 'T2-02', 'T2-04',
  'XY-01', 'XY-02', 'XY-04', 'XY-05', 'XY-06', 'XY-07', 'XY-08', 'XY-09', 'XY-10',
  'TX-01', 'TX-02', 'TX-03', 'TX-04', 'TX-05', 'TX-06', 'TX-07', 'TX-08', 'TX-09', 'TX-11', 'TX-12', 'TX-13', 'TX-14',
  'PL-01', 'PL-02', 'PL-03', 'PL-04', 'PL-05', 'PL-08', 'PL-10', 'PL-11', 'PL-12',
  'CP-01', 'CP-02', 'CP-03', 'CP-04', 'CP-05', 'CP-06', 'CP-09', 'CP-10', 'CP-12', 'CP-13', 'CP-14', 'CP-15',
]
