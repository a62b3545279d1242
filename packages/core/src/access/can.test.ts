import { describe, expect, it } from 'vitest'
import { can, canAnywhere, organsWith, type Grant } from './can.ts'
import { PERMISSIONS, ROLE_PERMISSIONS } from './permission.ts'
import { ROLES } from './role.ts'

const person = (...grants: Grant[]) => ({ id: 'p', grants })

describe('can', () => {
  it('allows each role exactly its permissions inside its scope', () => {
    for (const role of ROLES)
      for (const permission of PERMISSIONS)
        expect(
          can(person({ role, organIds: ['a'], everywhere: false }), permission, 'a'),
          `${role} ${permission}`,
        ).toBe(ROLE_PERMISSIONS[role].includes(permission))
  })

  it('denies everything outside the scope and with an empty scope', () => {
    for (const role of ROLES)
      for (const permission of PERMISSIONS) {
        expect(can(person({ role, organIds: ['a'], everywhere: false }), permission, 'b')).toBe(false)
        expect(can(person({ role, organIds: [], everywhere: false }), permission, 'a')).toBe(false)
        expect(canAnywhere(person({ role, organIds: [], everywhere: false }), permission)).toBe(false)
      }
    expect(PERMISSIONS.some((permission) => can(person(), permission, 'a'))).toBe(false)
  })

  it('knows "everywhere" for the administrator alone, who has no way to a number', () => {
    const everywhere = (role: Grant['role']) => person({ role, organIds: [], everywhere: true })
    expect(can(everywhere('administrator'), 'organ.manage', 'a')).toBe(true)
    expect(can(everywhere('reviewer'), 'report.review', 'a')).toBe(false)
    expect(can(everywhere('reporter'), 'report.edit', 'a')).toBe(false)
    expect(ROLE_PERMISSIONS.administrator.some((permission) => permission.startsWith('report.'))).toBe(false)
  })

  it('lists the organs a permission covers, null for all of them', () => {
    const both = person(
      { role: 'reviewer', organIds: ['a', 'b'], everywhere: false },
      { role: 'reporter', organIds: ['c'], everywhere: false },
    )
    expect(organsWith(both, 'report.review')).toEqual(new Set(['a', 'b']))
    expect(organsWith(both, 'report.publish')).toEqual(new Set())
    expect(organsWith(person({ role: 'administrator', organIds: [], everywhere: true }), 'organ.manage')).toBeNull()
  })
})
