import { AppError, can, canAnywhere, organsWith } from '@gongkai/core'
import type { Actor, Context } from '../context.ts'
import type { Access } from './access.ts'

/**
 * Returns the signed-in person the declaration lets pass, or throws NOT_SIGNED_IN or NOT_ALLOWED. An action about no organ
 * at all passes only for who holds the permission without limits: an empty scope means nothing.
 */
export async function demandAccess<Input>(
  ctx: Context,
  access: Exclude<Access<Input>, 'anyone'>,
  input: Input,
): Promise<Actor> {
  const { person } = ctx
  if (person === null) throw new AppError('NOT_SIGNED_IN')
  if (access === 'signedIn') return person
  const permission = typeof access.permission === 'function' ? access.permission(input) : access.permission
  if (!canAnywhere(person, permission)) throw new AppError('NOT_ALLOWED', { permission })
  if ('anywhere' in access) return person
  const organs = await access.organs(ctx, input)
  if (organsWith(person, permission) === null) return person
  const covered = (organ: string) => can(person, permission, organ)
  const allowed = access.cover === 'some' ? organs.some(covered) : organs.length > 0 && organs.every(covered)
  if (!allowed) throw new AppError('NOT_ALLOWED', { permission })
  return person
}
