import { randomUUID } from 'node:crypto'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { setTimeout as pause } from 'node:timers/promises'
import { f2019, type CellDefinition } from '@gongkai/core'
import type { ReportView, StoredCell } from '@gongkai/core/exchange'
import { seededRandom, type SeededRandom } from '@gongkai/core/testing'
import { migrate, openDatabase, verifyEventChain } from '@gongkai/db'
import { PASSWORD, saveCounty } from '../support/county.ts'
import { HttpClient, RefusedCall, untilReady } from '../support/http-client.ts'
import { freePort, ServerProcess } from './server-process.ts'

/** Answer of a save. */
interface Saved {
  readonly saved: readonly StoredCell[]
}

/** What the run saw. `lost` and `doubled` must be 0. */
export interface KillReport {
  readonly kills: number
  readonly acknowledged: number
  /** Saves whose answer was cut off and that were sent again with the same command id. */
  readonly resent: number
  readonly lost: number
  /** Saves that took effect twice although they were one command. */
  readonly doubled: number
  readonly eventChainHolds: boolean
}

/** What the server answers while its database is being restarted. */
const COMING_BACK = ['INTERNAL', 'DATABASE_UNAVAILABLE']

const VICTIMS = ['node', 'database', 'both'] as const
const cells: readonly CellDefinition[] = f2019.cells.filter((cell) => !cell.computed && cell.type.kind === 'uint')

async function kill(server: ServerProcess, victim: (typeof VICTIMS)[number]): Promise<void> {
  if (victim !== 'node') server.killDatabase()
  if (victim !== 'database') {
    await server.killNode()
    await server.start()
  } else await untilReady(server.origin)
}

/** One person typing: cell after cell, each save with the revision of the answer before, resent until it is acknowledged. */
class Typist {
  readonly expected = new Map<string, { raw: string; revision: number }>()
  acknowledged = 0
  resent = 0
  doubled = 0
  private readonly client: HttpClient
  private readonly reportId: string
  private readonly random: SeededRandom

  constructor(client: HttpClient, reportId: string, random: SeededRandom) {
    this.client = client
    this.reportId = reportId
    this.random = random
  }

  /** Saves one cell; returns once the server has acknowledged it. */
  async type(): Promise<void> {
    const { id } = this.random.pick(cells)
    const basedOn = this.expected.get(id)?.revision ?? 0
    const raw = String(this.random.integer(0, 999))
    const command = { commandId: randomUUID(), reportId: this.reportId, changes: [{ id, raw, basedOn }] }
    const answer = await this.sendUntilAnswered(command)
    const saved = answer.saved.find((cell) => cell.id === id)
    if (saved) {
      if (saved.revision !== basedOn + 1) this.doubled++
      this.expected.set(id, { raw, revision: saved.revision })
      this.acknowledged++
    } else this.doubled++
  }

  private async sendUntilAnswered(command: object): Promise<Saved> {
    return this.untilAnswered(() => this.client.send<Saved>('reportEditing.saveCells', command), true)
  }

  /** Asks again while nobody answers or the database is still coming back. */
  private async untilAnswered<Answer>(ask: () => Promise<Answer>, counts = false): Promise<Answer> {
    for (let attempt = 0; ; attempt++)
      try {
        return await ask()
      } catch (error) {
        if (error instanceof RefusedCall && !COMING_BACK.includes(error.code)) throw error
        if (attempt === 0 && counts) this.resent++
        if (attempt > 2000) throw error
        await pause(20)
      }
  }

  /** Acknowledged cells the report does not hold as they were acknowledged. */
  async countLost(): Promise<number> {
    const open = { reportId: this.reportId }
    const view = await this.untilAnswered(() => this.client.ask<ReportView>('reportEditing.open', open))
    const held = new Map(view.cells.map((cell) => [cell.id, cell]))
    return [...this.expected].filter(
      ([id, want]) => held.get(id)?.raw !== want.raw || held.get(id)?.revision !== want.revision,
    ).length
  }
}

async function prepare(dataDir: string): Promise<string> {
  const database = await openDatabase({ dataDir, role: 'owner' })
  try {
    await migrate(database.pool)
    return (await saveCounty(database.db)).bureau.id
  } finally {
    await database.close()
  }
}

async function eventChainHolds(dataDir: string): Promise<boolean> {
  const database = await openDatabase({ dataDir, role: 'owner' })
  try {
    return (await verifyEventChain(database.db)).whole
  } finally {
    await database.close()
  }
}

async function typeWhileKilling(
  server: ServerProcess,
  typist: Typist,
  kills: number,
  random: SeededRandom,
): Promise<number> {
  let stop = false
  let lost = 0
  for (let round = 0; round < kills; round++) {
    stop = false
    const typing = (async () => {
      while (!stop) await typist.type()
    })()
    await pause(random.integer(5, 120))
    await kill(server, VICTIMS[round % VICTIMS.length]!)
    stop = true
    await typing
    lost += await typist.countLost()
  }
  return lost
}

/** Kills server, database or both `kills` times while a person types, and counts what was acknowledged and is not there. */
export async function killDuringSaves(kills: number, seed = 1): Promise<KillReport> {
  const dataDir = mkdtempSync(join(tmpdir(), 'gongkai-kill-'))
  const random = seededRandom(seed)
  const organId = await prepare(dataDir)
  const server = new ServerProcess(dataDir, await freePort())
  try {
    await server.start()
    const client = new HttpClient(server.origin)
    await client.signIn('wangfang', PASSWORD)
    const start = { commandId: randomUUID(), organId, reportingYear: 2020 }
    const { reportId } = await client.send<{ reportId: string }>('reportEditing.start', start)
    const typist = new Typist(client, reportId, random)
    const lost = await typeWhileKilling(server, typist, kills, random)
    await server.stop()
    const { acknowledged, resent, doubled } = typist
    return { kills, acknowledged, resent, lost, doubled, eventChainHolds: await eventChainHolds(dataDir) }
  } finally {
    await server.killNode()
    server.killDatabase()
    rmSync(dataDir, { recursive: true, force: true })
  }
}
