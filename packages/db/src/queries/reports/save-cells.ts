import type { CellValue } from '@gongkai/core'
import type { CellOrigin, StoredCell } from '@gongkai/core/exchange'
import { sql } from 'drizzle-orm'
import type { Queryable } from '../queryable.ts'
import { listCells } from './list-cells.ts'
import { touchReport } from './touch-report.ts'

/** A new value for a cell and the revision its author saw; 0 for a cell never touched. */
export interface CellToSave extends CellValue {
  readonly id: string
  readonly origin: CellOrigin
  readonly basedOn: number
}

/** Cells of one report to be saved together. */
export interface CellsToSave {
  readonly reportId: string
  readonly changes: readonly CellToSave[]
  readonly personId: string
  readonly at: string
  readonly commandId: string | null
}

/** `saved` cells with their new revision; `conflicts` as somebody else has saved them meanwhile: those were not touched. */
export interface SavedCells {
  readonly saved: StoredCell[]
  readonly conflicts: StoredCell[]
}

/**
 * Saves each change whose author saw the cell's present revision, keeps every revision in the history, and leaves the
 * other cells as they are. Changes to one report wait for each other; run it in a transaction.
 */
export async function saveCells(tx: Queryable, input: CellsToSave): Promise<SavedCells> {
  await touchReport(tx, input.reportId, input.at)
  const { rows } = await tx.execute<{ cellId: string }>(sql`
    with change as (
      select * from jsonb_to_recordset(${JSON.stringify(input.changes)}::jsonb)
        as c(id text, raw text, value bigint, semantic text, origin jsonb, "basedOn" integer)
    ), saved as (
      insert into report_cells (report_id, cell_id, raw, value, semantic, origin, revision, changed_by, changed_at)
      select ${input.reportId}::uuid, id, raw, value, semantic, origin, "basedOn" + 1, ${input.personId}::uuid, ${input.at}::timestamptz
      from change
      where "basedOn" = 0 or exists (select from report_cells r where r.report_id = ${input.reportId} and r.cell_id = change.id)
      order by id
      on conflict (report_id, cell_id) do update set raw = excluded.raw, value = excluded.value, semantic = excluded.semantic,
        origin = excluded.origin, revision = excluded.revision, changed_by = excluded.changed_by, changed_at = excluded.changed_at
      where report_cells.revision = excluded.revision - 1
      returning *
    ), kept as (
      insert into report_cell_history (report_id, cell_id, raw, value, semantic, origin, revision, changed_by, changed_at, command_id)
      select report_id, cell_id, raw, value, semantic, origin, revision, changed_by, changed_at, ${input.commandId}::uuid from saved
    )
    select cell_id as "cellId" from saved`)
  const savedIds = new Set(rows.map((row) => row.cellId))
  const present = await listCells(
    tx,
    input.reportId,
    input.changes.map((change) => change.id),
  )
  return {
    saved: present.filter((cell) => savedIds.has(cell.id)),
    conflicts: present.filter((cell) => !savedIds.has(cell.id)),
  }
}
