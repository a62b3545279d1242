import type { SessionOutput } from '@gongkai/core/exchange'
import type { z } from 'zod'
import type { Context } from '../../context.ts'
import { findDemo } from './demo.ts'
import { toSignedIn } from './to-signed-in.ts'

/** Who is signed in, or nobody; in a demo also the accounts to try. */
export async function getSession(ctx: Context): Promise<z.input<typeof SessionOutput>> {
  return {
    person: ctx.person && (await toSignedIn(ctx.db, ctx.person)),
    demoAccounts: ctx.demo ? ((await findDemo(ctx.db))?.accounts ?? []) : [],
  }
}
