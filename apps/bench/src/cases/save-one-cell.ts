import { randomUUID } from 'node:crypto'
import { DEMO_ACCOUNTS, type OpenDatabase } from '@gongkai/db'
import type { BenchCase } from '../bench-case.ts'
import { signIn } from '../installation/client.ts'
import { useInstallation } from '../installation/installation.ts'

const REPORTER = DEMO_ACCOUNTS[0]!
const CELL = 't3.granted.naturalPerson'

interface Saved {
  readonly saved: readonly { readonly id: string; readonly revision: number }[]
}

/** The draft the reporter of the demo works on, and the revision its cell has. */
async function findDraft({ pool }: OpenDatabase): Promise<{ reportId: string; revision: number }> {
  const { rows } = await pool.query<{ reportId: string; revision: number }>(
    `select r.id as "reportId", coalesce(c.revision, 0) as revision
     from reports r join organs o on o.id = r.organ_id left join report_cells c on c.report_id = r.id and c.cell_id = $2
     where o.full_name = $1 and r.state = 'draft'`,
    [REPORTER.scopeName, CELL],
  )
  if (rows[0] === undefined) throw new Error(`the demo has no draft of ${REPORTER.scopeName}`)
  return rows[0]
}

/** One save, from the request to the acknowledgement, beside the smallest change a database can keep. */
export const saveOneCell: BenchCase = {
  name: 'saving one cell over HTTP',
  aim: '≤ 100 ms',
  prepare: async () => {
    const { url, database } = await useInstallation()
    const { reportId, revision } = await findDraft(database)
    const client = await signIn(url, REPORTER.account, REPORTER.password)
    let basedOn = revision
    const save = async () => {
      const change = { id: CELL, raw: String(basedOn % 90), basedOn }
      const input = { commandId: randomUUID(), reportId, changes: [change] }
      const { saved } = (await client.send('reportEditing.saveCells', input)) as Saved
      basedOn = saved.find(({ id }) => id === CELL)!.revision
    }
    await database.pool.query('create table bench_commits (at timestamptz)')
    return {
      ours: { name: 'reportEditing.saveCells', work: 1, run: save },
      floor: {
        name: 'one row committed in the same database',
        work: 1,
        run: () => database.pool.query('insert into bench_commits values (now())'),
      },
    }
  },
}
