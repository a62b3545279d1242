import { eq } from 'drizzle-orm'
import { settings } from '../../schema/settings.ts'
import type { Queryable } from '../queryable.ts'

/** A fact about this installation, if it is known. The caller checks its shape. */
export async function findSetting(tx: Queryable, key: string): Promise<unknown> {
  const [found] = await tx.select({ value: settings.value }).from(settings).where(eq(settings.key, key))
  return found?.value
}
