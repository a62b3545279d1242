import { TRANSITIONS } from '@gongkai/core'
import { saveImport } from '@gongkai/db'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import type { Access } from './access/access.ts'
import { demandAccess } from './access/demand-access.ts'
import { adminRouter } from './admin-router.ts'
import { BATCH_ACCESS } from './features/bulk-imports/files.ts'
import { FILE_ACCESS } from './features/imports/files.ts'
import { DRAFT_FILE_ACCESS } from './features/report-editing/get-draft-file.ts'
import {
  answerOf,
  createTestContext,
  createTestHouse,
  listProcedures,
  TEST_PEOPLE,
  REPORTING_YEAR,
  type TestHouse,
  type TestPersonName,
} from './testing/index.ts'

const EVERYBODY = Object.keys(TEST_PEOPLE) as TestPersonName[]
const OFFICE = ['reviewer', 'publisher', 'aggregator'] as const
const BUREAU = ['reporter', 'contributor', 'organApprover'] as const
// Whoever holds a role with a scope. The reviewer of an empty roster holds nothing.
const WITH_SCOPE = [...BUREAU, ...OFFICE, 'administrator', 'waterReporter', 'waterApprover'] as const

/** Who may ask what about the forestry bureau, its report, and the round it reports in. Everybody else is refused. */
const ALLOWED: Readonly<Record<string, readonly TestPersonName[]>> = {
  'accounts.changePassword': EVERYBODY,
  'work.mine': EVERYBODY,
  'reportEditing.open': [...BUREAU, ...OFFICE],
  'reportEditing.start': ['reporter', 'contributor'],
  'reportEditing.saveCells': ['reporter', 'contributor'],
  'reportEditing.fillZeros': ['reporter', 'contributor'],
  'reportEditing.saveSection': ['reporter', 'contributor'],
  'reportEditing.explain': ['reporter'],
  'reportEditing.cellHistory': [...BUREAU, ...OFFICE],
  'approval.move:requestSignOff': ['reporter'],
  'approval.move:withdraw': ['reporter'],
  'approval.move:correct': ['reporter'],
  'approval.move:submit': ['organApprover'],
  'approval.move:refuseSignOff': ['organApprover'],
  'approval.move:sendBack': ['reviewer'],
  'approval.move:approve': ['reviewer'],
  'approval.move:publish': ['publisher'],
  'approval.queue': ['reviewer'],
  'rounds.list': WITH_SCOPE,
  'rounds.open': ['reviewer', 'administrator'],
  'rounds.change': ['reviewer', 'administrator'],
  'rounds.close': ['reviewer', 'administrator'],
  'rounds.board': WITH_SCOPE,
  'rounds.chase': ['reviewer'],
  'aggregation.consolidate': OFFICE,
  'aggregation.cellChildren': OFFICE,
  'aggregation.summedReport': OFFICE,
  'organs.list': WITH_SCOPE,
  'organs.save': ['administrator'],
  'rosters.list': WITH_SCOPE,
  'rosters.save': ['administrator'],
  'rosters.addEntry': ['administrator'],
  'rosters.endEntry': ['administrator'],
  'people.list': ['administrator'],
  'people.create': ['administrator'],
  'people.grantRole': ['administrator'],
  'people.revokeRole': ['administrator'],
  'people.resetPassword': ['administrator'],
  'people.disable': ['administrator'],
  'imports.open': [...BUREAU, ...OFFICE],
  'imports.accept': ['reporter'],
  'bulkImports.create': ['reviewer', 'aggregator'],
  'bulkImports.list': ['reviewer', 'aggregator'],
  'bulkImports.open': ['reviewer', 'aggregator'],
  'bulkImports.assign': ['reviewer', 'aggregator'],
  'bulkImports.confirmHints': ['reviewer', 'aggregator'],
  'bulkImports.accept': ['reviewer', 'aggregator'],
  'bulkImports.retryHeld': ['reviewer', 'aggregator'],
  'bulkImports.cancel': ['reviewer', 'aggregator'],
  'history.report': ['reporter', 'organApprover', ...OFFICE, 'administrator'],
  'files.upload': ['reporter'],
  'files.download': [...BUREAU, ...OFFICE],
  'files.draft': [...BUREAU, ...OFFICE],
  'files.batch': ['reviewer', 'aggregator'],
}

