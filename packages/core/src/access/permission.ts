import type { Role } from './role.ts'

/**
 * What a person may be allowed to do. Numbers are changed by their organ, through `report.edit` and `report.import`. The office
 * reaches a cell through `report.bringIn` alone: it fills a draft that the organ must then sign, and changes nothing in it.
 */
export const PERMISSIONS = [
  'report.read',
  'report.edit',
  'report.explain',
  'report.import',
  'report.bringIn',
  'report.submit',
  'report.signOff',
  'report.review',
  'report.publish',
  'round.read',
  'round.manage',
  'round.chase',
  'aggregate.read',
  'organ.read',
  'organ.manage',
  'person.manage',
  'roster.manage',
  'history.read',
] as const
export type Permission = (typeof PERMISSIONS)[number]

/** Permissions of each role inside its scope. The compiler checks that every role has its line. */
export const ROLE_PERMISSIONS: Readonly<Record<Role, readonly Permission[]>> = {
  reporter: [
    'report.read',
    'report.edit',
    'report.explain',
    'report.import',
    'report.submit',
    'organ.read',
    'round.read',
    'history.read',
  ],
  contributor: ['report.read', 'report.edit', 'organ.read', 'round.read'],
  organApprover: ['report.read', 'report.signOff', 'organ.read', 'round.read', 'history.read'],
  reviewer: [
    'report.read',
    'report.bringIn',
    'report.review',
    'round.read',
    'round.manage',
    'round.chase',
    'aggregate.read',
    'organ.read',
    'history.read',
  ],
  publisher: ['report.read', 'report.publish', 'round.read', 'aggregate.read', 'organ.read', 'history.read'],
  aggregator: ['report.read', 'report.bringIn', 'round.read', 'aggregate.read', 'organ.read', 'history.read'],
  administrator: [
    'organ.read',
    'organ.manage',
    'person.manage',
    'roster.manage',
    'round.read',
    'round.manage',
    'history.read',
  ],
}
