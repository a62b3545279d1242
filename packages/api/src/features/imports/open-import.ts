import { narrativeText } from '@gongkai/core'
import { Recognition, type ImportView, type OpenImportInput } from '@gongkai/core/exchange'
import { getImport, listCells, listSections, type Queryable } from '@gongkai/db'
import type { z } from 'zod'
import type { SignedInContext } from '../../context.ts'

/** What was recognised in a file, each cell with its place in the source, beside what the draft holds now. */
export async function openImport(
  ctx: SignedInContext,
  input: z.output<typeof OpenImportInput>,
): Promise<z.input<typeof ImportView>> {
  const { id, reportId, fileName, createdAt, acceptedAt, recognised } = await getImport(ctx.db, input.importId)
  const recognition = Recognition.parse(recognised)
  return { id, reportId, fileName, createdAt, acceptedAt, ...recognition, draft: await loadPresent(ctx.db, reportId) }
}

async function loadPresent(db: Queryable, reportId: string): Promise<z.input<typeof ImportView>['draft']> {
  const cells = await listCells(db, reportId)
  const sections = await listSections(db, reportId)
  return {
    cells: Object.fromEntries(cells.map(({ id, raw, revision }) => [id, { raw, revision }])),
    sections: Object.fromEntries(
      sections.map(({ no, title, narrative, revision }) => [
        String(no),
        { title, text: narrativeText(narrative), revision },
      ]),
    ),
  }
}
