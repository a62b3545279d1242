import { momentOn, OPEN_YEAR } from './calendar.ts'
import { organId } from './organs.ts'
import { castOf, type DemoPerson } from './people.ts'
import { openPlan } from './open-plan.ts'
import { DEMO_ROSTERS, demoMembers } from './rosters.ts'
import { DEMO_ROUNDS } from './rounds.ts'

/** A reminder sent to several organs at once. */
export interface DemoChase {
  readonly roundId: string
  readonly organIds: readonly string[]
  readonly text: string
  readonly by: DemoPerson
  readonly at: string
}

const roster = DEMO_ROSTERS.find(({ place }) => place.key === 'yunchuan')!
const round = DEMO_ROUNDS.find((one) => one.roster === roster && one.reportingYear === OPEN_YEAR)!
const outstanding = demoMembers(roster, round.dueDate).filter((organ) => {
  const state = openPlan(organ)
  return state === null || state === 'draft' || state === 'signing'
})
const reviewer = castOf(outstanding[0]!).reviewer

/** 云川县 reminds everybody the day after its own date, and by telephone the one that had not begun two days later. */
export const DEMO_CHASES: readonly DemoChase[] = [
  {
    roundId: round.id,
    organIds: outstanding.map(({ id }) => id),
    text: '收表日期为1月20日，你单位尚未报送。请于1月23日前报送；法定公布日期是1月31日，含周末。',
    by: reviewer,
    at: momentOn('2026-01-21', 9, 5),
  },
  {
    roundId: round.id,
    organIds: [organId('yunchuan-qixiang')],
    text: '电话催报：请确认填报人，如无业务发生也须报送。',
    by: reviewer,
    at: momentOn('2026-01-23', 15, 30),
  },
]
