import { organsWith } from '@gongkai/core'
import type { ListOrgansInput, ListOrgansOutput } from '@gongkai/core/exchange'
import { listOrgans as findOrgans } from '@gongkai/db'
import type { z } from 'zod'
import type { SignedInContext } from '../../context.ts'

/** The organs the person may see, in their official order, ended ones on request. */
export async function listOrgans(
  ctx: SignedInContext,
  input: z.output<typeof ListOrgansInput>,
): Promise<z.input<typeof ListOrgansOutput>> {
  const scope = organsWith(ctx.person, 'organ.read')
  const organs = await findOrgans(ctx.db, {
    ...(input.search === '' ? {} : { search: input.search.trim() }),
    ...(input.includeEnded ? {} : { existingOn: ctx.today() }),
    ...(scope === null ? {} : { ids: [...scope] }),
  })
  return { organs }
}
