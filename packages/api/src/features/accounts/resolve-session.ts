import { findSession, loadPersonWithScopes, touchSession } from '@gongkai/db'
import type { Actor, Context } from '../../context.ts'
import { hashSessionToken, IDLE_MS } from './session-token.ts'

/** Using a session is written down once a minute, not on every request. */
const TOUCH_AFTER_MS = 60_000

/**
 * The person a session token stands for, with the rights of today. Null for no token, an unknown, ended, expired or idle
 * session, or a disabled person.
 */
export async function resolveSession(
  ctx: Pick<Context, 'db' | 'now' | 'today'>,
  token: string | null,
): Promise<Actor | null> {
  if (token === null) return null
  const tokenHash = hashSessionToken(token)
  const now = ctx.now()
  const at = now.toISOString()
  const session = await findSession(ctx.db, { tokenHash, at })
  if (session === undefined) return null
  const idle = now.getTime() - Date.parse(session.lastSeenAt)
  if (idle > IDLE_MS) return null
  if (idle > TOUCH_AFTER_MS) await touchSession(ctx.db, { tokenHash, at })
  const { id, account, displayName, grants } = await loadPersonWithScopes(ctx.db, {
    personId: session.personId,
    date: ctx.today(),
  })
  return { id, account, displayName, grants }
}
