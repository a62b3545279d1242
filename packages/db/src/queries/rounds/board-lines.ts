import type { ReportState, Transition } from '@gongkai/core'
import type { OrganRef } from '@gongkai/core/exchange'
import { sql } from 'drizzle-orm'
import { parseMoment } from '../../schema/columns.ts'
import type { FindingCounts } from '../../schema/reports.ts'
import type { Queryable } from '../queryable.ts'
import { membersOf } from './members-of.ts'

/** Where one organ of a round stands. */
export interface BoardRow {
  readonly organ: OrganRef
  readonly report: {
    readonly id: string
    readonly state: ReportState
    readonly createdAt: string
    readonly findingCounts: FindingCounts | null
    /** Cells and sections that are not blank. */
    readonly filledCells: number
    readonly filledSections: number
  } | null
  /** Every step with its moment, in order. */
  readonly steps: readonly { readonly transition: Transition; readonly at: string }[]
  readonly chasedAt: readonly string[]
}

/** One line per organ of a round, in the order of its roster, whether it has begun its report or not. Throws NOT_FOUND. */
export async function boardLines(tx: Queryable, roundId: string): Promise<BoardRow[]> {
  const { rows } = await tx.execute<BoardRow & Record<string, unknown>>(sql`
    select
      json_build_object('id', o.id, 'slug', o.slug, 'fullName', o.full_name, 'shortName', o.short_name,
        'divisionCode', o.division_code) as organ,
      case when r.id is not null then json_build_object('id', r.id, 'state', r.state, 'createdAt', r.created_at,
        'findingCounts', r.finding_counts,
        'filledCells', (select count(*) from report_cells c where c.report_id = r.id and c.semantic <> 'empty'),
        'filledSections', (select count(*) from report_sections s where s.report_id = r.id and s.no > 0
          and jsonb_array_length(s.narrative) > 0)) end as report,
      (select coalesce(json_agg(json_build_object('transition', t.transition, 'at', t.at) order by t.seq), '[]')
        from transitions t where t.report_id = r.id) as steps,
      (select coalesce(json_agg(c.at order by c.at), '[]') from chases c
        where c.round_id = ${roundId} and c.organ_id = m.organ_id) as "chasedAt"
    from ${await membersOf(tx, roundId)} as m
    join organs o on o.id = m.organ_id
    left join reports r on r.organ_id = m.organ_id and r.reporting_year = m.reporting_year and (r.kind = 'government') = m.is_government
    order by m.position, o.sort, o.slug`)
  return rows.map(({ organ, report, steps, chasedAt }) => ({
    organ,
    report: report && { ...report, createdAt: parseMoment(report.createdAt) },
    steps: steps.map((step) => ({ ...step, at: parseMoment(step.at) })),
    chasedAt: chasedAt.map(parseMoment),
  }))
}
