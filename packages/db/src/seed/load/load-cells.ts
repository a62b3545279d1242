import { getFormat, predecessorsFor, toCellValue } from '@gongkai/core'
import { sql } from 'drizzle-orm'
import type { Queryable } from '../../queries/queryable.ts'
import { reportId, type DemoReport } from '../report.ts'
import { insertRows } from './insert-rows.ts'
import { withoutForeignKeys } from './without-foreign-keys.ts'

/** Reports whose cells are sent at once: some two hundred cells each. */
const AT_ONCE = 120

/** Totals were added up, 上年结转 was taken over, zeros were attested together, the rest was typed. */
const ORIGIN = sql.raw(`case
  when c.key = any(r.computed) then '{"kind":"computed"}'::jsonb
  when c.key like 't3.carriedIn.%' and r.last is not null then
    jsonb_build_object('kind', 'carried', 'reportId', r.last, 'cellId', replace(c.key, 'carriedIn', 'carriedOut'))
  when c.value ->> 'semantic' = 'zero' then '{"kind":"attestedZero"}'
  else '{"kind":"typed"}' end`)

function cellsOf(report: DemoReport, known: ReadonlySet<string>) {
  const { id, organ, reportingYear, kind, content, preparedBy, createdAt } = report
  const [before] = predecessorsFor(organ, reportingYear - 1)
  const last = before === organ.id ? reportId(organ, reportingYear - 1, kind) : null
  return {
    ...{ report_id: id, changed_by: preparedBy, changed_at: createdAt, cells: content.cells },
    last: last !== null && known.has(last) ? last : null,
    computed: getFormat(content.format)
      .cells.filter((cell) => cell.computed)
      .map((cell) => cell.id),
  }
}

/** Cells as the draft holds them now, straight from the JSON of the contents. */
async function loadPresent(tx: Queryable, reports: readonly DemoReport[]): Promise<void> {
  const known = new Set(reports.map(({ id }) => id))
  for (let start = 0; start < reports.length; start += AT_ONCE) {
    const json = JSON.stringify(reports.slice(start, start + AT_ONCE).map((report) => cellsOf(report, known)))
    await tx.execute(sql`
      insert into report_cells (report_id, cell_id, raw, value, semantic, origin, revision, changed_by, changed_at)
      select r.report_id, c.key, c.value ->> 'raw', (c.value ->> 'value')::bigint, c.value ->> 'semantic', ${ORIGIN}, 1,
        r.changed_by, r.changed_at
      from jsonb_to_recordset(${json}::jsonb) as r(report_id uuid, changed_by uuid, changed_at timestamptz, cells jsonb,
        last uuid, computed text[]), jsonb_each(r.cells) as c`)
  }
}

/** What stood in cells that were changed later: the first revision of each, and the second number for the present one. */
async function loadPast(tx: Queryable, reports: readonly DemoReport[]): Promise<void> {
  const changed = reports.flatMap((report) =>
    report.earlierCells.map(({ cellId, raw, changedAt }) => {
      const format = getFormat(report.content.format)
      const { type, computed } = format.cells[format.indexOf.get(cellId)!]!
      return {
        ...{ report_id: report.id, cell_id: cellId, ...toCellValue(type, raw), revision: 1 },
        ...{ origin: { kind: computed ? 'computed' : 'typed' }, changed_by: report.preparedBy },
        ...{ changed_at: report.createdAt, second_at: changedAt },
      }
    }),
  )
  await tx.execute(sql`
    update report_cells c set revision = 2, changed_at = e.second_at
    from jsonb_to_recordset(${JSON.stringify(changed)}::jsonb) as e(report_id uuid, cell_id text, second_at timestamptz)
    where c.report_id = e.report_id and c.cell_id = e.cell_id`)
  const first = changed.map(({ second_at: _, ...row }) => row)
  await insertRows(tx, 'report_cell_history', first)
  await tx.execute(sql`
    insert into report_cell_history (report_id, cell_id, raw, value, semantic, origin, revision, changed_by, changed_at)
    select report_id, cell_id, raw, value, semantic, origin, revision, changed_by, changed_at from report_cells`)
}

/** The cells of all drafts and their history. Into an empty database only: the history is written for every cell there is. */
export async function loadCells(tx: Queryable, reports: readonly DemoReport[]): Promise<void> {
  await withoutForeignKeys(tx, ['report_cells', 'report_cell_history'], async () => {
    await loadPresent(tx, reports)
    await loadPast(tx, reports)
  })
}
