import { randomUUID } from 'node:crypto'
import type { BatchFile, BatchFileState } from '@gongkai/core/exchange'
import { writeHtml } from '@gongkai/documents'
import type { AdminCaller } from '../admin-router.ts'
import { addToBatch } from '../features/bulk-imports/files.ts'
import type { TestHouse } from './create-test-house.ts'
import { validReport } from './fill-report.ts'
import type { TestPersonName } from './test-people.ts'
import { workThroughImports } from './work-through-imports.ts'

/** A batch somebody of the test county has begun. */
export interface TestBatch {
  readonly batchId: string
  /** The router as its bringer calls it, with the rights of this moment. */
  readonly caller: () => Promise<AdminCaller>
  /** Puts a file into it, waiting to be read. */
  add(path: string, bytes: string | Buffer): Promise<{ added: number; present: number; ignored: number }>
  /** Reads everything that waits. */
  work(): Promise<void>
  /** The file with this path as it stands now. */
  file(path: string): Promise<BatchFile>
  /** States of all files, in the order in which they came. */
  states(): Promise<BatchFileState[]>
  /** A command about the whole batch or the named files. */
  command(name: 'accept' | 'confirmHints' | 'retryHeld', fileIds?: string[]): Promise<number>
}

/** Begins a batch. */
export async function startTestBatch(house: TestHouse, name: TestPersonName = 'aggregator'): Promise<TestBatch> {
  const caller = () => house.as(name)
  const { batchId } = await (await caller()).bulkImports.create({ commandId: randomUUID() })
  const open = async () => (await (await caller()).bulkImports.open({ batchId })).files
  const file = async (path: string) => {
    const found = (await open()).find((one) => one.path === path)
    if (found === undefined) throw new Error(`${path} is not in the batch`)
    return found
  }
  return {
    ...{ batchId, caller, file },
    add: async (path, bytes) => addToBatch(await house.contextOf(name), batchId, { path, bytes: Buffer.from(bytes) }),
    work: async () => void (await workThroughImports(house)),
    states: async () => (await open()).map(({ state }) => state),
    command: async (command, fileIds) => {
      const input = { commandId: randomUUID(), batchId, ...(fileIds === undefined ? {} : { fileIds }) }
      const { files } = await (await caller()).bulkImports[command](input)
      await workThroughImports(house)
      return files
    },
  }
}

/** A report nothing is wrong with, as a web page. */
export function reportPage(changes: Parameters<typeof validReport>[0] = {}): string {
  return writeHtml(validReport(changes))
}
