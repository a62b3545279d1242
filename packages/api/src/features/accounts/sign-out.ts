import type { Empty } from '@gongkai/core/exchange'
import { revokeSession } from '@gongkai/db'
import type { z } from 'zod'
import type { Context } from '../../context.ts'
import { hashSessionToken } from './session-token.ts'

/** Ends the session of this browser. Signing out twice is no error. */
export async function signOut(ctx: Context): Promise<z.input<typeof Empty>> {
  const { sessionToken } = ctx.visitor
  if (sessionToken !== null)
    await revokeSession(ctx.db, { tokenHash: hashSessionToken(sessionToken), at: ctx.now().toISOString() })
  ctx.visitor.endSession()
  return {}
}
