import { openDatabase, migrate, sumCells } from './src/index.ts'
import { saveSampleOffice, sampleContent } from './src/testing/save-sample-office.ts'
import { sumColumns } from './src/queries/aggregation/sum-columns.ts'
import { getFormat } from '@gongkai/core'
import { sql } from 'drizzle-orm'
const d = await openDatabase({ dataDir: '/tmp/perf/a', role: 'owner' })
await migrate(d.pool)
const office = await saveSampleOffice(d.db)
const f = getFormat('f2021')
const content = sampleContent(Object.fromEntries(f.cells.map((c, i) => [c.id, i % 5 ? '0' : String(i)])))
const N = Number(process.argv[2])
await d.pool.query(`insert into organs (id, slug, full_name, short_name, aliases, kind, division_code, may_make_regulations, valid_from)
 select gen_random_uuid(), 'p-' || i, '局' || i, '局', '{}', 'department', '990102', false, '2019-01-01' from generate_series(1, $1) i`, [N])
await d.pool.query(`insert into roster_entries (id, roster_id, organ_id, valid_from, position) select gen_random_uuid(), $1, id, '2019-01-01', 5 from organs where slug like 'p-%'`, [office.rosterId])
await d.pool.query(`insert into reports (id, organ_id, reporting_year, kind, format, state, created_at, updated_at) select gen_random_uuid(), id, 2025, 'organ', 'f2021', 'approved', now(), now() from organs where slug like 'p-%'`)
await d.pool.query(`insert into report_versions (id, report_id, organ_id, reporting_year, kind, format, no, title, content, counts, money, gaps, findings, explanations, content_hash, note, created_at, created_by)
 select gen_random_uuid(), id, organ_id, 2025, 'organ', 'f2021', 1, 't', $1::jsonb, (select array_agg((random()*100)::int + g*0 + length(r.id::text)*0) from generate_series(1,199) g), array[5::bigint], case when random() < 0.1 then array[3,50,100] else '{}'::int[] end, '[]', '[]', 'h', '', now(), $2 from reports r where state='approved'`, [JSON.stringify(content), office.personId])
await d.pool.query(`update reports r set approved_version_id = v.id from report_versions v where v.report_id = r.id`)
const [r49] = (await d.pool.query(`insert into rosters (id, name, government_id) values (gen_random_uuid(), 'x', $1) returning id`, [office.governmentId])).rows
await d.pool.query(`insert into roster_entries (id, roster_id, organ_id, valid_from) select gen_random_uuid(), $1, id, '2019-01-01' from organs where slug like 'p-%' limit 49`, [r49.id])
const [q49] = (await d.pool.query(`insert into rounds (id, roster_id, reporting_year, format, name, opens_on, due_date) values (gen_random_uuid(), $1, 2025, 'f2021', 'x', '2026-01-01', '2026-01-20') returning id`, [r49.id])).rows
await d.pool.query('vacuum analyze')
console.log((await d.pool.query("select avg(pg_column_size(counts)) c, avg(pg_column_size(content)) j from report_versions")).rows)
const run = async (label: string) => { for (const id of [office.roundId, q49.id]) { const ts = []; for (let i = 0; i < 5; i++) { const t = performance.now(); const s = await sumCells(d.db, { roundId: id, format: 'f2021' }); ts.push((performance.now() - t).toFixed(1)) } console.log(label, ts.join(' ')) } }
await run('default')
await d.pool.query("alter database gongkai set jit = off"); for (const c of (await d.pool.query("select pg_terminate_backend(pid) from pg_stat_activity where application_name <> 'gongkai watch' and pid <> pg_backend_pid() and datname = 'gongkai'")).rows) void c
await d.pool.query("set jit=off")
await run('jit off')
console.log('URL', d.url, office.roundId, q49.id); process.stdin.resume(); await new Promise((r) => process.stdin.once('end', r)); await d.close()
