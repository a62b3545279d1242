import { AppError, ROLE_NAMES } from '@gongkai/core'
import { sql } from 'drizzle-orm'
import { inTransaction } from '../../queries/in-transaction.ts'
import type { Queryable } from '../../queries/queryable.ts'
import { findSetting } from '../../queries/settings/find-setting.ts'
import { setSetting } from '../../queries/settings/set-setting.ts'
import { DEMO_TODAY } from '../calendar.ts'
import { DEMO_CHASES } from '../chases.ts'
import { DEMO_ACCOUNTS } from '../demo-accounts.ts'
import { demoId } from '../demo-id.ts'
import { generateReports } from '../generate.ts'
import { eventsOfDemo } from './events-of-demo.ts'
import { insertRows } from './insert-rows.ts'
import { loadCells } from './load-cells.ts'
import { loadEvents } from './load-events.ts'
import { loadOrgans, loadPeople, loadRosters } from './load-office.ts'
import { loadReports } from './load-reports.ts'
import { rememberingHash, type DemoTools } from './tools.ts'

/** The setting that makes an installation a demo: it lists the accounts to try and names the day the demo stands on. */
const DEMO_SETTING = 'demo'

/** What loading did. */
export interface LoadedDemo {
  /** False when the demo was there already. */
  readonly loaded: boolean
  readonly reports: number
}

/** Parts of the work, in order, for whoever shows progress. */
export type DemoStage = 'generate' | 'office' | 'reports' | 'cells' | 'events'

/** True when this database holds the demo. */
export async function hasDemo(tx: Queryable): Promise<boolean> {
  return (await findSetting(tx, DEMO_SETTING)) !== undefined
}

/** Refuses a database in which somebody works: the demo would mix invented numbers with real ones. */
async function demandEmpty(tx: Queryable): Promise<void> {
  const { rows } = await tx.execute(sql`select 1 from organs union all select 1 from people limit 1`)
  if (rows.length > 0) throw new AppError('DEMO_NOT_EMPTY', {})
}

async function loadChases(tx: Queryable): Promise<void> {
  const rows = DEMO_CHASES.flatMap(({ roundId, organIds, text, by, at }, index) =>
    organIds.map((organId) => ({
      ...{ id: demoId('chase', index, organId), round_id: roundId, organ_id: organId, text, by: by.id, at },
    })),
  )
  await insertRows(tx, 'chases', rows)
}

const accounts = DEMO_ACCOUNTS.map(({ account, password, displayName, role, scopeName }) => ({
  ...{ account, password, displayName, roleName: ROLE_NAMES[role], scopeName },
}))

/**
 * Loads the demo city into an empty, migrated database, in one transaction: all of it or nothing. A second time it only says
 * that it is there. Throws DEMO_NOT_EMPTY for a database with organs or people of its own.
 */
export async function loadDemo(
  db: Queryable,
  given: DemoTools,
  onStage: (stage: DemoStage) => void = () => undefined,
): Promise<LoadedDemo> {
  if (await hasDemo(db)) return { loaded: false, reports: 0 }
  await demandEmpty(db)
  const tools = { ...given, contentHash: rememberingHash(given.contentHash) }
  onStage('generate')
  const reports = generateReports()
  await inTransaction(db, async (tx) => {
    onStage('office')
    await loadOrgans(tx, tools)
    await loadRosters(tx)
    await loadPeople(tx, tools)
    await loadChases(tx)
    onStage('reports')
    await loadReports(tx, reports, tools)
    onStage('cells')
    await loadCells(tx, reports)
    onStage('events')
    await loadEvents(tx, eventsOfDemo(reports, tools))
    await setSetting(tx, { key: DEMO_SETTING, value: { accounts, today: DEMO_TODAY } })
  })
  await db.execute(sql`analyze`)
  return { loaded: true, reports: reports.length }
}
