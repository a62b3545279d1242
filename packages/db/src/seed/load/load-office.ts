import { randomBytes } from 'node:crypto'
import type { Queryable } from '../../queries/queryable.ts'
import { demoId } from '../demo-id.ts'
import { DEMO_ORGANS, FIRST_DAY } from '../organs.ts'
import { DEMO_ADMINISTRATOR, DEMO_PEOPLE } from '../people.ts'
import { PLACES } from '../places.ts'
import { DEMO_ROSTERS } from '../rosters.ts'
import { DEMO_ROUNDS } from '../rounds.ts'
import { insertRows, insertTokenRows } from './insert-rows.ts'
import type { DemoTools } from './tools.ts'

/** Places, organs with what they are found by, and which organs continue which. */
export async function loadOrgans(tx: Queryable, tools: DemoTools): Promise<void> {
  const codes = new Map(PLACES.map((place) => [place.key, place.code]))
  const places = PLACES.map(({ code, name, parent }, sort) => ({
    ...{ code, name, sort, parent_code: parent === null ? null : codes.get(parent) },
  }))
  await insertRows(tx, 'divisions', places)
  await insertRows(
    tx,
    'organs',
    DEMO_ORGANS.map((organ) => ({
      ...{
        id: organ.id,
        slug: organ.slug,
        full_name: organ.fullName,
        short_name: organ.shortName,
        aliases: organ.aliases,
      },
      ...{
        kind: organ.kind,
        division_code: organ.divisionCode,
        credit_code: organ.creditCode,
        parent_id: organ.parentId,
      },
      ...{ may_make_regulations: organ.mayMakeRegulations, enforces: organ.enforces, sort: organ.sort },
      ...{ valid_from: organ.validFrom, valid_to: organ.validTo },
    })),
  )
  const successions = DEMO_ORGANS.flatMap(({ id, successorOf }) =>
    successorOf.map((predecessor) => ({ organ_id: id, predecessor_id: predecessor })),
  )
  await insertRows(tx, 'organ_successions', successions)
  const found = DEMO_ORGANS.map(async ({ id, fullName, shortName, aliases }) => ({
    organ_id: id,
    tokens: await tools.indexTokens([fullName, shortName, ...aliases]),
  }))
  await insertTokenRows(tx, 'organ_search', await Promise.all(found))
}

/** Rosters and rounds. */
export async function loadRosters(tx: Queryable): Promise<void> {
  const rosters = DEMO_ROSTERS.map(({ id, name, governmentId }) => ({ id, name, government_id: governmentId }))
  await insertRows(tx, 'rosters', rosters)
  const entries = DEMO_ROSTERS.flatMap((roster) =>
    roster.entries.map(({ id, organId, validFrom, validTo, position }) => ({
      ...{ id, roster_id: roster.id, organ_id: organId, valid_from: validFrom, valid_to: validTo, position },
    })),
  )
  await insertRows(tx, 'roster_entries', entries)
  const rounds = DEMO_ROUNDS.map(({ id, roster, reportingYear, format, name, opensOn, dueDate, closedAt }) => ({
    ...{ id, roster_id: roster.id, reporting_year: reportingYear, format, name },
    ...{ opens_on: opensOn, due_date: dueDate, closed_at: closedAt },
  }))
  await insertRows(tx, 'rounds', rounds)
}

/**
 * People and their roles. Hashing is slow on purpose, so it is done once per password; those nobody signs in as share the
 * hash of a password that is thrown away.
 */
export async function loadPeople(tx: Queryable, tools: DemoTools): Promise<void> {
  const hashes = new Map<string | null, string>([[null, await tools.hashPassword(randomBytes(24).toString('base64'))]])
  for (const { password } of DEMO_PEOPLE)
    if (password !== null && !hashes.has(password)) hashes.set(password, await tools.hashPassword(password))
  const people = DEMO_PEOPLE.map(({ id, account, displayName, password }) => ({
    ...{ id, account, display_name: displayName, password_hash: hashes.get(password), disabled: false },
  }))
  await insertRows(tx, 'people', people)
  const grants = DEMO_PEOPLE.flatMap((person) =>
    person.grants.map(({ role, scope, scopeId }) => ({
      ...{ id: demoId('grant', person.account, role, scopeId ?? ''), person_id: person.id, role, scope_kind: scope },
      ...{ organ_id: scope === 'organ' ? scopeId : null, roster_id: scope === 'roster' ? scopeId : null },
      ...{
        granted_by: person === DEMO_ADMINISTRATOR ? null : DEMO_ADMINISTRATOR.id,
        granted_at: `${FIRST_DAY}T01:00:00Z`,
      },
    })),
  )
  await insertRows(tx, 'grants', grants)
}
