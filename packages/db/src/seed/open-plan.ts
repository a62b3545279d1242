import type { ReportState } from '@gongkai/core'
import { DEMO_ORGANS, type DemoOrgan } from './organs.ts'
import type { PlaceKey } from './places.ts'
import { createRandom } from './random.ts'

/** Where a report of the open year stands; all states of the workflow occur. */
export type OpenState = ReportState

// 云川县 is the county the demo is told in: who stands where is set, so that accounts, planted slips and texts agree.
const YUNCHUAN: Readonly<Partial<Record<OpenState | 'untouched', readonly string[]>>> = {
  submitted: ['shuili', 'jiaoyu', 'weijian', 'yanxi', 'tangdu', 'shuiwu'],
  returned: ['zhujian', 'minzheng', 'languan'],
  draft: ['wenlv', 'jiaotong', 'linye', 'yingji', 'fengyan', 'yunyan'],
  signing: ['chengguan'],
  approved: ['ziran', 'gongan', 'caizheng', 'shenji', 'nongye', 'renshe', 'yibao', 'maiyu', 'tuiyi'],
  untouched: ['qixiang', 'diling'],
}

/** How many reports elsewhere are not published yet, by state; the others are. */
const ELSEWHERE: Readonly<
  Record<Exclude<PlaceKey, 'yunchuan'>, readonly (readonly [OpenState | 'untouched', number])[]>
> = {
  lanjiang: [
    ['approved', 4],
    ['submitted', 4],
    ['returned', 1],
    ['signing', 1],
    ['draft', 3],
    ['untouched', 1],
  ],
  qingxun: [
    ['approved', 6],
    ['submitted', 5],
    ['returned', 2],
    ['signing', 1],
    ['draft', 3],
    ['untouched', 1],
  ],
}

const chance = (organ: DemoOrgan) => createRandom(organ.slug, 'open year').next()

/** Deals the states out by lot, so that each occurs as often as said. */
function dealt(place: Exclude<PlaceKey, 'yunchuan'>): Map<string, OpenState | 'untouched'> {
  const states = ELSEWHERE[place].flatMap(([state, count]) => Array.from({ length: count }, () => state))
  const organs = DEMO_ORGANS.filter((organ) => organ.place.key === place && organ.profile !== null)
  const drawn = organs.toSorted((a, b) => chance(a) - chance(b))
  return new Map(drawn.map((organ, index) => [organ.slug, states[index] ?? 'published']))
}

const told = Object.entries(YUNCHUAN).flatMap(([state, keys]) =>
  keys.map((key) => [`yunchuan-${key}`, state as OpenState | 'untouched'] as const),
)
const plan = new Map<string, OpenState | 'untouched'>([...dealt('lanjiang'), ...dealt('qingxun'), ...told])

/** Where the report of an organ stands on the demo's day; null when it was never opened. */
export function openPlan(organ: DemoOrgan): OpenState | null {
  const state = plan.get(organ.slug) ?? 'published'
  return state === 'untouched' ? null : state
}
