/** What an event may be about. */
export type SubjectKind = 'report' | 'round' | 'roster' | 'organ' | 'person'

/** Everything that is written into the chain of events. Each kind has its sentence in `features/history/texts.zh-cn.ts`. */
export const EVENT_KINDS = [
  'report.started',
  'report.cellsSaved',
  'report.zerosAttested',
  'report.sectionSaved',
  'report.explained',
  'report.fileImported',
  'report.importAccepted',
  'report.moved',
  'round.opened',
  'round.changed',
  'round.closed',
  'round.reopened',
  'round.chased',
  'organ.created',
  'organ.changed',
  'roster.created',
  'roster.changed',
  'roster.entryAdded',
  'roster.entryEnded',
  'person.created',
  'person.roleGranted',
  'person.roleRevoked',
  'person.passwordReset',
  'person.passwordChanged',
  'person.disabled',
  'person.enabled',
] as const
export type EventKind = (typeof EVENT_KINDS)[number]
