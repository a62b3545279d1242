import { randomUUID } from 'node:crypto'
import { findPersonByAccount, grantRole, openRound, saveRoster, type OpenDatabase, type StoredRound } from '@gongkai/db'

/**
 * Copies the approved reports of a round onto `count` invented organs of a roster of their own, which the account with this
 * name may add up. Written as statements over whole tables: ten thousand reports by hand would take longer than the bench.
 */
export async function copyReports(
  { db, pool }: OpenDatabase,
  { round, count, account }: { round: StoredRound; count: number; account: string },
): Promise<string> {
  const { rows } = await pool.query<{ id: string }>(`select id from organs where kind = 'government' limit 1`)
  const rosterId = randomUUID()
  await saveRoster(db, { id: rosterId, name: `${count}`, governmentId: rows[0]!.id })
  const { reportingYear, format, opensOn, dueDate } = round
  const roundId = await openRound(db, { rosterId, reportingYear, format, name: `${count}`, opensOn, dueDate })
  await pool.query(COPY_ORGANS, [count])
  await pool.query(COPY_MEMBERS, [rosterId])
  await pool.query(COPY_REPORTS, [reportingYear])
  await pool.query(COPY_VERSIONS, [round.id])
  await pool.query(APPROVE)
  await pool.query('vacuum analyze organs, roster_entries, reports, report_versions')
  const person = await findPersonByAccount(db, account)
  const scope = { kind: 'roster', rosterId } as const
  await grantRole(db, {
    personId: person!.id,
    role: 'aggregator',
    scope,
    grantedBy: null,
    at: new Date(0).toISOString(),
  })
  return roundId
}

const COPY_ORGANS = `
  insert into organs (id, slug, full_name, short_name, aliases, kind, division_code, may_make_regulations, valid_from, sort)
  select gen_random_uuid(), 'bench-' || n, 'bench ' || n, n::text, '{}', 'department', '990000', false, '2000-01-01', n
  from generate_series(1, $1::int) n`
const COPY_MEMBERS = `
  insert into roster_entries (id, roster_id, organ_id, valid_from, position)
  select gen_random_uuid(), $1, id, '2000-01-01', sort from organs where slug like 'bench-%'`
const COPY_REPORTS = `
  insert into reports (id, organ_id, reporting_year, kind, format, state, created_at, updated_at)
  select gen_random_uuid(), id, $1, 'organ', 'f2021', 'approved', now(), now() from organs where slug like 'bench-%'`
const COPY_VERSIONS = `
  with approved as (
    select v.*, row_number() over (order by v.id) - 1 as place, count(*) over () as places
    from round_members m
    join reports r on r.organ_id = m.organ_id and r.reporting_year = m.reporting_year and r.kind = m.report_kind
    join report_versions v on v.id = coalesce(r.approved_version_id, r.published_version_id)
    where m.round_id = $1
  )
  insert into report_versions (id, report_id, organ_id, reporting_year, kind, format, no, title, content, counts, money, gaps,
    findings, explanations, content_hash, note, created_at, created_by)
  select gen_random_uuid(), r.id, o.id, r.reporting_year, r.kind, r.format, 1, v.title, v.content, v.counts, v.money, v.gaps,
    '[]', '[]', v.content_hash, '', now(), v.created_by
  from organs o join reports r on r.organ_id = o.id join approved v on v.place = o.sort % v.places
  where o.slug like 'bench-%'`
const APPROVE = `
  update reports r set approved_version_id = v.id from report_versions v
  where v.report_id = r.id and r.approved_version_id is null and r.state = 'approved'
    and r.organ_id in (select id from organs where slug like 'bench-%')`
