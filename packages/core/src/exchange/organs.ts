import { z } from 'zod'
import { ROLES } from '../access/role.ts'
import { Organ } from '../organ/organ.ts'
import { CommandId, Id, IsoDate, IsoTime, OrganRef } from './shared.ts'

/** An organ as the administration keeps it. */
export const OrganRecord = Organ.extend({ slug: z.string() })
export type OrganRecord = z.infer<typeof OrganRecord>
export const ListOrgansInput = z.object({
  search: z.string().max(100).default(''),
  includeEnded: z.boolean().default(false),
})
export const ListOrgansOutput = z.object({ organs: z.array(OrganRecord) })
/** Creates an organ (id null) or changes one. The credit code is checked; a wrong one is refused with the reason. */
export const SaveOrganInput = z.object({ commandId: CommandId, organ: Organ.extend({ id: Id.nullable() }) })
export const SaveOrganOutput = z.object({ organ: OrganRecord })

/** A roster with its dated entries. */
export const RosterRecord = z.object({
  id: Id,
  name: z.string(),
  governmentId: Id,
  governmentName: z.string(),
  entries: z.array(z.object({ organ: OrganRef, validFrom: IsoDate, validTo: IsoDate.nullable() })),
})
export type RosterRecord = z.infer<typeof RosterRecord>
export const ListRostersOutput = z.object({ rosters: z.array(RosterRecord) })
export const SaveRosterInput = z.object({
  commandId: CommandId,
  id: Id.nullable(),
  name: z.string().trim().min(2).max(100),
  governmentId: Id,
})
export const RosterOutput = z.object({ roster: RosterRecord })
export const AddRosterEntryInput = z.object({ commandId: CommandId, rosterId: Id, organId: Id, validFrom: IsoDate })
export const EndRosterEntryInput = z.object({ commandId: CommandId, rosterId: Id, organId: Id, validTo: IsoDate })

/** A grant: a role for one organ, for a roster, or (administrator only) for the installation. */
export const GrantScope = z.discriminatedUnion('kind', [
  z.object({ kind: z.literal('organ'), organId: Id }),
  z.object({ kind: z.literal('roster'), rosterId: Id }),
  z.object({ kind: z.literal('everywhere') }),
])
export type GrantScope = z.infer<typeof GrantScope>
/** A person with the roles they hold; never with the password. */
export const PersonRecord = z.object({
  id: Id,
  account: z.string(),
  displayName: z.string(),
  disabled: z.boolean(),
  lastSignIn: IsoTime.nullable(),
  grants: z.array(z.object({ id: Id, role: z.enum(ROLES), scope: GrantScope, scopeName: z.string() })),
})
export type PersonRecord = z.infer<typeof PersonRecord>
export const ListPeopleOutput = z.object({ people: z.array(PersonRecord) })
export const CreatePersonInput = z.object({
  commandId: CommandId,
  account: z
    .string()
    .trim()
    .min(3)
    .max(50)
    .regex(/^[a-zA-Z0-9._-]+$/),
  displayName: z.string().trim().min(1).max(50),
  password: z.string().min(1).max(200),
})
export const PersonOutput = z.object({ person: PersonRecord })
export const GrantRoleInput = z.object({ commandId: CommandId, personId: Id, role: z.enum(ROLES), scope: GrantScope })
export const RevokeRoleInput = z.object({ commandId: CommandId, grantId: Id })
export const ResetPasswordInput = z.object({ commandId: CommandId, personId: Id, password: z.string().min(1).max(200) })
export const DisablePersonInput = z.object({ commandId: CommandId, personId: Id, disabled: z.boolean() })
