import type { JsonValue } from '../../schema/events.ts'
import { settings } from '../../schema/settings.ts'
import type { Queryable } from '../queryable.ts'

/** Keeps a fact about this installation. */
export async function setSetting(tx: Queryable, input: { key: string; value: JsonValue }): Promise<void> {
  await tx
    .insert(settings)
    .values(input)
    .onConflictDoUpdate({ target: settings.key, set: { value: input.value } })
}
