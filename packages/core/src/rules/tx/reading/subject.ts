import type { Role, Token } from './role.ts'
import type { Side } from './side.ts'

/** A review or lawsuits as prose tells them apart: all lawsuits together, or one of the two ways to court. */
export type DisputeKind = 'review' | 'litigation' | 'direct' | 'after'
/** How a case ended. */
export type CaseResult = 'upheld' | 'corrected' | 'other' | 'pending'

/** What a number counts. `total` is the applications as a whole, whichever of the totals is meant. */
export type Subject =
  | { readonly what: 'received' | 'total' | 'carriedIn' | 'carriedOut' | 'carried' | 'answered' | 'channel' }
  | { readonly what: 'applicants'; readonly label: string; readonly of: Role | null }
  | { readonly what: 'outcome'; readonly ids: readonly string[] }
  | { readonly what: 'row'; readonly id: string }
  | { readonly what: 'dispute'; readonly kinds: readonly DisputeKind[]; readonly each: boolean }
  | { readonly what: 'case'; readonly kind: DisputeKind; readonly result: CaseResult }

/** What was spoken of before the number in its sentence or paragraph. */
export interface Context {
  /** True while applications are spoken of; false once another trade's numbers came. */
  readonly applications: boolean
  /** True after a number of another trade, until applications are named again. */
  readonly otherTrade: boolean
  /** The last kind of dispute named. */
  readonly dispute: DisputeKind | null
  /** True under a heading about disputes over disclosure, and in section 四. */
  readonly ownDisputes: boolean
  /** What was last said to be done with applications: received, answered, carried … */
  readonly doing: Role | null
}

/** True where nothing was spoken of yet: a bare 申请 then means one under the regulation, as far as its sentence is understood. */
export const isUnspokenOf = ({ otherTrade, dispute }: Context): boolean => !otherTrade && dispute === null

const DISPUTES: readonly Role[] = ['direct', 'after', 'review', 'litigation']
const RESULTS: Readonly<Partial<Record<Role, CaseResult>>> = {
  upheld: 'upheld',
  corrected: 'corrected',
  otherResult: 'other',
  pending: 'pending',
}

function caseOf(content: readonly Token[], context: Context): Subject | null {
  const result = content.map(({ role }) => RESULTS[role]).find((one) => one !== undefined)
  if (result === undefined) return null
  const named = content.find(({ role }) => DISPUTES.includes(role))?.role as DisputeKind | undefined
  const kind = named ?? context.dispute
  return kind === null ? null : { what: 'case', kind, result }
}

function disputeOf(content: readonly Token[], side: Side): Subject | null {
  const kinds = [...new Set(content.map(({ role }) => role).filter((role) => DISPUTES.includes(role)))] as DisputeKind[]
  if (kinds.length === 0) return null
  const ways = kinds.filter((kind) => kind === 'direct' || kind === 'after')
  // 行政诉讼未经复议直接起诉 names the way; 行政诉讼 before it is only the heading.
  return { what: 'dispute', kinds: ways.length > 0 ? ways.slice(0, 1) : kinds, each: side.each || side.all }
}

function carriedOf(content: readonly Token[]): Subject | null {
  const roles = content.map(({ role }) => role)
  const later = roles.includes('next') && (roles.includes('answer') || roles.includes('handle'))
  if (!roles.includes('carry')) return roles.includes('open') || later ? { what: 'carriedOut' } : null
  const [last, next, now] = (['last', 'next', 'now'] as const).map((role) => roles.includes(role))
  if (last && next) return null
  if (next) return { what: 'carriedOut' }
  if (last) return { what: 'carriedIn' }
  return now ? null : { what: 'carried' }
}

function totalOf(roles: readonly Role[], { application, submitted, unknown }: Side): Subject | null {
  const [received, answered, handled] = (['receive', 'answer', 'handle'] as const).map((role) => roles.includes(role))
  if (application && submitted && roles.length === 0) return { what: 'received' }
  // 纠正不规范答复3件, 其他组织的申请3件: a way cases end, where no case is spoken of, leaves open which these are.
  if (roles.some((role) => RESULTS[role] !== undefined || role === 'rejected')) return null
  // 疑难申请8件次: which ones these are is not known.
  if (unknown > 0 && roles.length === 0) return null
  if (received && (answered || handled)) return { what: 'total' }
  if (answered) return { what: 'answered' }
  if (received) return { what: 'received' }
  return handled || application ? { what: 'total' } : null
}

/** What the words on one side of a number say it counts, or null where they do not say. The most particular word decides. */
export function subjectOf(side: Side, context: Context): Subject | null {
  const { content } = side
  const roles = content.map(({ role }) => role)
  const row = content.find(({ role }) => role === 'row')
  const outcomes = content.filter(({ role }) => role === 'outcome').map(({ id }) => id)
  const applicants = content.find(({ role }) => role === 'applicant')
  const particular = caseOf(content, context)
  if (particular) return particular
  if (row) return { what: 'row', id: row.id }
  if (outcomes.length > 0) return { what: 'outcome', ids: [...new Set(outcomes)] }
  const carried = carriedOf(content)
  // 复议案件结转下年3件 is about cases.
  if (carried) return roles.some((role) => DISPUTES.includes(role)) ? null : carried
  const dispute = disputeOf(content, side)
  if (dispute) return dispute
  if (roles.includes('last') || roles.includes('next')) return null
  if (applicants)
    return { what: 'applicants', label: applicants.id, of: roles.find((role) => isDoing(role)) ?? context.doing }
  if (roles.includes('channel')) return { what: 'channel' }
  return totalOf(roles, side)
}

/** True for what is done with applications. */
export function isDoing(role: Role): boolean {
  return role === 'receive' || role === 'handle' || role === 'answer' || role === 'carry' || role === 'outcome'
}
