import { AppError } from '@gongkai/core'
import { expect } from 'vitest'
import { checkImport } from '../check-import.ts'
import { importDocument } from '../import-document.ts'

/** Far above what any file of a test takes; it is there to catch work without bound. */
const LONGEST_MS = 12_000

/** Imports and checks; only refusals with a code are allowed, and they must come soon. */
export async function survives(bytes: Uint8Array): Promise<void> {
  const start = performance.now()
  try {
    checkImport(await importDocument(bytes, { fileName: 'damaged' }))
  } catch (error) {
    expect(error).toBeInstanceOf(AppError)
  }
  expect(performance.now() - start).toBeLessThan(LONGEST_MS)
}
