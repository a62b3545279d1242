import { AppError, ORGAN_KIND_NAMES } from '@gongkai/core'
import type { OrganPageInput, OrganPageOutput } from '@gongkai/core/exchange'
import { findDivision, findOrganBySlug, listPredecessors, listPublished } from '@gongkai/db'
import type { z } from 'zod'
import type { Context } from '../../context.ts'
import { THINGS } from '../../texts.zh-cn.ts'
import { refOf } from './get-place.ts'
import { seriesOfOrgan } from './series-of.ts'
import { toLine } from './to-line.ts'

/** An organ with all its published years, those of the organs it continues included. Throws NOT_FOUND. */
export async function getOrganPage(
  ctx: Context,
  input: z.output<typeof OrganPageInput>,
): Promise<z.input<typeof OrganPageOutput>> {
  const { db } = ctx
  const organ = await findOrganBySlug(db, input.slug)
  if (organ === undefined) throw new AppError('NOT_FOUND', { what: THINGS.organ })
  const before = await listPredecessors(db, organ.id)
  const reports = await listPublished(db, { organIds: [organ.id, ...before.map((one) => one.id)] })
  const place = await findDivision(db, organ.divisionCode.slice(0, 6))
  return {
    organ: refOf(organ),
    kindName: ORGAN_KIND_NAMES[organ.kind],
    place: { code: place?.code ?? organ.divisionCode, name: place?.name ?? organ.divisionCode },
    formerNames: [...new Set(before.map((one) => one.fullName))].filter((name) => name !== organ.fullName),
    reports: reports.map(toLine),
    series: await seriesOfOrgan(db, organ, organ.kind === 'government' ? 'government' : 'organ'),
  }
}
