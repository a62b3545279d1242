import { cellsInOrder, getFormat } from '@gongkai/core'
import type { JsonValue } from '../../schema/events.ts'
import type { EventContent } from '../../queries/events/event-hash.ts'
import { DEMO_CHASES } from '../chases.ts'
import { DEMO_ORGANS, FIRST_DAY } from '../organs.ts'
import { DEMO_ADMINISTRATOR, DEMO_PEOPLE, type DemoPerson } from '../people.ts'
import type { DemoReport } from '../report.ts'
import { DEMO_ROSTERS } from '../rosters.ts'
import { DEMO_ROUNDS } from '../rounds.ts'
import { momentOn } from '../calendar.ts'
import type { DemoTools } from './tools.ts'

/** An event of the demo before it has its place in the chain. */
export interface DemoEvent extends EventContent {
  readonly at: string
}

const people = new Map(DEMO_PEOPLE.map((person) => [person.id, person]))

function event(
  at: string,
  by: DemoPerson,
  kind: string,
  subject: readonly [string, string],
  data: JsonValue,
): DemoEvent {
  return { at, actorId: by.id, actorName: by.displayName, kind, subjectKind: subject[0], subjectId: subject[1], data }
}

/** Setting up: organs, rosters, people and their roles, all on the first day. */
function setUp(): DemoEvent[] {
  const at = momentOn(FIRST_DAY, 9, 0)
  const by = DEMO_ADMINISTRATOR
  return [
    ...DEMO_ORGANS.map(({ id, fullName, validFrom, validTo }) =>
      event(at, by, 'organ.created', ['organ', id], { fullName, validFrom, validTo }),
    ),
    ...DEMO_ROSTERS.map(({ id, name, governmentId }) =>
      event(at, by, 'roster.created', ['roster', id], { name, governmentId }),
    ),
    ...DEMO_ROSTERS.flatMap((roster) =>
      roster.entries.map(({ organId, validFrom }) =>
        event(at, by, 'roster.entryAdded', ['roster', roster.id], { organId, validFrom }),
      ),
    ),
    ...DEMO_PEOPLE.flatMap((person) => [
      event(at, by, 'person.created', ['person', person.id], {
        account: person.account,
        displayName: person.displayName,
      }),
      ...person.grants.map(({ role, scope, scopeId }) =>
        event(at, by, 'person.roleGranted', ['person', person.id], { role, scope: scopeOf(scope, scopeId) }),
      ),
    ]),
  ]
}

function scopeOf(kind: string, id: string | null): JsonValue {
  if (kind === 'organ') return { kind, organId: id }
  return kind === 'roster' ? { kind, rosterId: id } : { kind }
}

function ofRounds(): DemoEvent[] {
  return DEMO_ROUNDS.flatMap(({ id, roster, reportingYear, name, opensOn, dueDate, closedAt }) => {
    const by = DEMO_PEOPLE.find(({ grants }) =>
      grants.some(({ role, scopeId }) => role === 'reviewer' && scopeId === roster.id),
    )!
    const data = { rosterId: roster.id, reportingYear, name, opensOn, dueDate }
    const opened = event(momentOn(opensOn, 8, 30), by, 'round.opened', ['round', id], data)
    return closedAt === null ? [opened] : [opened, event(closedAt, by, 'round.closed', ['round', id], {})]
  })
}

const ofChases = () =>
  DEMO_CHASES.map(({ at, by, roundId, organIds, text }) =>
    event(at, by, 'round.chased', ['round', roundId], { organIds: [...organIds], text }),
  )

const later = (at: string, minutes: number) => new Date(Date.parse(at) + minutes * 60_000).toISOString()

/** Begun and filled in: what is not zero by name, as far as the first filling went. */
function filled(report: DemoReport, by: DemoPerson): DemoEvent[] {
  const format = getFormat(report.content.format)
  const subject = ['report', report.id] as const
  const earlier = new Map(report.earlierCells.map(({ cellId, raw }) => [cellId, raw]))
  const typed = cellsInOrder(format, report.content.cells).flatMap((value, index) => {
    const { id, computed } = format.cells[index]!
    const raw = earlier.get(id) ?? value.raw
    return computed || raw === '' || raw === '0' ? [] : [{ id, raw }]
  })
  const head = { organId: report.organ.id, reportingYear: report.reportingYear, format: format.id, carried: 6 }
  const started = event(report.createdAt, by, 'report.started', subject, head)
  return typed.length === 0
    ? [started]
    : [started, event(later(report.createdAt, 12), by, 'report.cellsSaved', subject, { cells: typed })]
}

function rewritten(report: DemoReport, by: DemoPerson): DemoEvent[] {
  const [first] = report.earlierCells
  if (!first) return []
  const cells = report.earlierCells.map(({ cellId }) => ({ id: cellId, raw: report.content.cells[cellId]!.raw }))
  return [event(first.changedAt, by, 'report.cellsSaved', ['report', report.id], { cells })]
}

function moved(report: DemoReport, tools: DemoTools): DemoEvent[] {
  let versionNo = 0
  return report.steps.map(({ transition, from, to, reason, content, at, personId }) => {
    if (transition === 'approve') versionNo += 1
    const published = transition === 'publish'
    const data = {
      ...{ transition, from, to, reason, contentHash: tools.contentHash(content) },
      versionNo: published || transition === 'approve' ? versionNo : null,
      address: published ? tools.publicAddress(report.organ.slug, report.reportingYear) : null,
    }
    return event(at, people.get(personId)!, 'report.moved', ['report', report.id], data)
  })
}

function ofReport(report: DemoReport, tools: DemoTools): DemoEvent[] {
  const by = people.get(report.preparedBy)!
  const explained = report.explanations.map(({ at, code, findingKey }) =>
    event(at, by, 'report.explained', ['report', report.id], { code, findingKey }),
  )
  return [...filled(report, by), ...rewritten(report, by), ...explained, ...moved(report, tools)]
}

/** Everything that happened in the demo, in the order in which it happened. */
export function eventsOfDemo(reports: readonly DemoReport[], tools: DemoTools): DemoEvent[] {
  const all = [...setUp(), ...ofRounds(), ...ofChases(), ...reports.flatMap((report) => ofReport(report, tools))]
  return all.toSorted((a, b) => Date.parse(a.at) - Date.parse(b.at))
}
