import { publicDataVersion } from '@gongkai/db'
import type { Context } from '../../context.ts'

/** A mark that changes with anything the public can see. Pages kept from before a change are out of date. */
export function getPublicDataVersion(ctx: Pick<Context, 'db'>): Promise<string> {
  return publicDataVersion(ctx.db)
}
