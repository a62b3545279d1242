import type { SearchInput, SearchOutput } from '@gongkai/core/exchange'
import { searchOrgans, searchPublished } from '@gongkai/db'
import type { z } from 'zod'
import type { Context } from '../../context.ts'
import { toLine } from '../public-reports/to-line.ts'
import { queryTokens } from './search-tokens.ts'

/** Organs named beside the reports that were found. */
const MOST_ORGANS = 10

/** Published reports by title and organ, in traditional or simplified glyphs; without words, all of them. */
export async function searchReports(
  ctx: Context,
  input: z.output<typeof SearchInput>,
): Promise<z.input<typeof SearchOutput>> {
  const { q, year, offset, limit } = input
  const { folded, tokens } = await queryTokens(q)
  const { total, hits } = await searchPublished(ctx.db, { tokens, reportingYear: year, offset, limit })
  const organs = tokens.length === 0 ? [] : await searchOrgans(ctx.db, { tokens, limit: MOST_ORGANS })
  return { q, folded, total, hits: hits.map(toLine), organs }
}
