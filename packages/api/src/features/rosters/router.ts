import {
  AddRosterEntryInput,
  EndRosterEntryInput,
  ListRostersOutput,
  RosterOutput,
  SaveRosterInput,
} from '@gongkai/core/exchange'
import { allRosters } from '../../access/organs-of.ts'
import { by, guarded, Nothing, router } from '../../trpc.ts'
import { listRosters } from './list-rosters.ts'
import { saveRoster } from './save-roster.ts'
import { addRosterEntry } from './add-roster-entry.ts'
import { endRosterEntry } from './end-roster-entry.ts'

/** Procedures of rosters. */
export const rostersRouter = router({
  list: guarded({ permission: 'organ.read', anywhere: true }, Nothing).output(ListRostersOutput).query(by(listRosters)),
  save: guarded(allRosters, SaveRosterInput).output(RosterOutput).mutation(by(saveRoster)),
  addEntry: guarded(allRosters, AddRosterEntryInput).output(RosterOutput).mutation(by(addRosterEntry)),
  endEntry: guarded(allRosters, EndRosterEntryInput).output(RosterOutput).mutation(by(endRosterEntry)),
})
