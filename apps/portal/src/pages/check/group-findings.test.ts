import type { Finding } from '@gongkai/core'
import { describe, expect, it } from 'vitest'
import { groupFindings } from './group-findings.ts'

const finding = (severity: Finding['severity'], code: Finding['code'], key: string) =>
  ({ severity, code, key }) as Finding

describe('groupFindings', () => {
  it('puts what one rule found together, the gravest first', () => {
    const groups = groupFindings([
      finding('warning', 'NM-05', 'a'),
      finding('error', 'T3-01', 'b'),
      finding('warning', 'TX-01', 'c'),
      finding('warning', 'NM-05', 'd'),
      finding('error', 'NM-05', 'e'),
    ])
    expect(groups.map(({ severity, code, findings }) => [severity, code, ...findings.map(({ key }) => key)])).toEqual([
      ['error', 'T3-01', 'b'],
      ['error', 'NM-05', 'e'],
      ['warning', 'NM-05', 'a', 'd'],
      ['warning', 'TX-01', 'c'],
    ])
  })
})
