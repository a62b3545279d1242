import { SessionOutput } from '@gongkai/core/exchange'
import { findSetting, type Queryable } from '@gongkai/db'
import { z } from 'zod'

/** Key under which an installation with invented data says so and lists the accounts to try. */
export const DEMO_SETTING = 'demo'

const DemoSetting = z.object({ accounts: SessionOutput.shape.demoAccounts })

/** True when this installation shows invented data. */
export async function isDemo(db: Queryable): Promise<boolean> {
  return (await findSetting(db, DEMO_SETTING)) !== undefined
}

/** The accounts anyone may try; none outside a demo. */
export async function listDemoAccounts(db: Queryable): Promise<z.output<typeof SessionOutput>['demoAccounts']> {
  const setting = await findSetting(db, DEMO_SETTING)
  return setting === undefined ? [] : DemoSetting.parse(setting).accounts
}
