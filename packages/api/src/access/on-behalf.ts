import { can, type Person } from '@gongkai/core'

/** A mark for events: who filled in an organ's report without being one of the organ's own people did it on its behalf. */
export function onBehalf(person: Person, organId: string): { onBehalf?: true } {
  return can(person, 'report.edit', organId) || can(person, 'report.import', organId) ? {} : { onBehalf: true }
}
