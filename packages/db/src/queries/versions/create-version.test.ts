import { eq, sql } from 'drizzle-orm'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import type { OpenDatabase } from '../../open/open-database.ts'
import { reportVersions } from '../../schema/report-versions.ts'
import { createTestDatabase } from '../../testing/create-test-database.ts'
import {
  sampleContent,
  saveApproved,
  saveSampleOffice,
  SOME_TIME,
  type SampleOffice,
} from '../../testing/save-sample-office.ts'
import { createVersion } from './create-version.ts'
import { findEffectiveVersion } from './find-effective-version.ts'
import { listVersions } from './list-versions.ts'
import { loadPrevious } from './load-previous.ts'
import { publishVersion } from './publish-version.ts'

let database: OpenDatabase
let office: SampleOffice
let approved: { reportId: string; versionId: string }

const content = sampleContent({ 't3.granted.naturalPerson': '3', 't2.fees.amount': '12.345678' })

beforeAll(async () => {
  database = await createTestDatabase()
  office = await saveSampleOffice(database.db)
  approved = await saveApproved(database.db, { organId: office.bureauIds[0], personId: office.personId, content })
})
afterAll(() => database.close())

const publish = (versionId: string, publishedAt: string) =>
  publishVersion(database.db, { versionId, publishedAt, publishedBy: office.personId, address: '/r/1' })
const organId = () => office.bureauIds[0]

describe('createVersion', () => {
  it('keeps the content as it is, and its numbers once more by position, blank as nothing', async () => {
    const [row] = await database.db.select().from(reportVersions).where(eq(reportVersions.id, approved.versionId))
    expect(row?.content).toEqual(content)
    expect(row?.counts).toHaveLength(199)
    expect(row?.counts.filter((value) => value !== 0)).toEqual([3])
    expect(row?.money).toEqual([12_345_678])
    expect(row?.gaps).toHaveLength(198)
  })

  it('numbers the versions of a report', async () => {
    const frozen = {
      findings: [],
      explanations: [],
      contentHash: 'h2',
      note: '更正：第二版',
      createdBy: office.personId,
      at: SOME_TIME,
    }
    const second = await createVersion(database.db, { reportId: approved.reportId, content, ...frozen })
    expect(second.no).toBe(2)
    expect((await listVersions(database.db, approved.reportId)).map((version) => version.no)).toEqual([1, 2])
  })

  it('tells a blank money cell from zero', async () => {
    const blank = await saveApproved(database.db, {
      ...office,
      organId: office.bureauIds[1],
      content: sampleContent({}),
    })
    const [row] = await database.db.select().from(reportVersions).where(eq(reportVersions.id, blank.versionId))
    expect(row?.money).toEqual([0])
    expect(row?.gaps).toContain(200)
  })

  it.each(['update report_versions set note = $1', 'delete from report_versions where note <> $1'])(
    'can never be undone: %s',
    async (statement) => {
      await expect(database.pool.query(statement, ['x'])).rejects.toThrow('append-only')
    },
  )

  it('cannot be emptied', async () => {
    await expect(database.db.execute(sql`truncate report_versions cascade`)).rejects.toMatchObject({
      cause: { message: expect.stringContaining('append-only') },
    })
  })
})

describe('publishVersion', () => {
  it('puts a version in force, and a correction in its place', async () => {
    const key = { organId: organId(), reportingYear: 2025, kind: 'organ' } as const
    expect(await findEffectiveVersion(database.db, key)).toBeUndefined()
    await publish(approved.versionId, '2026-01-20T00:00:00.000Z')
    expect((await findEffectiveVersion(database.db, key))?.no).toBe(1)
    const [, second] = await listVersions(database.db, approved.reportId)
    await publish(second?.id ?? '', '2026-03-01T00:00:00.000Z')
    expect((await findEffectiveVersion(database.db, key))?.no).toBe(2)
    const all = await listVersions(database.db, approved.reportId)
    expect(all.map((version) => version.publishedAt)).toEqual(['2026-01-20T00:00:00.000Z', '2026-03-01T00:00:00.000Z'])
  })

  it('publishes a version once', async () => {
    await expect(publish(approved.versionId, SOME_TIME)).rejects.toThrow()
  })
})

describe('loadPrevious', () => {
  it('takes the published version, otherwise the approved one', async () => {
    const found = await loadPrevious(database.db, { organIds: office.bureauIds, reportingYear: 2025, kind: 'organ' })
    expect(new Map(found.map((version) => [version.organId, version.no]))).toEqual(
      new Map([
        [office.bureauIds[0], 2],
        [office.bureauIds[1], 1],
      ]),
    )
  })
})
