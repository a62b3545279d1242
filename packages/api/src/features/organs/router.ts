import { ListOrgansInput, ListOrgansOutput, SaveOrganInput, SaveOrganOutput } from '@gongkai/core/exchange'
import { allOrgans } from '../../access/organs-of.ts'
import { by, guarded, router } from '../../trpc.ts'
import { listOrgans } from './list-organs.ts'
import { saveOrgan } from './save-organ.ts'

/** Procedures of organs. */
export const organsRouter = router({
  list: guarded({ permission: 'organ.read', anywhere: true }, ListOrgansInput)
    .output(ListOrgansOutput)
    .query(by(listOrgans)),
  save: guarded(allOrgans, SaveOrganInput).output(SaveOrganOutput).mutation(by(saveOrgan)),
})
