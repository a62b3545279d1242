import { AppError } from '@gongkai/core'
import type { z } from 'zod'
import type { ListPeopleOutput } from '@gongkai/core/exchange'
import type { SignedInContext } from '../../context.ts'

/** listPeople. */
export async function listPeople(_ctx: SignedInContext): Promise<z.input<typeof ListPeopleOutput>> {
  throw new AppError('INTERNAL')
}
