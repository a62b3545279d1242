import type { Permission } from '@gongkai/core'
import type { RouteLocationRaw } from 'vue-router'

/** One place of the navigation, offered to whoever holds one of the permissions. */
export interface Place {
  readonly name: string
  readonly text: string
  readonly to: RouteLocationRaw
  /** Route names that count as being here. */
  readonly covers: readonly string[]
}

interface PlaceRule extends Place {
  readonly any: readonly Permission[]
}

// Whoever reviews, chases or manages rounds works with the board; a reporter's own tasks stand on the desk.
const PLACES: readonly PlaceRule[] = [
  { name: 'work', text: '工作台', to: { name: 'work' }, covers: ['work'], any: [] },
  {
    name: 'board',
    text: '进度',
    to: { name: 'board' },
    covers: ['board'],
    any: ['report.review', 'round.manage', 'report.publish', 'aggregate.read'],
  },
  {
    name: 'approval',
    text: '审核',
    to: { name: 'approval' },
    covers: ['approval'],
    any: ['report.review', 'report.publish'],
  },
  {
    name: 'consolidation',
    text: '汇总',
    to: { name: 'consolidation' },
    covers: ['consolidation'],
    any: ['aggregate.read'],
  },
  {
    name: 'bulkImport',
    text: '批量导入',
    to: { name: 'bulkImport' },
    covers: ['bulkImport'],
    any: ['report.bringIn'],
  },
  {
    name: 'organs',
    text: '机关和名册',
    to: { name: 'organs' },
    covers: ['organs', 'rosters', 'rounds', 'people'],
    any: ['organ.manage', 'roster.manage', 'round.manage', 'person.manage'],
  },
]

/** Places a person is offered, by what they may do anywhere. */
export function placesFor(may: (permission: Permission) => boolean): Place[] {
  return PLACES.filter(({ any }) => any.length === 0 || any.some(may))
}

const ADMINISTRATION: readonly PlaceRule[] = [
  { name: 'organs', text: '机关', to: { name: 'organs' }, covers: ['organs'], any: ['organ.read', 'organ.manage'] },
  { name: 'rosters', text: '名册', to: { name: 'rosters' }, covers: ['rosters'], any: ['organ.read', 'roster.manage'] },
  { name: 'rounds', text: '填报轮次', to: { name: 'rounds' }, covers: ['rounds'], any: ['round.manage'] },
  { name: 'people', text: '人员和权限', to: { name: 'people' }, covers: ['people'], any: ['person.manage'] },
]

/** Pages of the administration a person is offered. */
export function administrationFor(may: (permission: Permission) => boolean): Place[] {
  return ADMINISTRATION.filter(({ any }) => any.some(may))
}
