import {
  CreatePersonInput,
  DisablePersonInput,
  GrantRoleInput,
  ListPeopleOutput,
  PersonOutput,
  ResetPasswordInput,
  RevokeRoleInput,
} from '@gongkai/core/exchange'
import { installation } from '../../access/organs-of.ts'
import { by, guarded, Nothing, router } from '../../trpc.ts'
import { listPeople } from './list-people.ts'
import { createPerson } from './create-person.ts'
import { grantRole } from './grant-role.ts'
import { revokeRole } from './revoke-role.ts'
import { resetPassword } from './reset-password.ts'
import { disablePerson } from './disable-person.ts'

/** Procedures of people. */
export const peopleRouter = router({
  list: guarded(installation, Nothing).output(ListPeopleOutput).query(by(listPeople)),
  create: guarded(installation, CreatePersonInput).output(PersonOutput).mutation(by(createPerson)),
  grantRole: guarded(installation, GrantRoleInput).output(PersonOutput).mutation(by(grantRole)),
  revokeRole: guarded(installation, RevokeRoleInput).output(PersonOutput).mutation(by(revokeRole)),
  resetPassword: guarded(installation, ResetPasswordInput).output(PersonOutput).mutation(by(resetPassword)),
  disable: guarded(installation, DisablePersonInput).output(PersonOutput).mutation(by(disablePerson)),
})
