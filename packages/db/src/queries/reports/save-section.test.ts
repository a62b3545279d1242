import type { Narrative } from '@gongkai/core'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import type { OpenDatabase } from '../../open/open-database.ts'
import { createTestDatabase } from '../../testing/create-test-database.ts'
import { saveSampleOffice, SOME_TIME } from '../../testing/save-sample-office.ts'
import { inTransaction } from '../in-transaction.ts'
import { createReport } from './create-report.ts'
import { saveExplanation } from './save-explanation.ts'
import { saveSection } from './save-section.ts'
import { sectionsAt } from './sections-at.ts'

let database: OpenDatabase
let reportId: string
let personId: string

const words = (text: string): Narrative => [{ kind: 'paragraph', text }]
const save = (text: string, basedOn: number, no = 1, at = SOME_TIME) =>
  inTransaction(database.db, (tx) =>
    saveSection(tx, {
      reportId,
      no,
      title: '一、总体情况',
      narrative: words(text),
      basedOn,
      personId,
      at,
      commandId: null,
    }),
  )

beforeAll(async () => {
  database = await createTestDatabase()
  const office = await saveSampleOffice(database.db)
  personId = office.personId
  const rest = { reportingYear: 2025, kind: 'organ', format: 'f2021', preparedBy: personId, at: SOME_TIME } as const
  reportId = await createReport(database.db, { organId: office.bureauIds[0], ...rest })
})
afterAll(() => database.close())

describe('saveSection', () => {
  it('saves over the revision its author saw', async () => {
    expect((await save('初稿', 0)).saved).toMatchObject({
      no: 1,
      revision: 1,
      narrative: words('初稿'),
      changedBy: '李晓',
    })
    expect((await save('二稿', 1)).saved).toMatchObject({ revision: 2, narrative: words('二稿') })
  })

  it('shows what somebody else saved instead of overwriting it', async () => {
    const { saved, conflict } = await save('迟到的改动', 1)
    expect(saved).toBeNull()
    expect(conflict).toMatchObject({ revision: 2, narrative: words('二稿') })
  })

  it('lets one of two simultaneous authors win', async () => {
    const both = await Promise.all([save('甲', 0, 5), save('乙', 0, 5)])
    expect(both.map((one) => one.saved !== null).sort()).toEqual([false, true])
  })

  it('keeps earlier words', async () => {
    await save('旧', 0, 6, '2026-01-10T00:00:00.000Z')
    await save('新', 1, 6, '2026-01-12T00:00:00.000Z')
    const then = await sectionsAt(database.db, { reportId, at: '2026-01-11T00:00:00.000Z' })
    expect(then).toMatchObject([{ no: 6, narrative: words('旧') }])
  })
})

describe('saveExplanation', () => {
  it('replaces the explanation of the same finding', async () => {
    const input = { reportId, findingKey: 'XY-01@1:0', code: 'XY-01', personId, at: SOME_TIME }
    await saveExplanation(database.db, { ...input, text: '机构改革' })
    const second = await saveExplanation(database.db, { ...input, text: '机构改革，职责划转' })
    expect(second).toEqual({
      findingKey: 'XY-01@1:0',
      code: 'XY-01',
      text: '机构改革，职责划转',
      author: '李晓',
      at: SOME_TIME,
    })
  })
})
