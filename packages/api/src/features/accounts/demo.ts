import { IsoDate, SessionOutput } from '@gongkai/core/exchange'
import { findSetting, type Queryable } from '@gongkai/db'
import { z } from 'zod'

/** Key under which an installation with invented data says so, lists the accounts to try and names the day it stands on. */
export const DEMO_SETTING = 'demo'

const DemoSetting = z.object({ accounts: SessionOutput.shape.demoAccounts, today: IsoDate.optional() })
/** What that setting says. */
export type DemoSetting = z.output<typeof DemoSetting>

/** What makes this installation a demo; nothing where it is none. */
export async function findDemo(db: Queryable): Promise<DemoSetting | undefined> {
  const setting = await findSetting(db, DEMO_SETTING)
  return setting === undefined ? undefined : DemoSetting.parse(setting)
}
