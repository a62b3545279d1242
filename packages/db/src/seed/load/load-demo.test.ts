import { createHash } from 'node:crypto'
import { canonicalJson, chinaDate, getFormat, type ReportContent } from '@gongkai/core'
import { sql } from 'drizzle-orm'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import type { OpenDatabase } from '../../open/open-database.ts'
import { findPersonByAccount } from '../../queries/accounts/find-person-by-account.ts'
import { listIncluded } from '../../queries/aggregation/list-included.ts'
import { sumVersions } from '../../queries/aggregation/sum-versions.ts'
import { verifyEventChain } from '../../queries/events/verify-event-chain.ts'
import { findOrganBySlug } from '../../queries/organs/find-organ-by-slug.ts'
import { findReport } from '../../queries/reports/find-report.ts'
import { listCellHistory } from '../../queries/reports/list-cell-history.ts'
import { loadDraft } from '../../queries/reports/load-draft.ts'
import { boardLines } from '../../queries/rounds/board-lines.ts'
import { searchPublished } from '../../queries/public/search-published.ts'
import { findEffectiveVersion } from '../../queries/versions/find-effective-version.ts'
import { createTestDatabase } from '../../testing/create-test-database.ts'
import { demoId } from '../demo-id.ts'
import { governmentSlug, organId } from '../organs.ts'
import { loadDemo } from './load-demo.ts'
import type { DemoTools } from './tools.ts'

const pairs = (text: string) => [...text].slice(1).map((character, index) => [...text][index]! + character)
const tools: DemoTools = {
  hashPassword: (password) => Promise.resolve(`hash of ${password}`),
  indexTokens: (texts) => Promise.resolve(texts.flatMap(pairs)),
  contentHash: (content) => createHash('sha256').update(canonicalJson(content)).digest('hex'),
  publicAddress: (slug, year) => `/organs/${slug}/${year}`,
}

let database: OpenDatabase

beforeAll(async () => {
  database = await createTestDatabase()
  await loadDemo(database.db, tools)
}, 180_000)
afterAll(() => database.close())

const count = async (table: string) => {
  const { rows } = await database.db.execute<{ n: number }>(sql.raw(`select count(*)::int as n from ${table}`))
  return rows[0]!.n
}
const reportOf = async (slug: string, reportingYear: number, kind: 'organ' | 'government' = 'organ') =>
  (await findReport(database.db, { organId: organId(slug), reportingYear, kind }))!

describe('loadDemo', () => {
  it('is there already when it is loaded a second time', async () => {
    const before = await count('events')
    expect(await loadDemo(database.db, tools)).toEqual({ loaded: false, reports: 0 })
    expect(await count('events')).toBe(before)
  })

  it('refuses a database in which somebody works', async () => {
    const other = await createTestDatabase()
    await other.db.execute(sql`insert into people (id, account, display_name, password_hash)
      values (gen_random_uuid(), 'somebody', '某人', 'x')`)
    await expect(loadDemo(other.db, tools)).rejects.toMatchObject({ code: 'DEMO_NOT_EMPTY' })
    await other.close()
  })

  it('leaves a whole chain of events', async () => {
    const verdict = await verifyEventChain(database.db)
    expect(verdict).toMatchObject({ whole: true })
    expect(await count('events')).toBeGreaterThan(5000)
  })

  it('leaves every guard of the tables as it was', async () => {
    const keys = sql`select conrelid::regclass::text as t, conname, pg_get_constraintdef(oid) as d, convalidated
      from pg_constraint where contype = 'f' order by 1, 2`
    const untouched = await createTestDatabase()
    expect((await database.db.execute(keys)).rows).toEqual((await untouched.db.execute(keys)).rows)
    await untouched.close()
  })

  it('freezes what the draft of a published report holds', async () => {
    const report = await reportOf('yunchuan-wenlv', 2024)
    const draft = await loadDraft(database.db, report.id)
    const version = await findEffectiveVersion(database.db, {
      ...{ organId: organId('yunchuan-wenlv'), reportingYear: 2024, kind: 'organ' },
    })
    const cells = Object.fromEntries(draft.cells.map(({ id, raw, value, semantic }) => [id, { raw, value, semantic }]))
    expect(cells).toEqual(version!.content.cells)
    const sections = draft.sections
      .filter(({ no }) => no > 0)
      .map(({ no, title, narrative }) => ({ no, title, narrative }))
    expect(sections).toEqual(version!.content.sections satisfies ReportContent['sections'])
  })

  it('adds up to the report of the government', async () => {
    const roundId = demoId('round', 'yunchuan', 2024)
    const government = await findEffectiveVersion(database.db, {
      ...{ organId: organId(governmentSlug('yunchuan')), reportingYear: 2024, kind: 'government' },
    })
    const format = getFormat('f2021')
    const included = await listIncluded(database.db, roundId)
    const versionIds = included.flatMap(({ version }) => version?.id ?? [])
    const { cells } = await sumVersions(database.db, { versionIds, format: format.id })
    for (const { id } of format.cells) expect([id, cells[id]?.sum]).toEqual([id, government!.content.cells[id]!.value])
  })

  it('shows the county office every organ of the open round in its state, with reminders', async () => {
    const lines = await boardLines(database.db, demoId('round', 'yunchuan', 2025))
    expect(lines).toHaveLength(49)
    expect(lines.filter(({ report }) => report === null)).toHaveLength(2)
    expect(lines.filter(({ chasedAt }) => chasedAt.length > 0)).toHaveLength(9)
    for (const { steps } of lines) for (const { at } of steps) expect(chinaDate(at) <= '2026-01-26').toBe(true)
  })

  it('keeps both revisions of a cell that was mended after it was sent back', async () => {
    const report = await reportOf('yunchuan-shuili', 2025)
    const history = await listCellHistory(database.db, { reportId: report.id, cellId: 't3.otherMisc.naturalPerson' })
    expect(history.map(({ revision }) => revision).toSorted()).toEqual([1, 2])
    const draft = await loadDraft(database.db, report.id)
    expect(draft.cells.find(({ id }) => id === 't3.otherMisc.naturalPerson')?.revision).toBe(2)
  })

  it('lets reports be found and demo people sign in', async () => {
    const found = await searchPublished(database.db, {
      tokens: pairs('云川县文化旅游局'),
      reportingYear: null,
      offset: 0,
      limit: 20,
    })
    expect(found.total).toBe(3)
    expect(await findPersonByAccount(database.db, 'tianbao')).toMatchObject({ displayName: '李敏' })
    expect(await findOrganBySlug(database.db, 'yunchuan-wenlv')).toMatchObject({ fullName: '云川县文化旅游局' })
  })
})