/** Procedures without a session. */
const OPEN = ['accounts.session', 'accounts.signIn', 'accounts.signOut']

/** What travels as bytes, outside the router. */
const FILES: Readonly<Record<string, Access<never>>> = {
  'files.upload': FILE_ACCESS.upload,
  'files.download': FILE_ACCESS.download,
  'files.draft': DRAFT_FILE_ACCESS,
  'files.batch': BATCH_ACCESS,
}

const procedures = listProcedures(adminRouter)

let house: TestHouse
let input: Record<string, unknown>

beforeAll(async () => {
  house = await createTestHouse()
  const { organs, rosters, roundId } = house
  const start = { commandId: crypto.randomUUID(), organId: organs.forestry, reportingYear: REPORTING_YEAR }
  const { reportId } = await (await house.as('reporter')).reportEditing.start(start)
  const file = { fileName: 'a.txt', mediaType: 'text/plain', sha256: '', bytes: Buffer.from('a'), recognised: {} }
  const at = '2026-01-20T02:00:00.000Z'
  const importId = await saveImport(house.database.db, { ...file, reportId, createdBy: house.people.reporter, at })
  input = {
    ...{ reportId, importId, roundId, organId: organs.forestry, organIds: [organs.forestry], rosterId: rosters.roster },
    ...{ governmentId: organs.government, organ: { id: organs.forestry, parentId: organs.government } },
  }
})
afterAll(() => house.close())

/** The declaration a line is about, with the input it needs. */
function lineOf(line: string): { access: Access<never> | undefined; input: Record<string, unknown> } {
  const [name = '', transition] = line.split(':')
  const file = FILES[name]
  if (file !== undefined) return { access: file, input }
  return { access: procedures[name]?._def.meta?.access, input: { ...input, transition } }
}

async function answer(line: string, person: TestPersonName | null): Promise<string> {
  const { access, input: given } = lineOf(line)
  if (access === undefined || access === 'anyone') throw new Error(`${line} declares no access`)
  const ctx = person === null ? createTestContext(house.database.db, house.clock) : await house.contextOf(person)
  const call = demandAccess(ctx, access, given as never)
  return answerOf(call.catch((error: unknown) => Promise.reject(new Error('refused', { cause: error }))))
}

describe('the admin router', () => {
  it('declares for every procedure who may call it, and this table has a line for each', () => {
    const named = [
      ...OPEN,
      ...Object.keys(ALLOWED)
        .map((line) => line.split(':')[0])
        .filter((name) => !name?.startsWith('files.')),
    ]
    expect([...new Set(named)].sort()).toEqual(Object.keys(procedures).sort())
    for (const [name, procedure] of Object.entries(procedures)) expect(procedure._def.meta?.access, name).toBeDefined()
  })

  it('lets callers without a session ask three things only', () => {
    const open = Object.entries(procedures).filter(([, procedure]) => procedure._def.meta?.access === 'anyone')
    expect(open.map(([name]) => name).sort()).toEqual(OPEN)
  })

  it('has a line for every step of the workflow', () => {
    const steps = Object.keys(ALLOWED).filter((line) => line.startsWith('approval.move:'))
    expect(steps.map((line) => line.split(':')[1]).sort()).toEqual([...TRANSITIONS].sort())
  })

  it.each(Object.entries(ALLOWED))('%s', async (line, allowed) => {
    expect(await answer(line, null)).toBe('NOT_SIGNED_IN')
    for (const person of EVERYBODY)
      expect([person, await answer(line, person)]).toEqual([person, allowed.includes(person) ? 'ok' : 'NOT_ALLOWED'])
  })
})
