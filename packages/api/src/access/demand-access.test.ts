import type { Grant } from '@gongkai/core'
import { describe, expect, it } from 'vitest'
import type { Context } from '../context.ts'
import { refusal } from '../testing/refusal.ts'
import type { Access } from './access.ts'
import { demandAccess } from './demand-access.ts'

type Declared = Exclude<Access<unknown>, 'anyone'>
const about = (organs: readonly string[], cover?: 'every' | 'some'): Declared => ({
  ...{ permission: 'report.review', organs: () => Promise.resolve(organs) },
  ...(cover ? { cover } : {}),
})
const reviewerOf = (...organIds: string[]): Grant => ({ role: 'reviewer', organIds, everywhere: false })

/** Only the person is looked at. */
function contextOf(grants: readonly Grant[] | null): Context {
  const person = grants && { id: 'p', account: 'p', displayName: 'P', grants }
  const context: Partial<Context> = { person }
  return context as Context
}

const ask = (grants: readonly Grant[] | null, access: Declared) => demandAccess(contextOf(grants), access, {})

describe('demandAccess', () => {
  it('asks for a session first', async () => {
    expect((await refusal(ask(null, about(['a'])))).code).toBe('NOT_SIGNED_IN')
  })

  it('wants every organ covered, or with `some` one of them', async () => {
    expect((await ask([reviewerOf('a', 'b')], about(['a', 'b']))).id).toBe('p')
    expect((await refusal(ask([reviewerOf('a')], about(['a', 'b'])))).code).toBe('NOT_ALLOWED')
    expect((await ask([reviewerOf('a')], about(['a', 'b'], 'some'))).id).toBe('p')
  })

  it('takes an empty scope and an action about nothing for no right at all', async () => {
    expect((await refusal(ask([reviewerOf()], about(['a'])))).code).toBe('NOT_ALLOWED')
    expect((await refusal(ask([reviewerOf('a')], about([])))).code).toBe('NOT_ALLOWED')
    expect((await refusal(ask([reviewerOf()], { permission: 'report.review', anywhere: true }))).code).toBe(
      'NOT_ALLOWED',
    )
  })

  it('lets only the administrator hold a permission without limits', async () => {
    const everywhere = (role: Grant['role']): Grant => ({ role, organIds: [], everywhere: true })
    const organs: Declared = { permission: 'organ.manage', organs: () => Promise.resolve([]) }
    expect((await ask([everywhere('administrator')], organs)).id).toBe('p')
    expect((await refusal(ask([everywhere('reviewer')], about(['a'])))).code).toBe('NOT_ALLOWED')
  })
})
