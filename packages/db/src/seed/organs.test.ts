import { creditCodeProblem, isDivisionCode, Organ } from '@gongkai/core'
import { describe, expect, it } from 'vitest'
import { DEMO_ORGANS, getDemoOrgan } from './organs.ts'
import { DEMO_ROSTERS, demoMembers } from './rosters.ts'

const repeated = (values: readonly string[]) => values.filter((value, index) => values.indexOf(value) !== index)
const rosterOf = (key: string) => DEMO_ROSTERS.find((roster) => roster.place.key === key)!

describe('DEMO_ORGANS', () => {
  it('are well formed, with valid codes under a prefix no real place has', () => {
    for (const organ of DEMO_ORGANS) {
      expect(Organ.safeParse(organ).error).toBeUndefined()
      expect(organ.slug).toMatch(/^[a-z0-9-]{1,80}$/)
      expect(isDivisionCode(organ.divisionCode) && organ.divisionCode.startsWith('99')).toBe(true)
      expect([organ.fullName, creditCodeProblem(organ.creditCode!)]).toEqual([organ.fullName, null])
    }
  })

  it('share no name, address or code', () => {
    expect(repeated(DEMO_ORGANS.map((organ) => organ.slug))).toEqual([])
    expect(repeated(DEMO_ORGANS.map((organ) => organ.fullName))).toEqual([])
    expect(repeated(DEMO_ORGANS.map((organ) => organ.creditCode!))).toEqual([])
  })
})

describe('DEMO_ROSTERS', () => {
  it('have 49 organs in each county: 11 towns and streets, 37 departments and one institution', () => {
    for (const key of ['yunchuan', 'qingxun']) {
      const members = demoMembers(rosterOf(key), '2026-01-20')
      const towns = members.filter(({ kind }) => kind === 'township' || kind === 'subdistrict')
      const institutions = members.filter(({ kind }) => kind === 'institution')
      expect([members.length, towns.length, institutions.length]).toEqual([49, 11, 1])
    }
  })

  it('keep the two bureaus of 云川县 until they were merged, and their successor since', () => {
    const before = demoMembers(rosterOf('yunchuan'), '2022-01-20').map(({ slug }) => slug)
    expect(before).toHaveLength(50)
    expect(before).toContain('yunchuan-lvyou')
    expect(before).not.toContain('yunchuan-wenlv')
    expect(getDemoOrgan('yunchuan-wenlv').successorOf).toHaveLength(2)
  })

  it('name the governments of the counties on the roster of the city', () => {
    const kinds = demoMembers(rosterOf('lanjiang'), '2026-01-31').map(({ kind }) => kind)
    expect(kinds.filter((kind) => kind === 'government')).toHaveLength(2)
    expect(kinds.length).toBeGreaterThanOrEqual(32)
  })
})
