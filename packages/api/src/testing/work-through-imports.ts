import { createImportTools, type ImportTools } from '../features/bulk-imports/work/import-tools.ts'
import { workOnNextFile } from '../features/bulk-imports/work/work-on-next-file.ts'
import { createTestContext } from './create-test-context.ts'
import type { TestHouse } from './create-test-house.ts'

/** Works on files of batches until none waits, as the running program does in the background. Returns how often. */
export async function workThroughImports(
  { database, clock }: Pick<TestHouse, 'database' | 'clock'>,
  tools: Partial<ImportTools> = {},
): Promise<number> {
  const ctx = createTestContext(database.db, clock)
  const all = { ...createImportTools(database.db), ...tools }
  let times = 0
  while (await workOnNextFile(ctx, all)) times += 1
  return times
}
