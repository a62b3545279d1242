import type { Role } from '@gongkai/core'
import { createPerson, grantRole, type Queryable } from '@gongkai/db'
import { hashPassword } from '../features/accounts/password.ts'

/** Password of everybody in the tests. */
export const TEST_PASSWORD = 'a long enough password'

/** Where the people of the test county hold their roles. */
export type TestScope = 'forestry' | 'water' | 'roster' | 'emptyRoster' | 'everywhere'

/** Everybody in the test county: one for each role, a second bureau, one whose roster is empty, one without any role. */
export const TEST_PEOPLE = {
  reporter: { displayName: '王芳', role: 'reporter', scope: 'forestry' },
  contributor: { displayName: '赵科', role: 'contributor', scope: 'forestry' },
  organApprover: { displayName: '李局', role: 'organApprover', scope: 'forestry' },
  reviewer: { displayName: '陈审', role: 'reviewer', scope: 'roster' },
  publisher: { displayName: '周公', role: 'publisher', scope: 'roster' },
  aggregator: { displayName: '吴汇', role: 'aggregator', scope: 'roster' },
  administrator: { displayName: '郑管', role: 'administrator', scope: 'everywhere' },
  waterReporter: { displayName: '孙水', role: 'reporter', scope: 'water' },
  waterApprover: { displayName: '何水', role: 'organApprover', scope: 'water' },
  emptyReviewer: { displayName: '空名', role: 'reviewer', scope: 'emptyRoster' },
  stranger: { displayName: '路人', role: null, scope: 'forestry' },
} as const satisfies Record<string, { displayName: string; role: Role | null; scope: TestScope }>

/** One of them. */
export type TestPersonName = keyof typeof TEST_PEOPLE

let hash: Promise<string> | undefined

/** Creates everybody and returns their ids. */
export async function saveTestPeople(
  tx: Queryable,
  scopes: { organs: Record<'forestry' | 'water', string>; rosters: Record<'roster' | 'emptyRoster', string> },
): Promise<Record<TestPersonName, string>> {
  const passwordHash = await (hash ??= hashPassword(TEST_PASSWORD))
  const ids: Partial<Record<TestPersonName, string>> = {}
  for (const name of Object.keys(TEST_PEOPLE) as TestPersonName[]) {
    const { displayName, role, scope } = TEST_PEOPLE[name]
    const { id } = await createPerson(tx, { account: name, displayName, passwordHash })
    ids[name] = id
    if (role !== null)
      await grantRole(tx, {
        personId: id,
        role,
        scope: toScope(scope, scopes),
        grantedBy: null,
        at: '2026-01-01T00:00:00.000Z',
      })
  }
  return ids as Record<TestPersonName, string>
}

function toScope(scope: TestScope, { organs, rosters }: Parameters<typeof saveTestPeople>[1]) {
  if (scope === 'everywhere') return { kind: 'everywhere' as const }
  if (scope === 'roster' || scope === 'emptyRoster') return { kind: 'roster' as const, rosterId: rosters[scope] }
  return { kind: 'organ' as const, organId: organs[scope] }
}
