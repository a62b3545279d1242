import type { Permission } from '@gongkai/core'
import type { QueryClient } from '@tanstack/vue-query'
import { computed, inject, ref, shallowRef, type InjectionKey } from 'vue'
import type { Client } from '../client/client.ts'
import { toFailure, type Failure } from '../client/failure.ts'
import type { OutputOf } from '../client/procedures.ts'
import { createReentry } from './reentry.ts'

type SessionAnswer = OutputOf<'accounts.session'>

/** The session of the running app: who works here, and the way back in when it ends under one's hands. */
export type Session = ReturnType<typeof createSession>

/** Where the session of the running app is provided. */
export const SESSION: InjectionKey<Session> = Symbol('session')

/** The session of the running app. */
export function useSession(): Session {
  const session = inject(SESSION)
  if (session === undefined) throw new Error('No session is provided')
  return session
}

/** Starts the session. Every answer of another person is dropped from `cache` when the person changes. */
export function createSession(client: Client, cache: QueryClient) {
  const answer = shallowRef<SessionAnswer | null>(null)
  const failure = shallowRef<Failure | null>(null)
  /** Grows when one person takes the place of another, so that no page of the former stays open. */
  const handovers = ref(0)
  const reentry = createReentry()
  const person = computed(() => answer.value?.person ?? null)

  async function load(): Promise<void> {
    try {
      answer.value = await client.query('accounts.session', undefined)
      failure.value = null
    } catch (error) {
      failure.value = toFailure(error)
    }
  }

  function become(next: SessionAnswer['person']) {
    const before = person.value?.id
    answer.value = { demoAccounts: answer.value?.demoAccounts ?? [], person: next }
    if (before === undefined || before === next?.id) return
    cache.clear()
    if (next !== null) handovers.value++
  }

  async function signIn(account: string, password: string): Promise<void> {
    const before = person.value?.id
    const { person: next } = await client.mutate('accounts.signIn', { account, password })
    become(next)
    // What one person left unsent is never sent in the name of another.
    if (reentry.asking.value) reentry.settle(before === undefined || before === next.id)
  }

  async function signOut(): Promise<void> {
    await client.mutate('accounts.signOut', undefined)
    become(null)
    await load()
  }

  client.onSignedOut(reentry.ask)

  return {
    person,
    demoAccounts: computed(() => answer.value?.demoAccounts ?? []),
    known: computed(() => answer.value !== null),
    failure,
    asking: reentry.asking,
    handovers,
    load,
    signIn,
    signOut,
    stopAsking: () => reentry.settle(false),
    /** True when the person holds the permission anywhere at all: decides what is offered, never what is allowed. */
    may: (permission: Permission) => person.value?.permissions.includes(permission) ?? false,
  }
}
