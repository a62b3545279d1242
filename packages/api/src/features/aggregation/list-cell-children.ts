import type { CellChildrenInput, CellChildrenOutput } from '@gongkai/core/exchange'
import { getRound, listContributions } from '@gongkai/db'
import type { z } from 'zod'
import type { SignedInContext } from '../../context.ts'

/** What each organ put into one consolidated cell, largest first. Throws NOT_FOUND, CELL_UNKNOWN. */
export async function listCellChildren(
  ctx: SignedInContext,
  input: z.output<typeof CellChildrenInput>,
): Promise<z.input<typeof CellChildrenOutput>> {
  const { id: roundId, format } = await getRound(ctx.db, input.roundId)
  const contributions = await listContributions(ctx.db, { roundId, cellId: input.cellId, format })
  const numbers = contributions.map((one) => one.value).filter((value) => value !== null)
  return {
    sum: numbers.length === 0 ? null : numbers.reduce((sum, value) => sum + value, 0),
    children: contributions.map(({ organ, reportId, versionNo, value, semantic }) => ({
      organ,
      reportId,
      versionNo,
      value,
      semantic,
    })),
  }
}
