import {
  BoardInput,
  BoardOutput,
  ChangeRoundInput,
  ChaseInput,
  ChaseOutput,
  CloseRoundInput,
  ListRoundsOutput,
  OpenRoundInput,
  RoundOutput,
} from '@gongkai/core/exchange'
import { organsNamed, organsOfRoster, organsOfRound } from '../../access/organs-of.ts'
import { by, guarded, Nothing, router } from '../../trpc.ts'
import { listRounds } from './list-rounds.ts'
import { openRound } from './open-round.ts'
import { changeRound } from './change-round.ts'
import { closeRound } from './close-round.ts'
import { getBoard } from './get-board.ts'
import { chaseOrgans } from './chase-organs.ts'

/** Procedures of rounds. */
export const roundsRouter = router({
  list: guarded({ permission: 'round.read', anywhere: true }, Nothing).output(ListRoundsOutput).query(by(listRounds)),
  open: guarded({ permission: 'round.manage', organs: organsOfRoster }, OpenRoundInput)
    .output(RoundOutput)
    .mutation(by(openRound)),
  change: guarded({ permission: 'round.manage', organs: organsOfRound }, ChangeRoundInput)
    .output(RoundOutput)
    .mutation(by(changeRound)),
  close: guarded({ permission: 'round.manage', organs: organsOfRound }, CloseRoundInput)
    .output(RoundOutput)
    .mutation(by(closeRound)),
  board: guarded({ permission: 'round.read', organs: organsOfRound, cover: 'some' }, BoardInput)
    .output(BoardOutput)
    .query(by(getBoard)),
  chase: guarded({ permission: 'round.chase', organs: organsNamed }, ChaseInput)
    .output(ChaseOutput)
    .mutation(by(chaseOrgans)),
})
