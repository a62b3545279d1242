import type { OrganRecord, PersonRecord, RosterRecord } from '@gongkai/core/exchange'
import { idOf, organ } from './samples.ts'

/** An invented organ with everything the administration knows of it. */
export function organRecord(number: number, shortName: string, changes: Partial<OrganRecord> = {}): OrganRecord {
  return {
    ...organ(number, shortName),
    aliases: [],
    kind: 'department',
    creditCode: null,
    parentId: null,
    mayMakeRegulations: false,
    enforces: null,
    validFrom: '2019-01-01',
    validTo: null,
    successorOf: [],
    ...changes,
  }
}

/** An invented roster with one organ. */
export function roster(changes: Partial<RosterRecord> = {}): RosterRecord {
  return {
    id: idOf(80),
    name: '云川县年报汇总名册',
    governmentId: idOf(50),
    governmentName: '云川县人民政府',
    entries: [{ organ: organ(1, '县水利局'), validFrom: '2019-01-01', validTo: null }],
    ...changes,
  }
}

/** An invented person as the administrator sees them. */
export function personRecord(number: number, displayName: string, changes: Partial<PersonRecord> = {}): PersonRecord {
  return {
    id: idOf(number),
    account: `person${number}`,
    displayName,
    disabled: false,
    lastSignIn: null,
    grants: [],
    ...changes,
  }
}
