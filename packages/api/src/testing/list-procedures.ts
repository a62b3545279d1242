import type { Access } from '../access/access.ts'

/** A procedure as the structural tests look at it. */
export interface ListedProcedure {
  readonly _def: { readonly type: string; readonly meta?: { readonly access?: Access<never> } }
}

/** Every procedure of a router by its full name. They are kept in one flat list, whatever their type says. */
export function listProcedures(router: {
  readonly _def: { readonly procedures: object }
}): Record<string, ListedProcedure> {
  const procedures: Record<string, ListedProcedure> = {}
  for (const [name, value] of Object.entries<unknown>(router._def.procedures as Record<string, unknown>)) {
    if (!isProcedure(value)) throw new Error(`${name} is no procedure`)
    procedures[name] = value
  }
  return procedures
}

function isProcedure(value: unknown): value is ListedProcedure {
  const has = (object: unknown, key: string): object is Record<string, unknown> =>
    (typeof object === 'object' || typeof object === 'function') && object !== null && key in object
  return has(value, '_def') && has(value['_def'], 'type')
}
