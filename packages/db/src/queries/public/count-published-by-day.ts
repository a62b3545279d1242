import { sql } from 'drizzle-orm'
import type { Queryable } from '../queryable.ts'

/** How many reports for a year were first published on which day, by the calendar of China. Days without any are left out. */
export async function countPublishedByDay(
  tx: Queryable,
  reportingYear: number,
): Promise<{ date: string; count: number }[]> {
  const { rows } = await tx.execute<{ date: string; count: number }>(sql`
    select first_day::text as date, count(*) as count from (
      select min((p.published_at at time zone 'Asia/Shanghai')::date) as first_day
      from publications p join reports r on r.id = p.report_id
      where r.reporting_year = ${reportingYear}
      group by p.report_id) as firsts
    group by first_day order by first_day`)
  return rows
}
