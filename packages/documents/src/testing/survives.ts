import { AppError } from '@gongkai/core'
import { expect } from 'vitest'
import { checkFile } from '../isolated/import-file.ts'

/** Imports and checks as the server does; only refusals with a code are allowed, and none because it took too long. */
export async function survives(bytes: Uint8Array): Promise<void> {
  try {
    await checkFile(bytes, { fileName: 'damaged' })
  } catch (error) {
    expect(error).toBeInstanceOf(AppError)
    expect(error).not.toMatchObject({ code: 'FILE_TOO_COMPLEX' })
  }
}
