import { randomBytes } from 'node:crypto'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import type { OpenDatabase } from '../../open/open-database.ts'
import { createTestDatabase } from '../../testing/create-test-database.ts'
import { saveSampleOffice, SOME_TIME } from '../../testing/save-sample-office.ts'
import { createReport } from '../reports/create-report.ts'
import { findSetting } from '../settings/find-setting.ts'
import { setSetting } from '../settings/set-setting.ts'
import { getImportBytes } from './get-import-bytes.ts'
import { getImport } from './get-import.ts'
import { markImportAccepted } from './mark-import-accepted.ts'
import { saveImport } from './save-import.ts'

let database: OpenDatabase

beforeAll(async () => {
  database = await createTestDatabase()
})
afterAll(() => database.close())

describe('saveImport', () => {
  it('keeps a file byte for byte, with what was recognised, until somebody accepts it', async () => {
    const { personId, bureauIds } = await saveSampleOffice(database.db)
    const report = { reportingYear: 2025, kind: 'organ', format: 'f2021', preparedBy: null, at: SOME_TIME } as const
    const reportId = await createReport(database.db, { organId: bureauIds[0], ...report })
    const bytes = randomBytes(100_000)
    const file = {
      fileName: '年报.html',
      mediaType: 'text/html',
      sha256: 'x',
      bytes,
      recognised: { cells: [{ id: 'a', value: null }] },
    }
    const importId = await saveImport(database.db, { reportId, ...file, createdBy: personId, at: SOME_TIME })
    expect(await getImport(database.db, importId)).toMatchObject({
      fileName: '年报.html',
      recognised: file.recognised,
      acceptedAt: null,
    })
    expect((await getImportBytes(database.db, importId)).equals(bytes)).toBe(true)
    await markImportAccepted(database.db, { importId, personId, at: SOME_TIME })
    expect(await getImport(database.db, importId)).toMatchObject({ acceptedAt: SOME_TIME, acceptedBy: personId })
  })
})

describe('setSetting', () => {
  it('keeps and replaces a fact', async () => {
    expect(await findSetting(database.db, 'demo')).toBeUndefined()
    await setSetting(database.db, { key: 'demo', value: true })
    await setSetting(database.db, { key: 'demo', value: { since: SOME_TIME } })
    expect(await findSetting(database.db, 'demo')).toEqual({ since: SOME_TIME })
  })
})
