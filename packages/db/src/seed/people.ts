import type { Role } from '@gongkai/core'
import { DEMO_ACCOUNTS } from './demo-accounts.ts'
import { demoId } from './demo-id.ts'
import { DEMO_ORGANS, governmentSlug, organId, type DemoOrgan } from './organs.ts'
import { PLACES, type DemoPlace } from './places.ts'
import { createRandom } from './random.ts'

/** A person of the demo with the roles held. */
export interface DemoPerson {
  readonly id: string
  readonly account: string
  readonly displayName: string
  /** Shown on the sign-in page; null for people nobody signs in as. */
  readonly password: string | null
  readonly grants: readonly {
    readonly role: Role
    readonly scope: 'organ' | 'roster' | 'everywhere'
    readonly scopeId: string | null
  }[]
}

/** Who carries the report of an organ through its steps. */
export interface Cast {
  readonly reporter: DemoPerson
  readonly approver: DemoPerson
  readonly reviewer: DemoPerson
  readonly publisher: DemoPerson
}

const SURNAMES =
  '赵钱吴郑王冯褚卫蒋沈韩杨朱秦尤施张孔曹严华金魏陶姜谢邹喻柏窦章云苏潘葛范彭郎鲁韦昌马苗凤花俞任袁柳唐薛雷贺倪汤'
const GIVEN = [
  '建国',
  '秀英',
  '志强',
  '丽华',
  '晓东',
  '海燕',
  '文博',
  '雪梅',
  '立新',
  '春燕',
  '宏伟',
  '玉兰',
  '思远',
  '佳宁',
  '一鸣',
  '慧敏',
  '国庆',
  '小红',
  '永康',
  '婷婷',
  '学礼',
  '清源',
  '昊然',
  '静怡',
  '德明',
  '若兰',
  '明哲',
  '桂芳',
  '子涵',
  '振华',
]

function invented(account: string): string {
  const random = createRandom('name', account)
  return random.pick([...SURNAMES]) + random.pick(GIVEN)
}

function person(account: string, grants: DemoPerson['grants'], demoAccount?: string): DemoPerson {
  const shown = DEMO_ACCOUNTS.find((one) => one.account === demoAccount)
  return {
    id: demoId('person', account),
    account: shown?.account ?? account,
    displayName: shown?.displayName ?? invented(account),
    password: shown?.password ?? null,
    grants,
  }
}

const forOrgan = (role: Role, id: string) => ({ role, scope: 'organ' as const, scopeId: id })
const forRoster = (role: Role, place: DemoPlace) => ({
  role,
  scope: 'roster' as const,
  scopeId: demoId('roster', place.key),
})

// Accounts of the sign-in page, by the account the person would have otherwise.
const SHOWN: Readonly<Record<string, string>> = {
  'yunchuan-wenlv.1': 'tianbao',
  'yunchuan-wenlv.2': 'shenqian',
  'yunchuan-minzheng.1': 'tianbao2',
  'yunchuan-minzheng.2': 'shenqian2',
  'yunchuan.reviewer': 'shenhe',
  'yunchuan.publisher': 'gongbu',
  'yunchuan.aggregator': 'huizong',
}

function ofOrgan(organ: DemoOrgan): DemoPerson[] {
  const roles = ['reporter', 'organApprover'] as const
  return roles.map((role, index) => {
    const account = `${organ.slug}.${index + 1}`
    return person(account, [forOrgan(role, organ.id)], SHOWN[account])
  })
}

/** People of a competent office. The one who adds up also prepares the government's report, and a leader of the government signs it. */
function ofOffice(place: DemoPlace): DemoPerson[] {
  const government = organId(governmentSlug(place.key))
  // The topmost government stands on nobody's roster, so its own office looks after its report.
  const own = (role: Role) => (place.parent === null ? [forOrgan(role, government)] : [])
  const at = (name: string, grants: DemoPerson['grants']) =>
    person(`${place.key}.${name}`, grants, SHOWN[`${place.key}.${name}`])
  return [
    at('reviewer', [forRoster('reviewer', place), ...own('reviewer')]),
    at('publisher', [forRoster('publisher', place), ...own('publisher')]),
    at('aggregator', [forRoster('aggregator', place), forOrgan('reporter', government)]),
    at('leader', [forOrgan('organApprover', government)]),
  ]
}

const CONTRIBUTOR = person('yunchuan-wenlv.3', [forOrgan('contributor', organId('yunchuan-wenlv'))], 'keshi')
const ADMINISTRATOR = person('administrator', [{ role: 'administrator', scope: 'everywhere', scopeId: null }], 'guanli')

/** Everybody. */
export const DEMO_PEOPLE: readonly DemoPerson[] = [
  ADMINISTRATOR,
  ...PLACES.flatMap(ofOffice),
  ...DEMO_ORGANS.filter((organ) => organ.profile !== null).flatMap(ofOrgan),
  CONTRIBUTOR,
]

/** The administrator, in whose name the demo was set up. */
export const DEMO_ADMINISTRATOR = ADMINISTRATOR

const byId = new Map(DEMO_PEOPLE.map((one) => [one.id, one]))
const find = (account: string) => byId.get(demoId('person', account))!

/** The people a report of this organ passes. */
export function castOf(organ: DemoOrgan): Cast {
  if (organ.kind !== 'government')
    return {
      reporter: find(`${organ.slug}.1`),
      approver: find(`${organ.slug}.2`),
      reviewer: find(`${organ.place.key}.reviewer`),
      publisher: find(`${organ.place.key}.publisher`),
    }
  const above = organ.place.parent ?? organ.place.key
  return {
    reporter: find(`${organ.place.key}.aggregator`),
    approver: find(`${organ.place.key}.leader`),
    reviewer: find(`${above}.reviewer`),
    publisher: find(`${above}.publisher`),
  }
}
